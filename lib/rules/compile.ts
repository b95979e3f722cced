import { type RuleBook, required } from './book'
import type { Condition, Fact, Procedure, TodayCondition } from './schema'
import { verdictCondition } from './verdict-condition'

/**
 * A rule set as tables over fixed slots, made once when it is published. Every fact has a slot that holds the class of its
 * answer in one byte (0 = unknown); a condition looks its class up in a table. No code is generated, so that the strictest
 * content security policy allows it. `evaluate.ts` says what it means.
 */
export type Program = {
  readonly book: RuleBook
  readonly code: Int32Array
  /** Truth by class: 0 false, 1 unknown, 2 true, so that "all" is the least and "any" the greatest. */
  readonly tables: Uint8Array
  readonly householdSlots: readonly Slot[]
  readonly memberSlots: readonly Slot[]
  /** Where the verdict of each procedure starts in the code, in the rule set's order. */
  readonly entries: readonly Entry[]
  /** Where each condition of the rule set starts, and whether it was written as it is or denied. */
  readonly starts: ReadonlyMap<Condition, Start>
}

export type Start = { readonly at: number; readonly isDenied: boolean }

export type Slot =
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'answer'; readonly fact: Fact; readonly classes: readonly string[] }
  /** A comparison of a day or a count: its class is its truth (1 false, 2 true). */
  | { readonly kind: 'test'; readonly condition: TestCondition }
  | { readonly kind: 'today'; readonly condition: TodayCondition }

export type TestCondition = Extract<Condition, { op: 'count' | 'age' | 'until-fiscal-year-end' | 'day' }>

export type Entry = { readonly procedure: Procedure; readonly at: number }

export const op = {
  household: 0,
  member: 1,
  all: 2,
  any: 3,
  anyMember: 4,
  everyMember: 5,
  memberCount: 6,
  constant: 7,
} as const

export function compile(book: RuleBook): Program {
  const writer = new Writer(book)
  const entries = book.ruleSet.procedures.map(procedure => ({
    procedure,
    at: writer.write(verdictCondition(procedure), true),
  }))
  for (const condition of otherConditions(book)) writer.write(condition, true)
  return {
    book,
    code: Int32Array.from(writer.code),
    tables: Uint8Array.from(writer.tables),
    householdSlots: writer.householdSlots,
    memberSlots: writer.memberSlots,
    entries,
    starts: writer.starts,
  }
}

/** What decides deadlines, things to bring, whom it concerns, exceptions, gates and named conditions. */
function otherConditions({ ruleSet }: RuleBook): readonly Condition[] {
  const ofProcedures = ruleSet.procedures.flatMap(({ requiredWhen, deadlines, bring, exceptions, concerns }) => [
    requiredWhen,
    ...[...deadlines, ...bring, ...exceptions].flatMap(({ when }) => when ?? []),
    ...(concerns ? [concerns] : []),
  ])
  const gates = ruleSet.questions.flatMap(({ askWhen }) => askWhen ?? [])
  return [...ofProcedures, ...gates, ...ruleSet.derivedFacts.map(({ when }) => when)]
}

const truthValue = { no: 0, unknown: 1, yes: 2 } as const

/** Writes conditions one after the other; negation is pushed down to the tables on the way. */
class Writer {
  readonly code: number[] = []
  readonly tables: number[] = []
  readonly householdSlots: Slot[] = []
  readonly memberSlots: Slot[] = []
  readonly starts = new Map<Condition, Start>()
  private readonly slotAt = new Map<string, number>()
  private readonly tableAt = new Map<string, number>()

  constructor(private readonly book: RuleBook) {}

  write(condition: Condition, truth: boolean): number {
    const at = this.code.length
    if (!this.starts.has(condition)) this.starts.set(condition, { at, isDenied: !truth })
    switch (condition.op) {
      case 'always':
        this.code.push(op.constant, truth ? truthValue.yes : truthValue.no)
        break
      case 'not':
        return this.write(condition.of, !truth)
      case 'derived':
        return this.write(required(this.book.derivedFacts, condition.id).when, truth)
      case 'all':
      case 'any':
        this.block((condition.op === 'all') === truth ? op.all : op.any, () => {
          for (const part of condition.of) this.write(part, truth)
        })
        break
      case 'any-member':
      case 'every-member':
        this.block((condition.op === 'any-member') === truth ? op.anyMember : op.everyMember, () => {
          this.write(condition.where, truth)
        })
        break
      default:
        this.writeLeaf(condition, truth)
    }
    return at
  }

