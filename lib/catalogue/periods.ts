import type { DayRef, DeadlineCase, DeadlineRule } from '@/lib/rules/schema'
import { all, event, not } from './vocabulary'

type Length = { readonly days: number } | { readonly months: number } | { readonly years: number }
type Counting = {
  /** True for what the Family Register Act counts (戸籍法43条); elsewhere the day after is day one (民法140条). */
  readonly countsFirstDay?: boolean
  readonly closedDay?: 'next-open' | 'stays' | 'previous-open'
}

/** The usual period of a notification to the city: the first day not counted, a closed last day moved to the next open one. */
export function within(length: Length, from: DayRef, counting: Counting = {}): DeadlineRule {
  const { countsFirstDay = false, closedDay = 'next-open' } = counting
  return { kind: 'within', ...countOf(length), from, countsFirstDay, closedDay }
}

/** So many days before the day at the latest; 0: on the day itself. */
export function before(
  days: number,
  from: DayRef,
  closedDay: 'stays' | 'previous-open' = 'previous-open',
): DeadlineRule {
  return { kind: 'before', days, from, closedDay }
}

export const promptly: DeadlineRule = { kind: 'promptly' }

export function together(procedure: string): DeadlineRule {
  return { kind: 'with', procedure }
}

type OfEvent = readonly [event: string, deadline: DeadlineCase]

/** A deadline for each life event. Cases may not overlap: where several events were chosen, the first named here counts. */
export function firstOf(...cases: readonly OfEvent[]): DeadlineCase[] {
  return cases.map(([id, deadline], index) => {
    const earlier = cases.slice(0, index).flatMap(([other]) => (other === id ? [] : [other]))
    const others = earlier.length > 0 ? [not(event(...new Set(earlier)))] : []
    return { ...deadline, when: all(event(id), ...others, ...(deadline.when ? [deadline.when] : [])) }
  })
}

function countOf(length: Length): { readonly count: number; readonly unit: 'days' | 'months' | 'years' } {
  if ('days' in length) return { count: length.days, unit: 'days' }
  return 'months' in length ? { count: length.months, unit: 'months' } : { count: length.years, unit: 'years' }
}
