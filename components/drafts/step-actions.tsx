import type { ApplyPlan } from '@/lib/apply/apply-plan'
import { type ApplyStep, stepAfter } from '@/lib/apply/progress'
import { applyWords } from '@/lib/i18n/apply'
import type { Language } from '@/lib/rules/schema'
import { SafeNote } from './safe-note'

type StepActionsProps = { readonly step: ApplyStep; readonly plan: ApplyPlan; readonly language: Language }

const savings = {
  family: applyWords.saveAndNext(1),
  address: applyWords.saveAndAddress,
  contact: applyWords.saveAndContact,
  details: applyWords.saveAndDetails,
  review: applyWords.saveAndReview,
} as const

/** The buttons say what will happen. */
export function StepActions({ step, plan, language }: StepActionsProps) {
  return (
    <>
      <div className="acts">
        <button type="submit" className="btn btn-main">
          {savings[stepAfter(step, plan)][language]}
        </button>
        <button type="submit" className="btn" name="stop" value="yes">
          {applyWords.stop[language]}
        </button>
      </div>
      <SafeNote language={language} />
    </>
  )
}
