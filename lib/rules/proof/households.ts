import { maxMembers } from '../situation'
import { type Cube, has, type Profile } from './profiles'

/** How many members may be as the predicate of this bit says. */
export type Need = { readonly bit: number; readonly atLeast: number; readonly atMost: number }

export type Candidates = {
  /** Of the one who answers. */
  readonly self: Iterable<Profile>
  readonly others: readonly Profile[]
}

/** Households of one to `maxMembers` people, the one who answers first, that meet every need. */
export function* householdsWith(needs: readonly Need[], { self, others }: Candidates): Generator<readonly Cube[]> {
  for (const one of self) yield* extended([one], needs, others)
}

function* extended(
  members: readonly Profile[],
  needs: readonly Need[],
  others: readonly Profile[],
): Generator<readonly Cube[]> {
  const counts = needs.map(({ bit }) => members.filter(({ holds }) => has(holds, bit)).length)
  if (needs.some(({ atMost }, index) => (counts[index] as number) > atMost)) return
  const missing = needs.filter(({ atLeast }, index) => (counts[index] as number) < atLeast)
  const [first] = missing
  if (!first) yield members.map(({ cube }) => cube)
  else if (members.length < maxMembers && missing.every(({ bit }) => others.some(({ holds }) => has(holds, bit)))) {
    for (const other of others) if (has(other.holds, first.bit)) yield* extended([...members, other], needs, others)
  }
}
