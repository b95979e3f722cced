import type { LocalDate } from '@/lib/calendar/local-date'
import type { Span } from './clocks'
import type { Variables } from './variables'

/** A today, and where the days may stand that are counted to it. */
export type World = {
  readonly today: LocalDate
  readonly allows: (level: number, value: number) => boolean
  /** Also shows what rules can show that do not ask whether today has come: without it they would show less. */
  readonly isTimeless: boolean
}

/** A few todays that together show everything any today can show: those in which no other allows more. */
export function worldsOf(variables: Variables): readonly World[] {
  const candidates = variables.todays.map(today => candidateFor(variables, today))
  const kept = withoutCovered(candidates, (more, less) => more.period === less.period && allowsAll(more, less))
  const timeless = withoutCovered(kept, allowsAll)
  return kept.map(candidate => worldFrom(candidate, timeless.includes(candidate)))
}

type Allowed = ReadonlyMap<number, ReadonlyMap<number, Span>>
const noStarts: ReadonlyMap<number, Span> = new Map()

type Candidate = {
  readonly today: LocalDate
  /** How many of the days have come that rules wait for; their level, where there is one. */
  readonly period: number
  readonly periodLevel: number | null
  readonly allowed: Allowed
}

function candidateFor(variables: Variables, today: LocalDate): Candidate {
  const allowed = new Map<number, ReadonlyMap<number, Span>>()
  let candidate: Candidate = { today, period: 0, periodLevel: null, allowed }
  for (const level of variables.levels()) {
    const variable = variables.at(level)
    if (variable.kind === 'today') {
      const period = variable.starts.filter(start => start <= today).length
      candidate = { ...candidate, period, periodLevel: level }
    } else if (variable.kind === 'clock' && variable.clock.reference === null) {
      allowed.set(level, variable.clock.startsOn.get(today) ?? noStarts)
    }
  }
  return candidate
}

type Covers = (more: Candidate, less: Candidate) => boolean

function withoutCovered(candidates: readonly Candidate[], covers: Covers): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const one of candidates) if (!kept.some(other => covers(other, one))) kept.push(one)
  return kept
}

function allowsAll({ allowed: more }: Candidate, { allowed: less }: Candidate): boolean {
  return [...less].every(([level, positions]) =>
    [...positions.keys()].every(position => more.get(level)?.has(position)),
  )
}

function worldFrom({ today, period, periodLevel, allowed }: Candidate, isTimeless: boolean): World {
  return {
    today,
    isTimeless,
    allows: (level, value) => (level === periodLevel ? value === period : (allowed.get(level)?.has(value) ?? true)),
  }
}
