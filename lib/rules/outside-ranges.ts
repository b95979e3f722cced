import type { Condition, DatedValue } from './schema'

/** That the day of a fact lies before everything that is set, or after it; null where nothing is outside. */
export function outsideRanges(fact: string, { ranges }: DatedValue): Condition | null {
  const starts = ranges.map(({ from }) => from)
  const ends = ranges.map(({ until }) => until)
  const first = starts.includes(undefined) ? undefined : starts.toSorted()[0]
  const last = ends.includes(undefined) ? undefined : ends.toSorted().at(-1)
  const before: Condition[] = first ? [{ op: 'day', fact, than: { day: first }, atMostDays: -1 }] : []
  const after: Condition[] = last ? [{ op: 'day', fact, than: { day: last }, atLeastDays: 1 }] : []
  const of = [...before, ...after]
  return of.length === 0 ? null : { op: 'any', of }
}
