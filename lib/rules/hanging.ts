import { type Entry, op, stride } from './program'
import { memberRows } from './run'
import type { Procedure } from './schema'
import type { Known } from './truth-in'
import { allRows, everybody, mayRows, rowOf, undecidedRows, yesRows } from './word'

/** Somebody's fact, or the list of members itself. */
export type Target = { readonly fact: number; readonly rows: number } | 'household'

/** The procedures that still depend on it: the same walk as in `demand.ts`, upwards from one fact. */
export function hangingOnTarget(known: Known, target: Target): readonly Procedure[] {
  const climb = new Climb(known, target)
  climb.up()
  return known.program.entries.filter(entry => climb.reaches(entry)).map(({ procedure }) => procedure)
}

class Climb {
  private readonly reached: Int32Array
  private readonly members: number
  private readonly isTold: boolean

  constructor(
    private readonly known: Known,
    private readonly target: Target,
  ) {
    this.reached = new Int32Array(known.words.length)
    this.members = memberRows(known.state)
    this.isTold = known.state.memberCount >= 0
  }

  up(): void {
    for (const node of this.known.program.order) {
      const at = node * stride
      if (this.code(at) === op.ask) this.reached[node] = this.fromAsk(at)
      else {
        const undecided = undecidedRows(this.word(node))
        if (undecided !== 0) this.reached[node] = undecided & this.fromParts(at)
      }
    }
  }

  reaches({ isPerMember, verdict, deadlines, bring, concerns }: Entry): boolean {
    const rows = isPerMember ? this.members : rowOf(null)
    const live = mayRows(this.word(verdict)) & rows
    if (live === 0) return false
    if (isPerMember && !this.isTold && this.target === 'household') return true
    if (this.at(verdict) & rows) return true
    return (
      deadlines.some(({ when, asks }) => {
        const holding = live & mayRows(this.word(when))
        return this.at(when) & live || asks.some(ask => this.at(ask) & holding)
      }) ||
      bring.some(when => this.at(when) & live) ||
      (concerns !== null && this.fromMembers(concerns) !== 0)
    )
  }

  private fromParts(at: number): number {
    const [first, second] = [this.code(at + 1), this.code(at + 2)]
    switch (this.code(at)) {
      case op.household:
      case op.member:
        return this.at(this.code(at + 3)) | this.at(this.code(at + 4))
      case op.all:
      case op.any:
        return this.at(first) | this.at(second)
      case op.not:
        return this.at(first)
      case op.constant:
        return 0
      default:
        return this.fromMembers(first)
    }
  }

  private fromMembers(node: number): number {
    if (!this.isTold && this.target === 'household') return undecidedRows(this.word(node)) & this.members ? allRows : 0
    return this.at(node) & this.members ? allRows : 0
  }

  private fromAsk(at: number): number {
    const gate = this.code(at + 2)
    const word = gate < 0 ? everybody : this.word(gate)
    const own = this.target !== 'household' && this.target.fact === this.code(at + 1) ? this.target.rows : 0
    return (own & mayRows(word)) | (mayRows(word) & ~yesRows(word) & this.at(gate))
  }

  private at(node: number): number {
    return node < 0 ? 0 : (this.reached[node] as number)
  }

  private word(node: number): number {
    return this.known.words[node] as number
  }

  private code(at: number): number {
    return this.known.program.code[at] as number
  }
}
