import { byEvents } from './by-events'
import { encodeFacts, type State } from './encode'
import { type VerdictPlan, verdictPlan } from './plan'
import { op, type Plan, type Program, sizeOf } from './program'
import type { Situation } from './situation'
import type { Truth } from './truth'
import {
  both,
  countRows,
  denied,
  mayRows,
  rowOf,
  rowsOfMembers,
  valueOfAny,
  valueOfBlank,
  wordOf,
  yesRows,
} from './word'

/** The truth of every node of a program in one state. */
export function wordsIn(program: Program, state: State): Int32Array {
  const registers = new Registers(program)
  registers.run(program.plan, state)
  return registers.words
}

/** The rows that stand for the household's members: the blank one until they have been told. */
export function memberRows({ memberCount }: State): number {
  return memberCount < 0 ? rowOf(null) : rowsOfMembers(memberCount)
}

export function truthOf(verdict: number): Truth {
  return verdict === 1 ? null : verdict === 2
}

/** Judges many states one after the other. Its registers are used again by every call, so that a call allocates nothing. */
export class Machine {
  private readonly registers: Registers
  private readonly result: Uint8Array
  private readonly planFor: (events: readonly string[]) => VerdictPlan

  constructor(private readonly program: Program) {
    this.registers = new Registers(program)
    this.result = new Uint8Array(program.book.ruleSet.procedures.length)
    this.planFor = byEvents(events => verdictPlan(program, events))
  }

  /**
   * The verdict of every procedure, in the rule set's order: 0 not required, 1 undecided, 2 required, 255 for procedures of
   * other life events. Always the same array: copy it to keep it.
   */
  verdicts(state: State): Uint8Array {
    return this.judge(this.planFor(state.events), state)
  }

  /** The same straight from what somebody has told, of which only what these verdicts need is read. */
  verdictsFor(situation: Situation): Uint8Array {
    const plan = this.planFor(situation.events)
    return this.judge(plan, encodeFacts(this.program, situation, plan.facts))
  }

  private judge({ plan, household, perMember }: VerdictPlan, state: State): Uint8Array {
    const { result, registers } = this
    registers.run(plan, state)
    result.fill(255)
    const { words } = registers
    for (let at = 0; at < household.length; at += 2)
      result[household[at] as number] = valueOfBlank(words[household[at + 1] as number] as number)
    const members = memberRows(state)
    for (let at = 0; at < perMember.length; at += 2)
      result[perMember[at] as number] = valueOfAny(words[perMember[at + 1] as number] as number, members)
    return result
  }
}

/** A word a node, and what fills them: a short loop for each run of like nodes. */
export class Registers {
  readonly words: Int32Array
  private readonly tables: Int32Array
  private plan: Plan = new Int32Array()
  private classes: Uint8Array = new Uint8Array()
  private memberCount = 0
  private members = 0

  constructor(program: Program) {
    this.words = new Int32Array(sizeOf(program))
    this.tables = program.tables
  }

  run(plan: Plan, state: State): void {
    this.plan = plan
    this.classes = state.classes
    this.memberCount = state.memberCount
    this.members = memberRows(state)
    for (let at = 0; at < plan.length; at = plan[at + 1] as number)
      this.fill(plan[at] as number, at + 2, plan[at + 1] as number)
  }

  private fill(kind: number, from: number, end: number): void {
    switch (kind) {
      case op.household:
        this.fillComparisons(from, end)
        break
      case op.member:
        this.fillOfMembers(from, end)
        break
      case op.all:
        this.fillAll(from, end)
        break
      case op.any:
        this.fillAny(from, end)
        break
      case op.memberCount:
        this.fillCounts(from, end)
        break
      default:
        this.fillSingle(kind, from, end)
    }
  }

  private fillComparisons(from: number, end: number): void {
    const { plan, words, tables, classes } = this
    for (let at = from; at < end; at += 3)
      words[plan[at] as number] = tables[
        (plan[at + 2] as number) + (classes[plan[at + 1] as number] as number)
      ] as number
  }

  private fillOfMembers(from: number, end: number): void {
    const { plan, words, tables, classes } = this
    for (let at = from; at < end; at += 3) {
      const [first, table] = [plan[at + 1] as number, plan[at + 2] as number]
      let word = (tables[table] as number) & both(rowOf(null))
      for (let member = 0; member < this.memberCount; member++)
        word |= (tables[table + (classes[first + member] as number)] as number) & both(rowOf(member))
      words[plan[at] as number] = word
    }
  }

  private fillAll(from: number, end: number): void {
    const { plan, words } = this
    for (let at = from; at < end; at += 3)
      words[plan[at] as number] = (words[plan[at + 1] as number] as number) & (words[plan[at + 2] as number] as number)
  }

  private fillAny(from: number, end: number): void {
    const { plan, words } = this
    for (let at = from; at < end; at += 3)
      words[plan[at] as number] = (words[plan[at + 1] as number] as number) | (words[plan[at + 2] as number] as number)
  }

  private fillSingle(kind: number, from: number, end: number): void {
    const { plan, words } = this
    for (let at = from; at < end; at += 2) {
      const operand = plan[at + 1] as number
      words[plan[at] as number] = kind === op.constant ? operand : this.single(kind, words[operand] as number)
    }
  }

  private single(kind: number, word: number): number {
    if (kind === op.not) return denied(word)
    const { members } = this
    const [yes, may] = [yesRows(word) & members, mayRows(word) & members]
    return kind === op.anyMember ? wordOf(yes !== 0, may !== 0) : wordOf(yes === members, may === members)
  }

  private fillCounts(from: number, end: number): void {
    const { plan, words } = this
    for (let at = from; at < end; at += 4) {
      const word = words[plan[at + 1] as number] as number
      const [atLeast, atMost] = [plan[at + 2] as number, plan[at + 3] as number]
      const least = this.memberCount < 0 ? 0 : countRows(yesRows(word) & this.members)
      const most = this.mostOf(mayRows(word) & this.members)
      const isSure = least >= atLeast && most <= atMost
      words[plan[at] as number] = wordOf(isSure, most >= atLeast && least <= atMost)
    }
  }

  /** Before the household is told, only what holds of everybody alike is known. */
  private mostOf(rows: number): number {
    return this.memberCount < 0 && rows !== 0 ? Number.POSITIVE_INFINITY : countRows(rows)
  }
}
