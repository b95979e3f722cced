import { household } from './open-facts'
import type { FactRef } from './situation'

/**
 * Leaves out one fact after the other as long as the rest is enough. More knowledge never turns a verdict, so what is left can
 * spare none. Facts of members go first: what holds of the whole household is said in fewer words.
 */
export function fewest(facts: readonly FactRef[], isEnough: (some: readonly FactRef[]) => boolean): readonly FactRef[] {
  const ofMembers = facts.filter(({ member }) => member !== null)
  const ofHousehold = facts.filter(one => one.member === null && one !== household)
  const roster = ofMembers.length > 0 || facts.includes(household) ? [household] : []
  let kept: readonly FactRef[] = [...ofHousehold, ...roster, ...ofMembers]
  for (const fact of kept.toReversed()) {
    const others = kept.filter(one => one !== fact)
    if (isEnough(others)) kept = others
  }
  return kept
}
