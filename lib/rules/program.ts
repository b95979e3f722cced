import type { RuleBook } from './book'
import type { Condition, Fact, Procedure } from './schema'
import type { AnswerSlot, Measured, Slot, TodaySlot } from './slots'

/**
 * A rule set as tables, made once when it is published. Equal conditions are one node, written after its parts; the truth of a
 * node is one word that speaks of all members at once (`word.ts`). No code is generated, so that the strictest content security
 * policy allows it. `evaluate.ts` says what it means.
 */
export type Program = {
  readonly book: RuleBook
  /** `stride` numbers a node: what it is and what it looks at. */
  readonly code: Int32Array
  readonly plan: Plan
  /** The nodes that the plan fills and those that ask, parts before the whole. */
  readonly order: Int32Array
  /** The truth of a comparison by the class of an answer, as a word. */
  readonly tables: Int32Array
  readonly nodes: ReadonlyMap<Condition, number>
  readonly entries: readonly Entry[]
  /** How many bytes a session's state has. */
  readonly width: number
  /** By their first byte. */
  readonly slots: ReadonlyMap<number, Slot>
  readonly events: ReadonlyMap<string, Slot>
  readonly todays: readonly TodaySlot[]
  /** Every fact that a question or a rule names. */
  readonly facts: readonly FactUse[]
  readonly factAt: ReadonlyMap<string, number>
}

/** Where a fact is looked at: the node that asks it, the bytes of its answer, what is measured from it. */
export type FactUse = {
  readonly fact: Fact
  readonly index: number
  readonly ask: number
  readonly slot: AnswerSlot | null
  readonly measures: readonly Measured[]
}

/**
 * The nodes of a program in the order in which a processor is fastest at them: by depth, and like ones after each other. Each run of
 * like ones begins with what they are and where they end; then each is its node and its operands, as in the program's code.
 */
export type Plan = Int32Array

/** The nodes of one procedure: its verdict, and what else it asks for unless it is not required. */
export type Entry = {
  readonly procedure: Procedure
  readonly index: number
  readonly isPerMember: boolean
  readonly verdict: number
  /** What a deadline counts from is asked where its condition may hold; the day a fee goes by, always. */
  readonly deadlines: readonly { readonly when: number; readonly asks: readonly number[] }[]
  /** With the days of forms that are used on some days only. */
  readonly bring: readonly number[]
  readonly concerns: number | null
  /** What a late claim looks at; asked for nowhere. */
  readonly benefits: readonly number[]
}

/**
 * What a node is, and what follows it in the code:
 * - `household`, `member` (a comparison): the byte of the answer, the table, the nodes that ask the facts, or -1;
 * - `all`, `any`: two parts; `not`, `anyMember`, `everyMember`: one; `memberCount`: one, at least, at most;
 * - `constant`: the word;
 * - `ask`: the fact, and the gate of its question, or -1.
 */
export const op = {
  household: 0,
  member: 1,
  all: 2,
  any: 3,
  not: 4,
  anyMember: 5,
  everyMember: 6,
  memberCount: 7,
  constant: 8,
  ask: 9,
} as const

export const stride = 5

export function sizeOf({ code }: Program): number {
  return code.length / stride
}

/** The nodes a node consists of. */
export function partsOfNode(code: Int32Array, node: number): readonly number[] {
  const [kind, first = 0, second = 0] = code.subarray(node * stride, node * stride + 3)
  switch (kind) {
    case op.all:
    case op.any:
      return [first, second]
    case op.not:
    case op.anyMember:
    case op.everyMember:
    case op.memberCount:
      return [first]
    default:
      return []
  }
}
