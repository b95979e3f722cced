import type { LocalDate } from '@/lib/calendar/local-date'
import { representativeDays, type Span } from './clocks'
import type { Variables } from './variables'

/** A today, and where the days may stand that are counted to it. */
export type World = {
  readonly today: LocalDate
  readonly allows: (level: number, value: number) => boolean
}

/** A few todays that together show everything any today can show: those in which no other allows more. */
export function worldsOf(variables: Variables): readonly World[] {
  const clocks = [...variables.levels()].flatMap(level => {
    const variable = variables.at(level)
    return variable.kind === 'clock' && variable.clock.reference === null ? [{ level, clock: variable.clock }] : []
  })
  const kept: Candidate[] = []
  for (const today of representativeDays) {
    const allowed: Allowed = new Map(clocks.map(({ level, clock }) => [level, clock.startsOn.get(today) ?? noStarts]))
    if (!kept.some(one => covers(one.allowed, allowed))) kept.push({ today, allowed })
  }
  return kept.map(({ today, allowed }) => ({ today, allows: (level, value) => allowed.get(level)?.has(value) ?? true }))
}

type Allowed = ReadonlyMap<number, ReadonlyMap<number, Span>>
const noStarts: ReadonlyMap<number, Span> = new Map()
type Candidate = { readonly today: LocalDate; readonly allowed: Allowed }

function covers(more: Allowed, less: Allowed): boolean {
  return [...less].every(([level, positions]) =>
    [...positions.keys()].every(position => more.get(level)?.has(position)),
  )
}
