import { type Entry, op, stride } from './program'
import { memberRows } from './run'
import type { Known } from './truth-in'
import { everybody, mayRows, rowOf, undecidedRows, yesRows } from './word'

/**
 * What the undecided procedures still depend on: what `open-facts.ts` finds fact by fact, here for all procedures and all members
 * at once. It goes the program backwards, from the verdicts down to the facts.
 */
export type Demand = {
  /** For each fact of the program, the rows in which it can be asked at once. */
  readonly now: Int32Array
  /** Also those behind a gate that is not decided yet: all that can still be asked. */
  readonly ever: Int32Array
  /** Whether the list of members is still to be told. */
  readonly household: boolean
  /** Before that, 1 for each fact that somebody on the list may then be asked. */
  readonly ofAnybody: Uint8Array
}

export function demandOf(known: Known): Demand {
  const found = demands.get(known) ?? walked(known)
  demands.set(known, found)
  return found
}

const demands = new WeakMap<Known, Demand>()

function walked(known: Known): Demand {
  const walk = new Walk(known)
  for (const entry of known.program.entries) walk.start(entry)
  walk.down()
  return walk
}

class Walk implements Demand {
  readonly now: Int32Array
  readonly ever: Int32Array
  readonly ofAnybody: Uint8Array
  household = false
  private readonly needed: Int32Array
  private readonly members: number
  private readonly isTold: boolean

  constructor(private readonly known: Known) {
    const { program, state, words } = known
    this.now = new Int32Array(program.facts.length)
    this.ever = new Int32Array(program.facts.length)
    this.ofAnybody = new Uint8Array(program.facts.length)
    this.needed = new Int32Array(words.length)
    this.members = memberRows(state)
    this.isTold = state.memberCount >= 0
  }

  /** Unless it is already not required, a procedure also asks for its deadline and what to bring. */
  start({ isPerMember, verdict, deadlines, bring, concerns }: Entry): void {
    const rows = isPerMember ? this.members : rowOf(null)
    const live = mayRows(this.word(verdict)) & rows
    if (live === 0) return
    if (isPerMember && !this.isTold) this.household = true
    this.need(verdict, rows)
    for (const { when, asks } of deadlines) {
      this.need(when, live)
      for (const ask of asks) this.ask(ask, live & mayRows(this.word(when)))
    }
    for (const when of bring) this.need(when, live)
    if (concerns !== null) this.needOfMembers(concerns)
  }

  /** Whatever needs a node is written after it. */
  down(): void {
    const { order } = this.known.program
    for (let place = order.length - 1; place >= 0; place--) {
      const node = order[place] as number
      const rows = this.needed[node] as number
      if (rows !== 0) this.pass(node * stride, rows)
    }
  }

  private pass(at: number, rows: number): void {
    const [first, second] = [this.code(at + 1), this.code(at + 2)]
    switch (this.code(at)) {
      case op.household:
      case op.member:
        this.ask(this.code(at + 3), rows)
        this.ask(this.code(at + 4), rows)
        break
      case op.all:
      case op.any:
        this.need(first, rows)
        this.need(second, rows)
        break
      case op.not:
        this.need(first, rows)
        break
      case op.ask:
        this.open(first, second, rows)
        break
      case op.constant:
        break
      default:
        this.needOfMembers(first)
    }
  }

  private need(node: number, rows: number): void {
    this.ask(node, rows & undecidedRows(this.word(node)))
  }

  private ask(node: number, rows: number): void {
    if (node >= 0) this.needed[node] = (this.needed[node] as number) | rows
  }

  /** Before the household is told it stands for its members; what is known of it may decide without them. */
  private needOfMembers(node: number): void {
    this.need(node, this.members)
    if (!this.isTold && undecidedRows(this.word(node)) & this.members) this.household = true
  }

  private open(index: number, gate: number, rows: number): void {
    const { program, state } = this.known
    const word = gate < 0 ? everybody : this.word(gate)
    if (gate >= 0) this.need(gate, rows)
    const unanswered = rows & ~(state.answered[index] as number)
    this.record(index, unanswered & yesRows(word), unanswered & mayRows(word))
    if (program.facts[index]?.fact.per === 'member') this.leaveNobody(index)
  }

  /** Nobody in particular cannot be asked. */
  private leaveNobody(index: number): void {
    if ((this.ever[index] as number) & rowOf(null)) this.ofAnybody[index] = 1
    this.now[index] = (this.now[index] as number) & ~rowOf(null)
    this.ever[index] = (this.ever[index] as number) & ~rowOf(null)
  }

  private record(index: number, now: number, ever: number): void {
    this.now[index] = (this.now[index] as number) | now
    this.ever[index] = (this.ever[index] as number) | ever
  }

  private word(node: number): number {
    return this.known.words[node] as number
  }

  private code(at: number): number {
    return this.known.program.code[at] as number
  }
}
