import { byEvents, entriesFor } from './by-events'
import type { State } from './encode'
import { op, type Program } from './program'
import type { Truth } from './truth'
import { both, countRows, denied, everybody, mayRows, rowOf, wordOf, yesRows } from './word'

/** The truth of every node of a program in one state, parts before the whole. */
export function wordsIn(program: Program, state: State): Int32Array {
  const words = new Int32Array(program.starts.length - 1)
  run(program, program.code, { state, words })
  return words
}

/** The rows that stand for the household's members: the blank one until they have been told. */
export function memberRows({ memberCount }: State): number {
  return memberCount < 0 ? rowOf(null) : (1 << memberCount) - 1
}

export function truthOf(verdict: number): Truth {
  return verdict === 1 ? null : verdict === 2
}

/** Judges many states one after the other. Its registers are used again by every call, so that a call allocates nothing. */
export class Machine {
  private readonly words: Int32Array
  private readonly result: Uint8Array
  private readonly planFor: (events: readonly string[]) => Plan

  constructor(private readonly program: Program) {
    this.words = new Int32Array(program.starts.length - 1)
    this.result = new Uint8Array(program.entries.length)
    this.planFor = byEvents(events => planOf(program, events))
  }

  /**
   * The verdict of every procedure, in the rule set's order: 0 not required, 1 undecided, 2 required, 255 for procedures of
   * other life events. Always the same array: copy it to keep it.
   */
  verdicts(state: State): Uint8Array {
    const { code, household, perMember } = this.planFor(state.events)
    run(this.program, code, { state, words: this.words })
    this.result.fill(255)
    this.judge(household, rowOf(null))
    this.judge(perMember, memberRows(state))
    return this.result
  }

  private judge(verdicts: Int32Array, rows: number): void {
    const { words, result } = this
    for (let at = 0; at < verdicts.length; at += 2) {
      const word = words[verdicts[at + 1] as number] as number
      result[verdicts[at] as number] = yesRows(word) & rows ? 2 : mayRows(word) & rows ? 1 : 0
    }
  }
}

/** What has to be run for the verdicts of some life events, and in pairs the procedures and their nodes. */
type Plan = { readonly code: Int32Array; readonly household: Int32Array; readonly perMember: Int32Array }

function planOf(program: Program, events: readonly string[]): Plan {
  const entries = entriesFor(program, events)
  const verdicts = entries.map(({ verdict }) => verdict)
  const pairs = (isPerMember: boolean) =>
    Int32Array.from(
      entries.filter(entry => entry.isPerMember === isPerMember).flatMap(({ index, verdict }) => [index, verdict]),
    )
  return { code: codeFor(program, verdicts), household: pairs(false), perMember: pairs(true) }
}

/** The instructions of some nodes and of all they consist of. */
export function codeFor(program: Program, nodes: readonly number[]): Int32Array {
  const parts = partsOf(program, nodes)
  return Int32Array.from(
    parts.flatMap(node => [...program.code.subarray(program.starts[node], program.starts[node + 1])]),
  )
}

/** The nodes and all they consist of, parts before the whole. */
function partsOf({ code, starts }: Program, nodes: readonly number[]): readonly number[] {
  const found = new Set<number>()
  const waiting = [...nodes]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (found.has(node)) continue
    found.add(node)
    waiting.push(...partsAt(code.subarray(starts[node], starts[node + 1])))
  }
  return [...found].sort((a, b) => a - b)
}

function partsAt([kind, , ...operands]: Int32Array): readonly number[] {
  switch (kind) {
    case op.all:
    case op.any:
      return operands.slice(1)
    case op.not:
    case op.anyMember:
    case op.everyMember:
    case op.memberCount:
      return operands.slice(0, 1)
    default:
      return []
  }
}

type Registers = { readonly state: State; readonly words: Int32Array }

/** Writes the words of the instructions' nodes, parts before the whole. */
export function run({ tables }: Program, code: Int32Array, { state, words }: Registers): void {
  const { classes } = state
  for (let at = 0; at < code.length; ) {
    const kind = code[at] as number
    const node = code[at + 1] as number
    const operand = code[at + 2] as number
    switch (kind) {
      case op.household:
        words[node] = tables[(code[at + 3] as number) + (classes[operand] as number)] as number
        at += 6
        break
      case op.member:
        words[node] = lookAtMembers(tables, code[at + 3] as number, { state, slot: operand })
        at += 6
        break
      case op.all: {
        let word = everybody
        const end = at + 3 + operand
        for (let part = at + 3; part < end; part++) word &= words[code[part] as number] as number
        words[node] = word
        at = end
        break
      }
      case op.any: {
        let word = 0
        const end = at + 3 + operand
        for (let part = at + 3; part < end; part++) word |= words[code[part] as number] as number
        words[node] = word
        at = end
        break
      }
      case op.ask:
        at += 4
        break
      case op.memberCount:
        words[node] = counted(words[operand] as number, state, [code[at + 3] as number, code[at + 4] as number])
        at += 5
        break
      default:
        words[node] = kind === op.constant ? operand : single(kind, words[operand] as number, state)
        at += 3
    }
  }
}

function lookAtMembers(tables: Int32Array, table: number, { state, slot }: { state: State; slot: number }): number {
  let word = (tables[table] as number) & both(rowOf(null))
  for (let member = 0; member < state.memberCount; member++)
    word |= (tables[table + (state.classes[slot + member] as number)] as number) & both(rowOf(member))
  return word
}

function single(kind: number, word: number, state: State): number {
  if (kind === op.not) return denied(word)
  const rows = memberRows(state)
  const [yes, may] = [yesRows(word) & rows, mayRows(word) & rows]
  return kind === op.anyMember ? wordOf(yes !== 0, may !== 0) : wordOf(yes === rows, may === rows)
}

/** Before the household is told, only what holds of everybody alike is known. */
function counted(word: number, state: State, [atLeast, atMost]: readonly [number, number]): number {
  const rows = memberRows(state)
  const isTold = state.memberCount >= 0
  const least = isTold ? countRows(yesRows(word) & rows) : 0
  const most = isTold || !(mayRows(word) & rows) ? countRows(mayRows(word) & rows) : Number.POSITIVE_INFINITY
  return wordOf(least >= atLeast && most <= atMost, most >= atLeast && least <= atMost)
}
