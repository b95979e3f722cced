import { addDays, addMonths, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { type Clock, type DayFact, type Span, spanOf } from './clocks'
import { daysWhere, hasDaysWhere, type Relation } from './day-bounds'
import type { Family } from './families'
import { usualAge } from './value-order'
import type { Variables } from './variables'

const today = 'today'

/** How a day fact of the household (member null) or of one member is called among a family's days. */
export function dayName(fact: string, member: number | null): string {
  return member === null ? fact : `${member}/${fact}`
}

/** Days that stand where the family's clocks say; null where there are none. */
export function daysOf(variables: Variables, family: Family): ReadonlyMap<string, LocalDate> | null {
  const now = family.world.today
  const clocks = [...clocksOf(variables, family)]
  const spans = new Map<string, Span>([[today, { from: now, to: now }], ...widestSpans(variables, family)])
  for (const { clock, member, value } of clocks) {
    const starts = clock.reference === null ? clock.startsOn.get(now)?.get(value) : undefined
    if (starts) spans.set(nameOf(clock.fact, member), starts)
  }
  return daysWhere(spans, clocks.flatMap(relationsOf), (name, span) => wishFor(name, span, now))
}

/** Whether there are such days: only those that are compared with each other can contradict. */
export function hasDays(variables: Variables, family: Family): boolean {
  const clocks = [...clocksOf(variables, family)]
  const relations = clocks.flatMap(relationsOf)
  if (relations.length === 0) return true
  const now = family.world.today
  const spans = new Map<string, Span>([[today, { from: now, to: now }]])
  const widest = (fact: DayFact, member: number | null) => {
    const name = nameOf(fact, member)
    if (!spans.has(name)) spans.set(name, spanOf(fact, now, variables.horizonDays))
  }
  for (const { clock, member, value } of clocks) {
    widest(clock.fact, member)
    if (clock.reference) widest(clock.reference, member)
    const starts = clock.reference === null ? clock.startsOn.get(now)?.get(value) : undefined
    if (starts) spans.set(nameOf(clock.fact, member), starts)
  }
  return hasDaysWhere(spans, relations)
}

function* widestSpans(variables: Variables, { members, world }: Family): Generator<readonly [string, Span]> {
  for (const fact of variables.book.ruleSet.facts) {
    if (fact.kind !== 'day') continue
    const span = spanOf(fact, world.today, variables.horizonDays)
    const owners = fact.per === 'household' ? [null] : members.keys()
    for (const member of owners) yield [dayName(fact.id, member), span]
  }
}

type Reading = { readonly clock: Clock; readonly member: number | null; readonly value: number }

function* clocksOf(variables: Variables, { household, members }: Family): Generator<Reading> {
  for (const [member, cube] of [[null, household] as const, ...members.entries()]) {
    for (const [level, value] of cube) {
      const variable = variables.at(level)
      if (variable.kind === 'clock') yield { clock: variable.clock, member, value }
    }
  }
}

/** Only days of different facts hang together. */
function relationsOf({ clock, member, value }: Reading): readonly Relation[] {
  const { fact, reference, thresholds, positions } = clock
  if (reference === null || reference.id === fact.id) return []
  return thresholds.map((threshold, index) => ({
    start: nameOf(fact, member),
    reference: nameOf(reference, member),
    threshold,
    isReached: positions[value]?.[index] === true,
  }))
}

function nameOf({ id, per }: DayFact, member: number | null): string {
  return dayName(id, per === 'household' ? null : member)
}

const narrowInMonths = 12 * 25

/** The middle of a narrow span, otherwise a usual birth, or a day not long ago. */
function wishFor(name: string, { from, to }: Span, now: LocalDate): LocalDate {
  if (name === today) return now
  if (addMonths(from, narrowInMonths) > to) return addDays(from, Math.floor(daysBetween(from, to) / 2))
  return name.endsWith('birth-date') ? addMonths(now, -12 * usualAge) : addDays(now, -7)
}
