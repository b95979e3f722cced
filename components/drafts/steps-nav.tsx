import type { ApplyPlan } from '@/lib/apply/apply-plan'
import { type ApplyStep, pathOfStep, stepsOf } from '@/lib/apply/progress'
import { Icon } from '@/lib/html/icon'
import { applyWords } from '@/lib/i18n/apply'
import type { Language } from '@/lib/rules/schema'

type StepsNavProps = { readonly plan: ApplyPlan; readonly current: ApplyStep; readonly language: Language }

const names = {
  family: applyWords.stepFamily,
  address: applyWords.stepAddress,
  contact: applyWords.stepContact,
  details: applyWords.stepDetails,
  review: applyWords.stepReview,
} as const

/** Where one is; what lies behind can be gone back to. */
export function StepsNav({ plan, current, language }: StepsNavProps) {
  const steps = stepsOf(plan)
  const place = steps.indexOf(current)
  return (
    <nav aria-label={applyWords.steps[language]}>
      <p className="vh">{applyWords.stepOf(place + 1, steps.length)[language]}</p>
      <ol className="steps">
        {steps.map((step, index) => (
          <li
            key={step}
            className={index < place ? 'past' : undefined}
            aria-current={index === place ? 'step' : undefined}
          >
            {index < place ? (
              <a href={pathOfStep(step)}>
                <i>
                  <Icon name="check" />
                </i>
                {names[step][language]}
              </a>
            ) : (
              <>
                <i>{index + 1}</i>
                {names[step][language]}
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
