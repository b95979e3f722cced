import { maxMembers } from '../situation'
import type { Effort } from './effort'
import { type Cube, has, type Profile } from './profiles'

/** How many members may be as the predicate of this bit says. */
export type Need = { readonly bit: number; readonly atLeast: number; readonly atMost: number }

export type Candidates = {
  /** Of the one who answers. */
  readonly self: Iterable<Profile>
  /** Only looked for when somebody else is needed. */
  readonly others: () => readonly Profile[]
  readonly effort: Effort
}

/** Households of one to `maxMembers` people, the one who answers first, that meet every need. */
export function* householdsWith(needs: readonly Need[], { self, others, effort }: Candidates) {
  const search = new HouseholdSearch(needs, others, effort)
  for (const one of self) yield* search.extended({ members: [one], bit: -1, from: 0 })
}

/** Members so far. Those that meet the same need come in the order of the list, so that nobody is tried in every order. */
type Gathered = { readonly members: readonly Profile[]; readonly bit: number; readonly from: number }

class HouseholdSearch {
  private found: readonly Profile[] | null = null

  constructor(
    private readonly needs: readonly Need[],
    private readonly find: () => readonly Profile[],
    private readonly effort: Effort,
  ) {}

  private get others(): readonly Profile[] {
    this.found ??= this.find()
    return this.found
  }

  *extended({ members, bit, from }: Gathered): Generator<readonly Cube[]> {
    this.effort.spend()
    const counts = this.needs.map(need => members.filter(({ holds }) => has(holds, need.bit)).length)
    if (this.needs.some(({ atMost }, index) => (counts[index] as number) > atMost)) return
    const missing = this.needs.filter(({ atLeast }, index) => (counts[index] as number) < atLeast)
    const [first] = missing
    if (!first) yield members.map(({ cube }) => cube)
    else if (members.length < maxMembers && missing.every(need => this.canBeMet(need)))
      yield* this.withOneMore(members, first, first.bit === bit ? from : 0)
  }

  private *withOneMore(members: readonly Profile[], { bit }: Need, from: number): Generator<readonly Cube[]> {
    for (let index = from; index < this.others.length; index++) {
      const other = this.others[index] as Profile
      if (has(other.holds, bit)) yield* this.extended({ members: [...members, other], bit, from: index })
    }
  }

  private canBeMet({ bit }: Need): boolean {
    return this.others.some(({ holds }) => has(holds, bit))
  }
}
