import type { Condition, DayRef, DeadlineCase, DeadlineRule } from '@/lib/rules/schema'
import { all, any, calendarDay, event, not } from './vocabulary'

type Length = { readonly days: number } | { readonly months: number } | { readonly years: number }
type Counting = {
  /** True for what the Family Register Act counts (戸籍法43条); elsewhere the day after is day one (民法140条). */
  readonly countsFirstDay?: boolean
  readonly closedDay?: 'next-open' | 'stays' | 'previous-open'
  /** Counted from so many days after, or from the 1st of the next month. */
  readonly shift?: Extract<DeadlineRule, { kind: 'within' }>['shift']
}

/** The usual period of a notification to the city: the first day not counted, a closed last day moved to the next open one. */
export function within(length: Length, from: DayRef, counting: Counting = {}): DeadlineRule {
  const { countsFirstDay = false, closedDay = 'next-open', shift } = counting
  return { kind: 'within', ...countOf(length), from, ...(shift ? { shift } : {}), countsFirstDay, closedDay }
}

/** So many days before the day at the latest; 0: on the day itself. */
export function before(
  days: number,
  from: DayRef,
  closedDay: 'stays' | 'previous-open' = 'previous-open',
): DeadlineRule {
  return { kind: 'before', days, from, closedDay }
}

/** By the last open day of the month of the day: what is paid from the month after the claim. */
export function withinMonthOf(from: DayRef): DeadlineRule {
  return { kind: 'month-end', months: 0, from, closedDay: 'previous-open' }
}

/** By a day the law itself names. */
export function byCalendarDay(day: string): DeadlineRule {
  return { kind: 'before', days: 0, from: calendarDay(day), closedDay: 'stays' }
}

export const promptly: DeadlineRule = { kind: 'promptly' }

export function together(procedure: string): DeadlineRule {
  return { kind: 'with', procedure }
}

export type OfEvent = readonly [event: string, deadline: DeadlineCase]

/**
 * A deadline for each life event. No two may hold at once: where several events were chosen, the first named here that
 * holds is the one shown. Several cases of one event have to exclude each other and, together, to leave nobody out.
 */
export function firstOf(...cases: readonly OfEvent[]): DeadlineCase[] {
  return cases.map(([id, deadline], index) => {
    const earlier = cases.slice(0, index).filter(([other]) => other !== id)
    const others = earlier.length > 0 ? [not(anyOf(earlier))] : []
    return { ...deadline, when: all(event(id), ...others, ...(deadline.when ? [deadline.when] : [])) }
  })
}

function anyOf(cases: readonly OfEvent[]): Condition {
  const count = (id: string) => cases.filter(([other]) => other === id).length
  const always = cases.flatMap(([id, { when }]) => (!when || count(id) > 1 ? [id] : []))
  const sometimes = cases.flatMap(([id, { when }]) => (when && count(id) === 1 ? [all(event(id), when)] : []))
  if (sometimes.length === 0) return event(...new Set(always))
  return any(...(always.length > 0 ? [event(...new Set(always))] : []), ...sometimes)
}

function countOf(length: Length): { readonly count: number; readonly unit: 'days' | 'months' | 'years' } {
  if ('days' in length) return { count: length.days, unit: 'days' }
  return 'months' in length ? { count: length.months, unit: 'months' } : { count: length.years, unit: 'years' }
}
