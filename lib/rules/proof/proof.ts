import type { LocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from '../book'
import { collectFact } from '../facts-in'
import type { Finding } from '../finding'
import type { Condition, Procedure } from '../schema'
import { maxMembers, type Situation } from '../situation'
import { verdictCondition } from '../verdict-condition'
import { Asked } from './asked'
import type { ConditionDiagrams, Truths } from './conditions'
import { type Diagrams, type Node, TRUE } from './diagrams'
import { Ground } from './ground'
import type { Example, Search } from './search'
import { ordinaryDay } from './todays'
import type { Variables } from './variables'
import { eventsOf, witnessOf } from './witness'

/** Where a function is looked at: the events in which its procedure is shown, and what it speaks of. */
export type Scope = {
  readonly events: readonly string[]
  readonly conditions?: readonly Condition[]
  readonly facts?: readonly string[]
}

/** A rule set as diagrams, and what can be asked of them. */
export class Proof {
  readonly diagrams: Diagrams
  readonly variables: Variables
  readonly conditions: ConditionDiagrams
  readonly ungated: ConditionDiagrams
  readonly search: Search
  private readonly asked: Asked
  private readonly askedOn = new Map<string, ReadonlySet<string>>()

  constructor(
    readonly book: RuleBook,
    private readonly ground: Ground = new Ground(book),
  ) {
    this.diagrams = ground.diagrams
    this.variables = ground.variables
    this.conditions = ground.conditions
    this.ungated = ground.ungated
    this.search = ground.search
    this.asked = new Asked(book)
  }

  /** Findings about a thing that are the same as long as it is: in whatever rule set it stands on this ground. */
  once(thing: object, what: string, find: () => Iterable<Finding>): readonly Finding[] {
    return this.ground.once(thing, what, find)
  }

  /** Whether somebody who chose this event alone may be asked such a fact, on some day. */
  asks(event: string, isMeant: (fact: string) => boolean): boolean {
    const todays = this.asked.waitsForDays(event) ? this.variables.periods : [ordinaryDay]
    return todays.some(today => [...this.factsAskedOn(today, event)].some(isMeant))
  }

  /** What is asked of somebody who chose this event alone, on an ordinary day. */
  factsAskedIn(event: string): ReadonlySet<string> {
    return this.factsAskedOn(ordinaryDay, event)
  }

  private factsAskedOn(today: LocalDate, event: string): ReadonlySet<string> {
    const key = `${today} ${event}`
    const asked = this.askedOn.get(key) ?? this.asked.in({ events: [event], today })
    this.askedOn.set(key, asked)
    return asked
  }

  /** The events in which most of what conditions look at is asked come first. */
  eventsAsking(conditions: readonly Condition[], events: readonly string[]): readonly string[] {
    const [today = ordinaryDay] = this.variables.periods
    const count = new Map(
      events.map(event => [event, this.asked.for(conditions, { events: [event], today, members: maxMembers }).size]),
    )
    return events.toSorted((one, other) => (count.get(other) ?? 0) - (count.get(one) ?? 0))
  }

  /** Of the household, or of the member being looked at. */
  verdict(procedure: Procedure): Truths {
    return this.conditions.of(verdictCondition(procedure))
  }

  /** Of the household: for a procedure judged by member, of any of them. */
  ofHousehold({ per }: Pick<Procedure, 'per'>, node: Node): Node {
    return per === 'member' ? this.conditions.members.atLeast(1, node) : node
  }

  /** Proved: nobody who chose one of the events. One event alone is looked at first, as it mostly suffices. */
  isImpossible(node: Node, events: readonly string[]): boolean {
    if (events.some(event => !this.search.isImpossible(this.only(event, node)))) return false
    return !this.dependsOnEvents(node) || this.search.isImpossible(this.during(events, node))
  }

  /** Proved of what is made of conditions: nobody who chose one of the events. Made for one event alone first. */
  isNobody(
    events: readonly string[],
    make: (conditions: ConditionDiagrams) => Node,
    conditions: ConditionDiagrams = this.conditions,
  ): boolean {
    if (events.some(event => !this.search.isImpossible(make(conditions.alone(event))))) return false
    return this.isImpossible(make(conditions), events)
  }

  /** Answers for which it holds, of one event alone if there are any; undefined where none were found. */
  witness(node: Node, scope: Scope): Situation | undefined {
    for (const event of scope.events) {
      const example = this.search.exampleOf(this.only(event, node))
      if (example) return this.told(example, [event], scope)
    }
    const example = this.search.exampleOf(this.during(scope.events, node))
    return example ? this.told(example, scope.events, scope) : undefined
  }

  /** What such a resident would have been asked, as far as it belongs to what is to be seen. */
  private told(example: Example, otherwise: readonly string[], { conditions = [], facts = [] }: Scope): Situation {
    const events = eventsOf(this.variables, example, otherwise)
    const asked = this.asked.for(conditions, { events, today: example.world.today, members: example.members.length })
    for (const fact of facts) collectFact(fact, this.book, asked)
    return witnessOf(this.variables, example, { events, facts: asked })
  }

  /** The function where this event alone was chosen. */
  only(event: string, node: Node): Node {
    let left = node
    while (this.dependsOnEvents(left)) {
      const variable = this.variables.at(this.diagrams.levelOf(left))
      const isChosen = variable.kind === 'event' && variable.event === event
      left = this.diagrams.childrenOf(left)[isChosen ? 1 : 0] as Node
    }
    return left
  }

  /** The function where at least one of the events was chosen. */
  during(events: readonly string[], node: Node): Node {
    if (!this.dependsOnEvents(node)) return node
    return this.diagrams.and(node, this.conditions.of({ op: 'event', in: events }).yes)
  }

  /** Events are looked at before anything else. */
  dependsOnEvents(node: Node): boolean {
    return node > TRUE && this.variables.at(this.diagrams.levelOf(node)).kind === 'event'
  }
}
