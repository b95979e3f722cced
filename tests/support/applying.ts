import { applyPlan } from '@/lib/apply/apply-plan'
import type { Applying } from '@/lib/apply/applying'
import { forHousehold } from '@/lib/apply/blank-application'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import type { Application } from '@/lib/drafts/application'
import { namingOf } from '@/lib/guide/answer-form'
import { bookOf } from '@/lib/rules/book'
import { resultOf } from '@/lib/rules/result'
import type { Situation } from '@/lib/rules/situation'
import { aFamilyMovingIn } from './a-family'

/** The family of the screens, on the way from the result to a draft; nothing typed unless given. */
export function applying(application: Application | null = null, changes: Partial<Situation> = {}): Applying {
  const { events, answers } = aFamilyMovingIn()
  const situation: Situation = { events, answers, today: localDate('2026-12-04'), ...changes }
  const book = bookOf(ruleSet)
  const result = resultOf(book, situation, 'ja')
  const plan = applyPlan(book, result, situation)
  return {
    rules: { book, version: 1, effectiveOn: localDate('2026-12-01') },
    situation,
    result,
    plan,
    application: forHousehold(application, plan.people.length),
    naming: namingOf({ situation, language: 'ja' }),
  }
}
