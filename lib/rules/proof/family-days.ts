import { addDays, addMonths, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { type DayFact, type Span, spanOf } from './clocks'
import { daysWhere, type Relation } from './day-bounds'
import type { Family } from './families'
import type { Cube } from './profiles'
import { usualAge } from './value-order'
import type { Variables } from './variables'

const today = 'today'

/** How a day fact of the household (member null) or of one member is called among a family's days. */
export function dayName(fact: string, member: number | null): string {
  return member === null ? fact : `${member}/${fact}`
}

/** Days that stand where the family's clocks say; null where there are none. */
export function daysOf(variables: Variables, family: Family): ReadonlyMap<string, LocalDate> | null {
  const { world } = family
  const spans = new Map<string, Span>([[today, { from: world.today, to: world.today }]])
  for (const fact of variables.book.ruleSet.facts) {
    if (fact.kind !== 'day') continue
    const owners = fact.per === 'household' ? [null] : family.members.keys()
    for (const member of owners) spans.set(dayName(fact.id, member), spanOf(fact, world.today, variables.horizonDays))
  }
  return daysWhere(spans, [...relationsOf(variables, family)], (name, span) => wishFor(name, span, world.today))
}

function* relationsOf(variables: Variables, { household, members }: Family): Generator<Relation> {
  yield* relationsIn(variables, household, null)
  for (const [member, cube] of members.entries()) yield* relationsIn(variables, cube, member)
}

function* relationsIn(variables: Variables, cube: Cube, member: number | null): Generator<Relation> {
  for (const [level, value] of cube) {
    const variable = variables.at(level)
    if (variable.kind !== 'clock') continue
    const { fact, reference, thresholds, positions } = variable.clock
    if (fact.id === reference?.id) continue
    const start = nameOf(fact, member)
    const seenFrom = reference === null ? today : nameOf(reference, member)
    for (const [index, threshold] of thresholds.entries())
      yield { start, reference: seenFrom, threshold, isReached: positions[value]?.[index] === true }
  }
}

function nameOf({ id, per }: DayFact, member: number | null): string {
  return dayName(id, per === 'household' ? null : member)
}

const narrowInMonths = 12 * 25

/** The middle of a narrow span, otherwise a usual birth, or a day not long ago. */
function wishFor(name: string, { from, to }: Span, now: LocalDate): LocalDate {
  if (name === today) return now
  if (addMonths(from, narrowInMonths) > to) return middle(from, to)
  return name.endsWith('birth-date') ? addMonths(now, -12 * usualAge) : addDays(now, -7)
}

function middle(from: LocalDate, to: LocalDate): LocalDate {
  return addDays(from, Math.floor(daysBetween(from, to) / 2))
}
