import { type RuleBook, required } from './book'
import { factsOfDeadline, factsOfFee } from './facts-in'
import { nodesIn, wholePlan } from './plan'
import { type Entry, op, type Program, stride } from './program'
import type { Condition, Fact, MonthlyBenefit, Procedure } from './schema'
import { type Slot, Slots, type TestCondition } from './slots'
import { inForce } from './validity'
import { verdictCondition } from './verdict-condition'
import { everybody, nobodySure } from './word'

/** Made once for a rule set; `program.ts` says what comes out. */
export function compile(book: RuleBook): Program {
  const writer = new Writer(book)
  const entries = book.ruleSet.procedures.map((procedure, index) => ({ index, ...writer.entry(procedure) }))
  for (const { when } of book.ruleSet.derivedFacts) writer.write(when)
  for (const { id } of book.ruleSet.questions) writer.ask(id)
  return writer.program(entries)
}

class Writer {
  private readonly code: number[] = []
  private readonly tables: number[] = []
  private readonly nodes = new Map<Condition, number>()
  private readonly facts: { readonly fact: Fact; readonly ask: number }[] = []
  private readonly factAt = new Map<string, number>()
  private readonly slots: Slots
  private readonly nodeAt = new Map<string, number>()
  private readonly tableAt = new Map<string, number>()

  constructor(private readonly book: RuleBook) {
    this.slots = new Slots(book)
  }

  program(entries: readonly Entry[]): Program {
    const { size, all, events, todays, answers } = this.slots
    const measures = this.slots.measuresByFact()
    const code = Int32Array.from(this.code)
    return {
      book: this.book,
      code,
      plan: wholePlan(code),
      order: nodesIn(code),
      tables: Int32Array.from(this.tables),
      nodes: this.nodes,
      entries,
      width: size,
      slots: all,
      events,
      todays: [...todays.values()],
      facts: this.facts.map(({ fact, ask }, index) => ({
        fact,
        index,
        ask,
        slot: answers.get(fact.id) ?? null,
        measures: measures.get(fact.id) ?? [],
      })),
      factAt: this.factAt,
    }
  }

  entry(procedure: Procedure): Omit<Entry, 'index'> {
    const { requiredWhen, exceptions, deadlines, bring, concerns, fee, formsValid = [] } = procedure
    const days = [
      ...deadlines.map(deadline => ({ when: deadline.when ?? always, facts: factsOfDeadline(deadline) })),
      { when: always, facts: factsOfFee(fee) },
    ]
    this.write(requiredWhen)
    for (const { when } of exceptions) this.write(when)
    const benefits = deadlines.flatMap(({ benefit }) => conditionsOfBenefit(benefit))
    return {
      procedure,
      isPerMember: procedure.per === 'member',
      verdict: this.write(verdictCondition(procedure)),
      deadlines: days.map(({ when, facts }) => ({ when: this.write(when), asks: facts.map(fact => this.ask(fact)) })),
      bring: [...bring.flatMap(({ when }) => when ?? []), ...formsValid.map(inForce)].map(when => this.write(when)),
      concerns: concerns ? this.write(concerns) : null,
      benefits: benefits.map(condition => this.write(condition)),
    }
  }

  write(condition: Condition): number {
    const known = this.nodes.get(condition)
    if (known !== undefined) return known
    const node = this.nodeFor(condition)
    this.nodes.set(condition, node)
    return node
  }

  /** The node that asks a fact: a gate that is not decided yet is asked for as well. */
  ask(id: string): number {
    const known = this.facts[this.factAt.get(id) ?? -1]
    if (known) return known.ask
    const gate = this.gateOf(id) ?? -1
    const index = this.facts.length
    const ask = this.node(op.ask, index, gate)
    this.factAt.set(id, index)
    this.facts.push({ fact: required(this.book.facts, id), ask })
    return ask
  }

  private nodeFor(condition: Condition): number {
    switch (condition.op) {
      case 'always':
        return this.node(op.constant, everybody)
      case 'not':
        return this.node(op.not, this.write(condition.of))
      case 'derived':
        return this.write(required(this.book.derivedFacts, condition.id).when)
      case 'all':
      case 'any':
        return this.joined(
          condition.op,
          condition.of.map(part => this.write(part)),
        )
      case 'any-member':
        return this.node(op.anyMember, this.write(condition.where))
      case 'every-member':
        return this.node(op.everyMember, this.write(condition.where))
      case 'member-count':
        return this.node(op.memberCount, this.write(condition.where), condition.atLeast ?? 0, condition.atMost ?? most)
      case 'event':
        return this.joined(
          'any',
          condition.in.map(event => this.comparison(this.slots.event(event), testTable)),
        )
      case 'today':
        return this.comparison(this.slots.today(condition), testTable)
      case 'is':
        return this.gated(condition.fact, this.answer(condition))
      default:
        return this.gated('birth' in condition ? condition.birth : condition.fact, this.test(condition))
    }
  }

  private joined(kind: 'all' | 'any', nodes: readonly number[]): number {
    const [first, ...others] = [...new Set(nodes)].sort((a, b) => a - b)
    if (first === undefined) throw new Error(`an "${kind}" of nothing`)
    return others.reduce((joined, node) => this.node(op[kind], joined, node), first)
  }

  /** The gate of a question is a silent part of every comparison with its fact. */
  private gated(fact: string, comparison: number): number {
    const gate = this.gateOf(fact)
    return gate === null ? comparison : this.joined('all', [gate, comparison])
  }

  private gateOf(fact: string): number | null {
    const gate = this.book.questions.get(fact)?.askWhen
    return gate ? this.write(gate) : null
  }

  private answer({ fact, in: options }: Extract<Condition, { op: 'is' }>): number {
    const slot = this.slots.answer(required(this.book.facts, fact))
    return this.comparison(slot, [null, ...slot.classes.map(option => options.includes(option))])
  }

  private test(condition: TestCondition): number {
    return this.comparison(this.slots.test(condition), testTable)
  }

  private comparison({ at, isOfMember, facts }: Slot, truths: readonly (boolean | null)[]): number {
    const [first = -1, second = -1] = facts.map(fact => this.ask(fact))
    return this.node(isOfMember ? op.member : op.household, at, this.table(truths), first, second)
  }

  private table(truths: readonly (boolean | null)[]): number {
    const words = truths.map(truth => (truth === null ? nobodySure : truth ? everybody : 0))
    const key = words.join(' ')
    const known = this.tableAt.get(key)
    if (known !== undefined) return known
    const at = this.tables.push(...words) - words.length
    this.tableAt.set(key, at)
    return at
  }

  private node(...instruction: readonly [kind: number, ...operands: number[]]): number {
    const key = instruction.join(' ')
    const known = this.nodeAt.get(key)
    if (known !== undefined) return known
    const node = this.code.length / stride
    for (let place = 0; place < stride; place++) this.code.push(instruction[place] ?? 0)
    this.nodeAt.set(key, node)
    return node
  }
}

/** Looked at where something is claimed late; they ask for nothing. */
function conditionsOfBenefit(benefit: MonthlyBenefit | undefined): readonly Condition[] {
  if (!benefit) return []
  return [
    ...(benefit.for ? [benefit.for] : []),
    ...benefit.rates.flatMap(({ when, nth }) => [when, ...(nth ? [nth.among] : [])]),
  ]
}

const always: Condition = { op: 'always' }
const testTable: readonly (boolean | null)[] = [null, false, true]

/** More than any household has members. */
const most = 127
