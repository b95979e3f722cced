import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import type { Span } from './clocks'
import { firstDay, lastStart, type Threshold } from './thresholds'

/** "On the reference day the threshold counted from the start is (not) reached." Days go by name. */
export type Relation = {
  readonly start: string
  readonly reference: string
  readonly threshold: Threshold
  readonly isReached: boolean
}

export type Spans = ReadonlyMap<string, Span>

/**
 * Real days for which all relations hold, as close to the wished ones as they allow; null where there are none. What the
 * relations leave open is closed under taking the earlier (and the later) of each day, so narrowing the spans until
 * nothing changes decides it: all the earliest days together are a solution.
 */
export function daysWhere(
  spans: Spans,
  relations: readonly Relation[],
  wish: (name: string, span: Span) => LocalDate,
): ReadonlyMap<string, LocalDate> | null {
  const possible = narrow(spans, relations)
  if (!possible) return null
  const related = new Set(relations.flatMap(({ start, reference }) => [start, reference]))
  let current = possible
  for (const name of related) current = withDay(current, relations, { name, wish })
  const dayOf = (name: string, span: Span) => (related.has(name) ? span.from : clamp(wish(name, span), span))
  return new Map([...current].map(([name, span]) => [name, dayOf(name, span)]))
}

/** Whether there are such days at all. */
export function hasDaysWhere(spans: Spans, relations: readonly Relation[]): boolean {
  return narrow(spans, relations) !== null
}

type Wish = { readonly name: string; readonly wish: (name: string, span: Span) => LocalDate }

/** One day settled, as near to the wish as the others allow. */
function withDay(current: Spans, relations: readonly Relation[], { name, wish }: Wish): Spans {
  const span = current.get(name) as Span
  for (const day of [clamp(wish(name, span), span), span.to, span.from]) {
    const next = narrow(new Map([...current, [name, { from: day, to: day }]]), relations)
    if (next) return next
  }
  return current
}

function narrow(spans: Spans, relations: readonly Relation[]): Spans | null {
  const narrowed = new Map(spans)
  for (let changed = true; changed; ) {
    changed = false
    for (const relation of relations) {
      const before = [narrowed.get(relation.start), narrowed.get(relation.reference)] as const
      const after = narrowOne(relation, before[0] as Span, before[1] as Span)
      if (after.some(({ from, to }) => from > to)) return null
      changed ||= !isSame(before[0] as Span, after[0]) || !isSame(before[1] as Span, after[1])
      narrowed.set(relation.start, after[0]).set(relation.reference, after[1])
    }
  }
  return narrowed
}

function narrowOne({ threshold, isReached }: Relation, start: Span, reference: Span): readonly [Span, Span] {
  if (isReached) {
    const from = firstDay(threshold, start.from)
    const to = lastStart(threshold, reference.to)
    return [
      { from: start.from, to: earlier(start.to, to) },
      { from: later(reference.from, from), to: reference.to },
    ]
  }
  const from = addDays(lastStart(threshold, reference.from), 1)
  const to = addDays(firstDay(threshold, start.to), -1)
  return [
    { from: later(start.from, from), to: start.to },
    { from: reference.from, to: earlier(reference.to, to) },
  ]
}

function clamp(day: LocalDate, { from, to }: Span): LocalDate {
  return earlier(later(day, from), to)
}

function isSame(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b
}
