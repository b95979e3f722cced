import { addDays, type DayRange, type LocalDate } from '@/lib/calendar/local-date'
import { type RuleBook, required } from '../book'
import type { Condition, Fact, Question } from '../schema'
import { type Clock, type ClockPlan, type DayFact, makeClock } from './clocks'
import type { Node } from './diagrams'
import { keyOfClock, leavesOf } from './leaves'
import { type DayTest, daysOf, isDayTest, keyOf, literalsOf, type Threshold } from './thresholds'
import { changesOf, ordinaryDay, todaysFor } from './todays'

/** What a level of the diagrams stands for. */
export type Variable =
  /** 0: not chosen, 1: chosen. */
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'answer'; readonly fact: Fact; readonly options: readonly string[] }
  /** Value i: from `starts[i]` to before the next start. */
  | { readonly kind: 'count'; readonly fact: CountFact; readonly starts: readonly number[] }
  | { readonly kind: 'clock'; readonly clock: Clock }
  /** Value i: today is on or after i of these days, which are in order. */
  | { readonly kind: 'today'; readonly starts: readonly LocalDate[] }
  /** 1: so many members are as the predicate says. */
  | { readonly kind: 'members'; readonly predicate: Node; readonly atLeast: number }

export type CountFact = Extract<Fact, { kind: 'count' }>

/** Events and the household's facts come first, then what is said of all members, then the facts of one member. */
const membersBase = 10_000
const memberBase = 1_000_000

export function isHouseholdLevel(level: number): boolean {
  return level < membersBase
}

export function isMemberLevel(level: number): boolean {
  return level >= memberBase && level !== Number.POSITIVE_INFINITY
}

/** A day seen from another day that is asked: the two hang together. */
export function isLink(variable: Variable): boolean {
  return variable.kind === 'clock' && variable.clock.reference !== null
}

export class Variables {
  private readonly byLevel = new Map<number, Variable>()
  private readonly byKey = new Map<string, number>()
  private readonly next = { household: 0, members: membersBase, member: memberBase }
  readonly horizonDays: number
  /** Null where no rule asks whether today has come. Only events come before it. */
  readonly todayLevel: number | null
  /** Days that stand for every today. */
  readonly todays: readonly LocalDate[]
  /** One today of each stretch between the days that rules wait for. */
  readonly periods: readonly LocalDate[]

  constructor(readonly book: RuleBook) {
    const leaves = leavesOf(book)
    const tests = leaves.filter(isDayTest)
    const reach = tests.flatMap(literalsOf).map(({ threshold }) => (threshold.kind === 'days' ? threshold.count : 0))
    this.horizonDays = reach.reduce((sum, days) => sum + Math.abs(days), 3653)
    for (const { id } of book.ruleSet.events) this.add('household', `event ${id}`, { kind: 'event', event: id })
    const starts = leaves.flatMap(leaf => (leaf.op === 'today' ? startsOfRange(leaf) : []))
    this.todayLevel =
      starts.length > 0 ? this.add('household', 'today', { kind: 'today', starts: [...new Set(starts)].sort() }) : null
    const [first] = starts.toSorted()
    this.periods = [ordinaryDay, ...(first ? [addDays(first, -1), ...new Set(starts)] : [])]
    const plans = [...new Set(tests.map(keyOfClock))].map(key => this.planOf(key, tests))
    this.todays = todaysFor([...starts, ...plans.flatMap(changesOf)])
    for (const plan of plans) this.addClock(plan)
    for (const id of factsInOrder(book)) this.addFact(required(book.facts, id), leaves)
  }

  at(level: number): Variable {
    return this.byLevel.get(level) as Variable
  }

  levels(): Iterable<number> {
    return this.byLevel.keys()
  }

  eventLevel(event: string): number {
    return this.level(`event ${event}`)
  }

  factLevel(fact: string): number {
    return this.level(`fact ${fact}`)
  }

  clockLevel(test: DayTest): number {
    return this.level(keyOfClock(test))
  }

  /** Undefined for a fact that no condition looks at. */
  findFactLevel(fact: string): number | undefined {
    return this.byKey.get(`fact ${fact}`)
  }

  membersLevel(predicate: Node, atLeast: number): number {
    const key = `members ${predicate} ${atLeast}`
    return this.byKey.get(key) ?? this.add('members', key, { kind: 'members', predicate, atLeast })
  }

  private level(key: string): number {
    const level = this.byKey.get(key)
    if (level === undefined) throw new Error(`no variable for ${key}`)
    return level
  }

  private add(row: 'household' | 'members' | 'member', key: string, variable: Variable): number {
    const level = this.next[row]++
    this.byLevel.set(level, variable)
    this.byKey.set(key, level)
    return level
  }

  private addFact(fact: Fact, leaves: readonly Condition[]): void {
    const variable = variableOf(fact, leaves)
    if (variable) this.add(fact.per, `fact ${fact.id}`, variable)
  }

  private planOf(key: string, all: readonly DayTest[]): Plan {
    const tests = all.filter(test => keyOfClock(test) === key)
    const [fact, reference] = daysOf(tests[0] as DayTest)
    return {
      key,
      fact: this.dayFact(fact),
      reference: reference === null ? null : this.dayFact(reference),
      thresholds: uniqueThresholds(tests),
      horizonDays: this.horizonDays,
    }
  }

  private addClock({ key, ...plan }: Plan): void {
    const clock = makeClock({ ...plan, todays: this.todays })
    const isOfMember = plan.fact.per === 'member' || plan.reference?.per === 'member'
    this.add(isOfMember ? 'member' : 'household', key, { kind: 'clock', clock })
  }

  private dayFact(id: string): DayFact {
    const fact = required(this.book.facts, id)
    if (fact.kind !== 'day') throw new Error(`${id} is not a day`)
    return fact
  }
}

type Plan = Omit<ClockPlan, 'todays'> & { readonly key: string }

/** Where something begins. */
function startsOfRange({ from, until }: DayRange): readonly LocalDate[] {
  const after = until === undefined ? [] : [addDays(until as LocalDate, 1)]
  return from === undefined ? after : [from as LocalDate, ...after]
}

/** As they are asked: a gate before what it opens. */
function factsInOrder({ ruleSet }: RuleBook): readonly string[] {
  const asked = ruleSet.questions.map(({ id }: Question) => id)
  const facts = ruleSet.facts.map(({ id }) => id)
  return [...asked.filter(id => facts.includes(id)), ...facts.filter(id => !asked.includes(id))]
}

function variableOf(fact: Fact, leaves: readonly Condition[]): Variable | null {
  switch (fact.kind) {
    case 'choice':
      return { kind: 'answer', fact, options: fact.options.map(({ id }) => id) }
    case 'yes-no':
      return { kind: 'answer', fact, options: ['yes', 'no'] }
    case 'count':
      return { kind: 'count', fact, starts: startsOf(fact, leaves) }
    case 'day':
      return null
  }
}

function startsOf({ id, min, max }: CountFact, leaves: readonly Condition[]): readonly number[] {
  const starts = leaves.flatMap(leaf => {
    if (leaf.op !== 'count' || leaf.fact !== id) return []
    return [leaf.atLeast ?? min, leaf.atMost === undefined ? min : leaf.atMost + 1]
  })
  return [...new Set([min, ...starts])].filter(start => start >= min && start <= max).sort((a, b) => a - b)
}

function uniqueThresholds(tests: readonly DayTest[]): readonly Threshold[] {
  const thresholds = tests.flatMap(literalsOf).map(({ threshold }) => threshold)
  return [...new Map(thresholds.map(threshold => [keyOf(threshold), threshold])).values()]
}
