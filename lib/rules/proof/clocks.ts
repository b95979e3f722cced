import { addDays, addMonths, type LocalDate } from '@/lib/calendar/local-date'
import type { Fact } from '../schema'
import { type DayTest, keyOf, lastStart, literalsOf, type Threshold } from './thresholds'

/** A day fact as seen from a reference day: which thresholds it has reached there. */
export type Clock = {
  readonly fact: DayFact
  /** Null: today. */
  readonly reference: DayFact | null
  readonly thresholds: readonly Threshold[]
  /** The positions it can have: of each threshold, in order, whether it is reached. */
  readonly positions: readonly Position[]
  /** Those it can have when seen from each of the days that stand for today, by their index: which days are there. */
  readonly startsOn: ReadonlyMap<LocalDate, ReadonlyMap<number, Span>>
}

export type DayFact = Extract<Fact, { kind: 'day' }>
export type Position = readonly boolean[]
export type Span = { readonly from: LocalDate; readonly to: LocalDate }

export type ClockPlan = Pick<Clock, 'fact' | 'reference' | 'thresholds'> & {
  readonly horizonDays: number
  /** The days that stand for every today. */
  readonly todays: readonly LocalDate[]
}

export function makeClock(plan: ClockPlan): Clock {
  const { fact, reference, thresholds } = plan
  const positions = new Map<string, Position>()
  const startsOn = new Map<LocalDate, ReadonlyMap<number, Span>>()
  for (const day of plan.todays) {
    const stretches = stretchesOn(plan, day)
    for (const { position } of stretches) if (!positions.has(position.join())) positions.set(position.join(), position)
    const keys = [...positions.keys()]
    startsOn.set(day, new Map(stretches.map(({ position, span }) => [keys.indexOf(position.join()), span])))
  }
  return { fact, reference, thresholds, positions: [...positions.values()], startsOn }
}

export function positionIndex({ positions }: Clock, position: Position): number {
  const key = position.join()
  return positions.findIndex(one => one.join() === key)
}

export function positionOf({ thresholds }: Pick<Clock, 'thresholds'>, start: LocalDate, day: LocalDate): Position {
  return thresholds.map(threshold => start <= lastStart(threshold, day))
}

/** Whether a position is one in which the test holds. */
export function positionWhere({ thresholds }: Clock, test: DayTest): (position: Position) => boolean {
  const keys = thresholds.map(keyOf)
  const wanted = literalsOf(test).map(
    ({ threshold, isReached }) => [keys.indexOf(keyOf(threshold)), isReached] as const,
  )
  return position => wanted.every(([index, isReached]) => position[index] === isReached)
}

type Stretch = { readonly position: Position; readonly span: Span }

/** The starts are cut where the position changes; the latest come first. */
function stretchesOn(plan: ClockPlan, day: LocalDate): readonly Stretch[] {
  const { from, to } = startsSeenFrom(plan, day)
  const lasts = plan.thresholds.map(threshold => lastStart(threshold, day))
  const cuts = lasts.filter(last => last >= from && last < to)
  const ends = [...new Set([to, ...cuts])].sort().reverse()
  return ends.map((end, index) => {
    const before = ends[index + 1]
    const span = { from: before ? addDays(before, 1) : from, to: end }
    return { span, position: lasts.map(last => end <= last) }
  })
}

const oldestInMonths = 12 * 130

/** The days a fact can have at all (`answers.ts` refuses others); the future ends where no rule looks any further. */
export function spanOf({ range }: DayFact, today: LocalDate, horizonDays: number): Span {
  return {
    from: range === 'future' ? today : addMonths(today, -oldestInMonths),
    to: range === 'past' ? today : addDays(today, horizonDays),
  }
}

/** Seen from another fact, which may itself be anywhere, a day may lie on both sides. */
function startsSeenFrom({ fact, reference, horizonDays }: ClockPlan, day: LocalDate): Span {
  if (reference === null) return spanOf(fact, day, horizonDays)
  if (reference.id === fact.id) return { from: day, to: day }
  return spanOf({ ...fact, range: 'any' }, day, horizonDays)
}
