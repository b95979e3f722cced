import { type DayRange, isWithinDays } from '@/lib/calendar/local-date'
import { required } from '../book'
import type { Condition } from '../schema'
import type { CountRange } from '../truth'
import { positionWhere } from './clocks'
import { type Diagrams, FALSE, type Node, TRUE } from './diagrams'
import { MemberQuantifier } from './member-quantifier'
import { type DayTest, daysOf, isDayTest } from './thresholds'
import type { Variables } from './variables'

/**
 * Where a condition is true and where it is false, once everything that is asked has been answered. It is neither only
 * where a day it counts from does not exist there.
 */
export type Truths = { readonly yes: Node; readonly no: Node }

export const always: Truths = { yes: TRUE, no: FALSE }

type How = {
  /** As if every question were asked of everybody. */
  readonly isOpen?: boolean
  /** Where this event alone was chosen. */
  readonly event?: string
  readonly members?: MemberQuantifier
}

/** Conditions as diagrams; `evaluate.ts` says what they mean. */
export class ConditionDiagrams {
  readonly members: MemberQuantifier
  private readonly known = new Map<Condition, Truths>()
  private readonly inOne = new Map<string, ConditionDiagrams>()

  constructor(
    readonly diagrams: Diagrams,
    readonly variables: Variables,
    private readonly how: How = {},
  ) {
    this.members = how.members ?? new MemberQuantifier(diagrams, variables)
  }

  /** The same where one event alone was chosen: mostly far smaller than all of them together. */
  alone(event: string): ConditionDiagrams {
    const known = this.inOne.get(event)
    if (known) return known
    const { diagrams, variables, how, members } = this
    const alone = new ConditionDiagrams(diagrams, variables, { ...how, event, members })
    this.inOne.set(event, alone)
    return alone
  }

  of(condition: Condition): Truths {
    const known = this.known.get(condition)
    if (known) return known
    const truths = this.make(condition)
    this.known.set(condition, truths)
    return truths
  }

  /** Where the fact's question is asked. */
  gateOf(fact: string): Truths {
    const gate = this.how.isOpen ? undefined : this.variables.book.questions.get(fact)?.askWhen
    return gate ? this.of(gate) : always
  }

  all(truths: readonly Truths[]): Truths {
    const { diagrams } = this
    const yes = diagrams.all(truths.map(one => one.yes))
    // Turning over is far less work than putting together, and nearly all conditions are one or the other.
    const isEither = truths.every(one => diagrams.not(one.yes) === one.no)
    return { yes, no: isEither ? diagrams.not(yes) : diagrams.any(truths.map(({ no }) => no)) }
  }

  any(truths: readonly Truths[]): Truths {
    return negated(this.all(truths.map(negated)))
  }

  /** Of at least one member. */
  some({ yes, no }: Truths): Truths {
    const { diagrams, members } = this
    return { yes: members.atLeast(1, yes), no: diagrams.not(members.atLeast(1, diagrams.not(no))) }
  }

  private make(condition: Condition): Truths {
    switch (condition.op) {
      case 'always':
        return always
      case 'all':
        return this.all(condition.of.map(part => this.of(part)))
      case 'any':
        return this.any(condition.of.map(part => this.of(part)))
      case 'not':
        return negated(this.of(condition.of))
      case 'derived':
        return this.of(required(this.variables.book.derivedFacts, condition.id).when)
      case 'any-member':
        return this.some(this.of(condition.where))
      case 'every-member':
        return negated(this.some(negated(this.of(condition.where))))
      case 'member-count':
        return this.countOf(this.of(condition.where), condition)
      case 'event':
        return this.twoValued(this.diagrams.any(condition.in.map(event => this.event(event))))
      case 'today':
        return this.twoValued(this.ofToday(condition))
      default:
        return this.ofFact(condition)
    }
  }

  /** Between those who surely are and those who may be. */
  private countOf({ yes, no }: Truths, { atLeast = 0, atMost }: CountRange): Truths {
    const { diagrams, members } = this
    const possible = diagrams.not(no)
    const moreThan = (node: Node) => (atMost === undefined ? FALSE : members.atLeast(atMost + 1, node))
    return {
      yes: diagrams.and(members.atLeast(atLeast, yes), diagrams.not(moreThan(possible))),
      no: diagrams.or(diagrams.not(members.atLeast(atLeast, possible)), moreThan(yes)),
    }
  }

  private event(event: string): Node {
    if (this.how.event !== undefined) return event === this.how.event ? TRUE : FALSE
    return this.diagrams.node(this.variables.eventLevel(event), [FALSE, TRUE])
  }

  private ofToday(range: DayRange): Node {
    const level = this.variables.todayLevel
    const variable = level === null ? null : this.variables.at(level)
    if (level === null || variable?.kind !== 'today') throw new Error('not today')
    const firstDays = [null, ...variable.starts]
    return this.where(level, firstDays, start =>
      start === null ? range.from === undefined : isWithinDays(start, range),
    )
  }

  /** The gate is a silent part of the comparison. */
  private ofFact(condition: FactCondition): Truths {
    const gate = this.gateOf('birth' in condition ? condition.birth : condition.fact)
    return this.all([gate, isDayTest(condition) ? this.ofDay(condition) : this.twoValued(this.ofValue(condition))])
  }

  private ofValue(condition: Exclude<FactCondition, DayTest>): Node {
    const level = this.variables.factLevel(condition.fact)
    const variable = this.variables.at(level)
    if (variable.kind === 'answer' && condition.op === 'is')
      return this.where(level, variable.options, option => condition.in.includes(option))
    if (variable.kind === 'count' && condition.op === 'count') {
      const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = condition
      return this.where(level, variable.starts, start => start >= atLeast && start <= atMost)
    }
    throw new Error(`${condition.fact} cannot be compared by ${condition.op}`)
  }

  /** A day counted from a fact that is not asked here is neither. */
  private ofDay(test: DayTest): Truths {
    const level = this.variables.clockLevel(test)
    const variable = this.variables.at(level)
    if (variable.kind !== 'clock') throw new Error('not a clock')
    const holds = positionWhere(variable.clock, test)
    const node = this.where(level, variable.clock.positions, holds)
    const [, reference] = daysOf(test)
    const exists = reference === null ? TRUE : this.diagrams.not(this.gateOf(reference).no)
    return { yes: this.diagrams.and(exists, node), no: this.diagrams.and(exists, this.diagrams.not(node)) }
  }

  private where<T>(level: number, values: readonly T[], holds: (value: T) => boolean): Node {
    return this.diagrams.node(
      level,
      values.map(value => (holds(value) ? TRUE : FALSE)),
    )
  }

  private twoValued(yes: Node): Truths {
    return { yes, no: this.diagrams.not(yes) }
  }
}

type FactCondition = DayTest | Extract<Condition, { op: 'is' | 'count' }>

export function negated({ yes, no }: Truths): Truths {
  return { yes: no, no: yes }
}
