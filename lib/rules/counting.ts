import { adjust, NoHolidayData } from '@/lib/calendar/closed-days'
import { addDays, addMonths, type LocalDate, localDate, partsOf } from '@/lib/calendar/local-date'
import { lastDay } from '@/lib/calendar/period'
import { firstDayOf, lastDayOf, monthAfter, monthOf } from '@/lib/calendar/year-month'
import { amountOf } from './dated-values'
import type { View } from './evaluate'
import type { ClosedDays, DeadlineRule, Opening } from './schema'
import { dayOfRefIn } from './truth-in'

/** The last day a rule leads to; `nominalOn` by the letter of the law, before closed days are considered. */
export type Counted = {
  readonly on: LocalDate
  readonly nominalOn: LocalDate
  /** Where the rule itself says from when. */
  readonly opensOn?: LocalDate
}

/** Those rules that count days by themselves. */
export type CountingRule = Exclude<DeadlineRule, { kind: 'with' | 'promptly' | 'none' }>

/** Nobody has data on the holidays of the year it leads to: no day rather than a guess. */
export const beyondCalendar = 'beyond-calendar'

/** Null: the day it counts from is not known. */
export function countDays(rule: CountingRule, view: View): Counted | typeof beyondCalendar | null {
  const { closedDays } = view.book.ruleSet
  if (rule.kind === 'yearly') return nextYearly(rule, view)
  const from = dayOfRefIn(rule.from, view)
  const nominalOn = from && nominalDay(rule, from, view)
  return nominalOn && moved(nominalOn, rule.closedDay, closedDays)
}

/** From when it can be filed at all; null while that is not known. */
export function opensOn(opening: Opening, view: View): LocalDate | null {
  if (!('before' in opening)) return dayOfRefIn(opening, view)
  const day = dayOfRefIn(opening.before, view)
  if (!day) return null
  return opening.unit === 'days' ? addDays(day, -opening.count) : addMonths(day, -opening.count)
}

/** Those that count from a day. */
export type RuleFrom = Exclude<CountingRule, { kind: 'yearly' }>

/** By the letter of the law, before closed days are considered. */
export function nominalDay(rule: RuleFrom, from: LocalDate, view: View): LocalDate | null {
  switch (rule.kind) {
    case 'within':
      return lastDayWithin(rule, from, view)
    case 'before':
      return addDays(from, -rule.days)
    case 'month-end':
      return lastDayOf(monthOf(addMonths(from, rule.months)))
  }
}

function lastDayWithin(rule: Extract<RuleFrom, { kind: 'within' }>, from: LocalDate, view: View): LocalDate | null {
  const count = typeof rule.count === 'number' ? rule.count : amountOf(rule.count, view)
  return count ? lastDay({ ...rule, count }, shifted(rule.shift, from)) : null
}

function shifted(shift: Extract<RuleFrom, { kind: 'within' }>['shift'], from: LocalDate): LocalDate {
  if (!shift) return from
  return 'days' in shift ? addDays(from, shift.days) : firstDayOf(monthAfter(monthOf(from)))
}

/** The next one that has not passed, closed days considered. */
function nextYearly(rule: Extract<CountingRule, { kind: 'yearly' }>, view: View): Counted | typeof beyondCalendar {
  const { today } = view.situation
  const { closedDays } = view.book.ruleSet
  const year = partsOf(today).year
  const inYear = (one: number) => moved(localDate(`${one}-${rule.monthDay}`), rule.closedDay, closedDays)
  // A last day at the end of the year may be moved into the next.
  const years = [year - 1, year, year + 1].map(inYear)
  const next = years.find(counted => counted !== beyondCalendar && counted.on >= today) ?? beyondCalendar
  if (next === beyondCalendar || !rule.opens) return next
  return { ...next, opensOn: openingBefore(next.nominalOn, rule.opens) }
}

function openingBefore(last: LocalDate, monthDay: string): LocalDate {
  const sameYear = localDate(`${partsOf(last).year}-${monthDay}`)
  return sameYear <= last ? sameYear : localDate(`${partsOf(last).year - 1}-${monthDay}`)
}

function moved(
  nominalOn: LocalDate,
  rule: CountingRule['closedDay'],
  closed: ClosedDays,
): Counted | typeof beyondCalendar {
  try {
    return { nominalOn, on: adjust(nominalOn, rule, closed) }
  } catch (error) {
    if (error instanceof NoHolidayData) return beyondCalendar
    throw error
  }
}
