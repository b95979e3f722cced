import { required } from '../book'
import type { Condition } from '../schema'
import type { Node } from './diagrams'
import type { Proof } from './proof'

/** Conditions that cannot hold together, none of them needless; one alone if it contradicts itself. */
export type Conflict = {
  readonly parts: readonly Condition[]
  /** All of them but the last. */
  readonly almost: Node
}

type Level = 'household' | 'member'

/** Why a condition never holds: the smallest set of its parts that leaves nobody. */
export function conflictIn(proof: Proof, conditions: readonly Condition[], per: Level): Conflict {
  const parts = smallest(proof, conditions.flatMap(unfolded), per)
  const [only] = parts
  const inner = only && parts.length === 1 ? inside(proof, only) : null
  if (inner) return conflictIn(proof, [inner.condition], inner.per ?? per)
  return { parts, almost: together(proof, parts.slice(0, -1), per) }
}

/** Leaves out one part after the other, as long as nobody is left. */
function smallest(proof: Proof, parts: readonly Condition[], per: Level): readonly Condition[] {
  let kept = parts
  for (const part of parts) {
    const rest = kept.filter(one => one !== part)
    if (proof.search.isImpossible(together(proof, rest, per))) kept = rest
  }
  return kept
}

function together(proof: Proof, parts: readonly Condition[], per: Level): Node {
  return proof.ofHousehold({ per }, proof.conditions.all(parts.map(part => proof.conditions.of(part))).yes)
}

function unfolded(condition: Condition): readonly Condition[] {
  return condition.op === 'all' ? condition.of.flatMap(unfolded) : [condition]
}

/** What the one contradictory condition is made of. */
function inside(proof: Proof, condition: Condition): { condition: Condition; per?: Level } | null {
  if (condition.op === 'derived') return { condition: required(proof.book.derivedFacts, condition.id).when }
  return condition.op === 'any-member' ? { condition: condition.where, per: 'member' } : null
}
