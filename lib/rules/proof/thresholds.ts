import { birthdayOn, dayReachingAge, fiscalYearEndAfterAge, fiscalYearOf } from '@/lib/calendar/age'
import { addDays, addMonths, type LocalDate, localDate } from '@/lib/calendar/local-date'
import type { AgeCondition, Condition, DayCondition, DayRef, FiscalAgeCondition } from '../schema'

/**
 * Every condition on days is a row of thresholds: from a first day on, which moves with the day it counts from, it is
 * reached. A later start never reaches it earlier, so that bounds are all one needs to know of a day.
 */
export type Threshold = {
  /** `days` after the start; an age on the eve of the birthday, or on it; the 1 April after the fiscal year of an age. */
  readonly kind: 'days' | 'eve' | 'birthday' | 'after-fiscal-year'
  readonly count: number
  /** Reached or not on this day of the calendar, whatever day it is looked at. */
  readonly seenFrom?: LocalDate
}

export type DayTest = AgeCondition | FiscalAgeCondition | DayCondition
export type Literal = { readonly threshold: Threshold; readonly isReached: boolean }

export function isDayTest(condition: Condition): condition is DayTest {
  return condition.op === 'age' || condition.op === 'until-fiscal-year-end' || condition.op === 'day'
}

/** The condition holds where each of these does. */
export function literalsOf(test: DayTest): readonly Literal[] {
  const seenFrom = calendarDayOf(test.op === 'day' ? test.than : test.on)
  const literals = movingLiteralsOf(test)
  if (seenFrom === null) return literals
  return literals.map(({ threshold, isReached }) => ({ threshold: { ...threshold, seenFrom }, isReached }))
}

function movingLiteralsOf(test: DayTest): readonly Literal[] {
  switch (test.op) {
    case 'age':
      return literalsOfAge(test)
    case 'until-fiscal-year-end':
      return [{ threshold: { kind: 'after-fiscal-year', count: test.age }, isReached: false }]
    case 'day':
      return literalsOfDay(test)
  }
}

/** The fact of a test, and the fact it is seen from (null: today, or a day of the calendar). */
export function daysOf(test: DayTest): readonly [string, string | null] {
  return test.op === 'day' ? [test.fact, factOf(test.than)] : [test.birth, factOf(test.on)]
}

function factOf(ref: DayRef): string | null {
  return 'fact' in ref ? ref.fact : null
}

function calendarDayOf(ref: DayRef): LocalDate | null {
  return 'day' in ref && ref.day !== 'today' ? (ref.day as LocalDate) : null
}

export function keyOf({ kind, count, seenFrom }: Threshold): string {
  return `${kind} ${count} ${seenFrom ?? 'today'}`
}

/** The first day on which it is reached. */
export function firstDay({ kind, count }: Threshold, start: LocalDate): LocalDate {
  switch (kind) {
    case 'days':
      return addDays(start, count)
    case 'eve':
      return dayReachingAge(start, count)
    case 'birthday':
      return birthdayOn(start, count)
    case 'after-fiscal-year':
      return addDays(fiscalYearEndAfterAge(start, count), 1)
  }
}

/** The last start that has reached it on the day, or on its own day of the calendar. */
export function lastStart(threshold: Threshold, on: LocalDate): LocalDate {
  const day = threshold.seenFrom ?? on
  if (threshold.kind === 'days') return addDays(day, -threshold.count)
  let start = guess(threshold, day)
  while (firstDay(threshold, start) > day) start = addDays(start, -1)
  while (firstDay(threshold, addDays(start, 1)) <= day) start = addDays(start, 1)
  return start
}

/** A day or two off at most. */
function guess({ kind, count }: Threshold, day: LocalDate): LocalDate {
  if (kind === 'birthday') return addMonths(day, -12 * count)
  const birthday = kind === 'eve' ? addDays(day, 1) : localDate(`${fiscalYearOf(day)}-04-01`)
  return addMonths(birthday, -12 * count)
}

function literalsOfAge({ atLeast = 0, under, reachedOn }: AgeCondition): readonly Literal[] {
  const aged = (count: number): Threshold => (count === 0 ? { kind: 'days', count } : { kind: reachedOn, count })
  const from = { threshold: aged(atLeast), isReached: true }
  return under === undefined ? [from] : [from, { threshold: aged(under), isReached: false }]
}

function literalsOfDay({ atLeastDays, atMostDays }: DayCondition): readonly Literal[] {
  const literals: Literal[] = []
  if (atLeastDays !== undefined)
    literals.push({ threshold: { kind: 'days', count: 1 - atLeastDays }, isReached: false })
  if (atMostDays !== undefined) literals.push({ threshold: { kind: 'days', count: -atMostDays }, isReached: true })
  return literals
}