  private writeLeaf(condition: LeafCondition, truth: boolean): void {
    switch (condition.op) {
      case 'event':
        this.block(truth ? op.any : op.all, () => {
          for (const event of condition.in) this.atom(op.household, this.eventSlot(event), this.table([2], 2, truth))
        })
        break
      case 'today':
        this.atom(op.household, this.slot(op.household, { kind: 'today', condition }), this.table([2], 2, truth))
        break
      case 'member-count':
        this.block(op.memberCount, () => {
          this.code.push(condition.atLeast ?? 0, condition.atMost ?? 127, truth ? 1 : 0)
          this.write(condition.where, true)
        })
        break
      default:
        this.writeFact(condition, truth)
    }
  }

  /** A gated fact: the gate and the comparison. */
  private writeFact(condition: FactCondition, truth: boolean): void {
    const id = 'birth' in condition ? condition.birth : condition.fact
    const gate = this.book.questions.get(id)?.askWhen
    if (!gate) {
      this.writeComparison(condition, truth)
      return
    }
    this.block(truth ? op.all : op.any, () => {
      this.write(gate, truth)
      this.writeComparison(condition, truth)
    })
  }

  private writeComparison(condition: FactCondition, truth: boolean): void {
    const fact = required(this.book.facts, 'birth' in condition ? condition.birth : condition.fact)
    const row = this.isOfMember(fact, condition) ? op.member : op.household
    if (condition.op !== 'is') {
      this.atom(row, this.slot(row, { kind: 'test', condition }), this.table([2], 2, truth))
      return
    }
    const classes = classesOf(fact)
    const inside = condition.in.map(option => classes.indexOf(option) + 1)
    this.atom(row, this.slot(row, { kind: 'answer', fact, classes }), this.table(inside, classes.length, truth))
  }

  /** The day of a household seen from a member's day differs from member to member. */
  private isOfMember(fact: Fact, condition: FactCondition): boolean {
    const seenFrom = condition.op === 'day' ? condition.than : 'on' in condition ? condition.on : null
    const other = seenFrom && 'fact' in seenFrom ? required(this.book.facts, seenFrom.fact) : null
    return fact.per === 'member' || other?.per === 'member'
  }

  private block(code: number, body: () => void): void {
    const at = this.code.length
    this.code.push(code, 0)
    body()
    this.code[at + 1] = this.code.length
  }

  private atom(row: number, slot: number, table: number): void {
    this.code.push(row, slot, table)
  }

  private eventSlot(event: string): number {
    return this.slot(op.household, { kind: 'event', event })
  }

  private slot(row: number, slot: Slot): number {
    const slots = row === op.member ? this.memberSlots : this.householdSlots
    const key = `${row} ${slotKey(slot)}`
    const known = this.slotAt.get(key)
    if (known !== undefined) return known
    this.slotAt.set(key, slots.push(slot) - 1)
    return slots.length - 1
  }

  /** Class 0 is unknown; the others are true where `inside` names them, or the other way round. */
  private table(inside: readonly number[], classes: number, truth: boolean): number {
    const row = [1, ...Array.from({ length: classes }, (_, index) => (inside.includes(index + 1) === truth ? 2 : 0))]
    const key = row.join('')
    const known = this.tableAt.get(key)
    if (known !== undefined) return known
    const at = this.tables.push(...row) - row.length
    this.tableAt.set(key, at)
    return at
  }
}

type FactCondition = TestCondition | Extract<Condition, { op: 'is' }>
type LeafCondition = FactCondition | Extract<Condition, { op: 'event' | 'today' | 'member-count' }>

function slotKey(slot: Slot): string {
  switch (slot.kind) {
    case 'event':
      return `event ${slot.event}`
    case 'answer':
      return `answer ${slot.fact.id}`
    case 'test':
    case 'today':
      return JSON.stringify(slot.condition)
  }
}

function classesOf(fact: Fact): readonly string[] {
  return fact.kind === 'choice' ? fact.options.map(({ id }) => id) : ['yes', 'no']
}
