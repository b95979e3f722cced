import { household } from './open-facts'
import type { FactRef } from './situation'

/**
 * Leaves out one fact after the other as long as the rest is enough. More knowledge never turns a verdict, so what is left can
 * spare none. Facts of members go first, then who they are: what holds of the whole household is said in fewer words.
 */
export function fewest(facts: readonly FactRef[], isEnough: (some: readonly FactRef[]) => boolean): readonly FactRef[] {
  let kept = facts.toSorted((a, b) => rankOf(a) - rankOf(b))
  for (const fact of kept.toReversed()) {
    const others = kept.filter(one => one !== fact)
    if (isEnough(others)) kept = others
  }
  return kept
}

function rankOf(fact: FactRef): number {
  if (fact === household) return 1
  return fact.member === null ? 0 : 2
}
