import { ageOn, fiscalAgeOn } from '@/lib/calendar/age'
import { type DayRange, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import { type RuleBook, required } from './book'
import type { AgeCondition, Condition, DayRef, Fact } from './schema'
import { maxMembers } from './situation'

/** Where the answers of a session lie as bytes: one a slot for the household, one a member and slot for its members. */
export type Slot = {
  /** Its first byte; the bytes of the members follow each other. */
  readonly at: number
  readonly isOfMember: boolean
  /** The facts it looks at; empty for an event and for today. */
  readonly facts: readonly string[]
}

/** The class of an answer is the place of its option, from 1; 0 is unknown. */
export type AnswerSlot = Slot & { readonly classes: readonly string[] }

/** Whether today is one of these days: 1 false, 2 true. */
export type TodaySlot = Slot & { readonly days: DayRange }

/** A comparison of a day or a count: its class is its truth (0 unknown, 1 false, 2 true). */
export type TestSlot = Slot & { readonly from: number; readonly below: number }

/** What is measured once for all the comparisons that look at it. */
export type Measured = {
  readonly measure: Measure
  readonly isOfMember: boolean
  readonly tests: readonly TestSlot[]
}

/** A number read off an answer: an age, the days from another day, a count. */
export type Measure =
  | { readonly of: 'age'; readonly fact: string; readonly on: DayRef; readonly reachedOn: AgeCondition['reachedOn'] }
  /** The least age whose fiscal year has not ended yet. */
  | { readonly of: 'fiscal-age'; readonly fact: string; readonly on: DayRef }
  | { readonly of: 'days'; readonly fact: string; readonly on: DayRef }
  | { readonly of: 'count'; readonly fact: string }

export type TestCondition = Extract<Condition, { op: 'count' | 'age' | 'until-fiscal-year-end' | 'day' }>

/** Gives out the slots while a rule set is compiled, one for all who look at the same. */
export class Slots {
  size = 0
  /** By their first byte. */
  readonly all = new Map<number, Slot>()
  readonly events = new Map<string, Slot>()
  readonly todays = new Map<string, TodaySlot>()
  readonly answers = new Map<string, AnswerSlot>()
  private readonly measures = new Map<string, Measured & { readonly tests: TestSlot[] }>()

  constructor(private readonly book: RuleBook) {}

  event(event: string): Slot {
    const slot = this.events.get(event) ?? this.next(false, [])
    this.events.set(event, slot)
    return slot
  }

  today(days: DayRange): TodaySlot {
    const key = JSON.stringify([days.from, days.until])
    const slot = this.todays.get(key) ?? { ...this.next(false, []), days }
    this.todays.set(key, slot)
    return slot
  }

  answer(fact: Fact): AnswerSlot {
    const known = this.answers.get(fact.id)
    if (known) return known
    const slot = { ...this.next(fact.per === 'member', [fact.id]), classes: classesOf(fact) }
    this.answers.set(fact.id, slot)
    return slot
  }

  test(condition: TestCondition): TestSlot {
    const measure = measureOf(condition)
    const measured = this.measured(measure)
    const [from, below] = rangeOf(condition)
    const known = measured.tests.find(test => test.from === from && test.below === below)
    if (known) return known
    const slot = { ...this.next(measured.isOfMember, factsOfMeasure(measure)), from, below }
    measured.tests.push(slot)
    return slot
  }

  measuresByFact(): ReadonlyMap<string, readonly Measured[]> {
    const byFact = new Map<string, Measured[]>()
    for (const one of this.measures.values()) {
      const { fact } = one.measure
      byFact.set(fact, [...(byFact.get(fact) ?? []), one])
    }
    return byFact
  }

  private measured(measure: Measure) {
    const key = JSON.stringify(measure)
    const isOfMember = factsOfMeasure(measure).some(id => required(this.book.facts, id).per === 'member')
    const measured = this.measures.get(key) ?? { measure, isOfMember, tests: [] }
    this.measures.set(key, measured)
    return measured
  }

  private next(isOfMember: boolean, facts: readonly string[]): Slot {
    const slot = { at: this.size, isOfMember, facts }
    this.all.set(slot.at, slot)
    this.size += isOfMember ? maxMembers : 1
    return slot
  }
}

/** `on`: the day the answer is seen from; null where it is not known. */
export function measured(measure: Measure, value: string | number, on: LocalDate | null): number | null {
  if (measure.of === 'count') return Number(value)
  if (on === null) return null
  const day = value as LocalDate
  switch (measure.of) {
    case 'age':
      return ageOn(day, on, measure.reachedOn)
    case 'fiscal-age':
      return fiscalAgeOn(day, on)
    case 'days':
      return daysBetween(on, day)
  }
}

function measureOf(condition: TestCondition): Measure {
  switch (condition.op) {
    case 'count':
      return { of: 'count', fact: condition.fact }
    case 'age':
      return { of: 'age', fact: condition.birth, on: condition.on, reachedOn: condition.reachedOn }
    case 'until-fiscal-year-end':
      return { of: 'fiscal-age', fact: condition.birth, on: condition.on }
    case 'day':
      return { of: 'days', fact: condition.fact, on: condition.than }
  }
}

/** True from the first up to, and without, the second. */
function rangeOf(condition: TestCondition): readonly [number, number] {
  const { NEGATIVE_INFINITY: least, POSITIVE_INFINITY: most } = Number
  switch (condition.op) {
    case 'count':
      return [condition.atLeast ?? 0, (condition.atMost ?? most) + 1]
    case 'age':
      return [condition.atLeast ?? 0, condition.under ?? most]
    case 'until-fiscal-year-end':
      return [least, condition.age + 1]
    case 'day':
      return [condition.atLeastDays ?? least, (condition.atMostDays ?? most) + 1]
  }
}

function factsOfMeasure(measure: Measure): readonly string[] {
  return 'on' in measure && 'fact' in measure.on ? [measure.fact, measure.on.fact] : [measure.fact]
}

function classesOf(fact: Fact): readonly string[] {
  return fact.kind === 'choice' ? fact.options.map(({ id }) => id) : ['yes', 'no']
}
