import { NoHolidayData, NoOpenDay } from '@/lib/calendar/closed-days'
import type { LocalDate } from '@/lib/calendar/local-date'
import { bookOf } from '@/lib/rules/book'
import { deadlineOf } from '@/lib/rules/deadlines'
import type { DeadlineRule, RuleSet } from '@/lib/rules/schema'

export type DeadlineExample = { readonly from: LocalDate | null; readonly on: LocalDate }

/** The day a rule leads to if what it counts from happened today; null where it leads to none by itself. */
export function deadlineExample(rule: DeadlineRule, ruleSet: RuleSet, today: LocalDate): DeadlineExample | null {
  const fact = 'from' in rule && 'fact' in rule.from ? rule.from.fact : null
  const answers = fact === null ? {} : { [fact]: today }
  const situation = { events: [], answers: { household: answers, members: [answers] }, today }
  // Without questions no gate is closed, and without a condition the rule is the only thing that speaks.
  const book = bookOf({ ...ruleSet, questions: [] })
  if (rule.kind === 'with') return null
  try {
    const on = deadlineOf({ deadlines: [{ rules: [rule], text: { ja: '例' } }] }, { book, situation, member: 0 })?.on
    return on ? { from: 'from' in rule ? today : null, on } : null
  } catch (error) {
    if (error instanceof NoHolidayData || error instanceof NoOpenDay) return null
    throw error
  }
}
