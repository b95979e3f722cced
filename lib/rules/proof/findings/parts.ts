import { conditionWords } from '../../condition-words'
import { factsOf } from '../../facts-in'
import { error, type Finding } from '../../finding'
import { type PlacedCondition, partsOfPlaced, rootConditions } from '../../placed'
import { TRUE } from '../diagrams'
import type { Proof } from '../proof'
import { shown } from './shown'

/** Whether each part of a condition can hold at all; only the smallest part that cannot is named. */
export function* checkParts(proof: Proof): Generator<Finding> {
  for (const root of rootConditions(proof.book.ruleSet)) {
    const { value, place, per } = root
    yield* proof.once(value, `parts ${place.kind} ${place.id} ${place.field} ${per}`, () => neverTrueIn(proof, root))
  }
}

function* neverTrueIn(proof: Proof, root: PlacedCondition): Generator<Finding> {
  for (const part of partsOfPlaced(root)) yield* neverTrue(proof, part)
}

function* neverTrue(proof: Proof, placed: PlacedCondition): Generator<Finding> {
  if (isImpossible(proof, placed) && !hasOwnFinding(proof, placed)) {
    const inner = partsOfPlaced(placed).flatMap(part => [...neverTrue(proof, part)])
    if (inner.length > 0) yield* inner
    else yield findingOf(proof, placed)
  } else {
    for (const part of partsOfPlaced(placed)) yield* neverTrue(proof, part)
  }
}

function isImpossible(proof: Proof, { value, per }: PlacedCondition): boolean {
  return proof.search.isImpossible(proof.ofHousehold({ per }, proof.conditions.of(value).yes))
}

/** A named condition, or a question nobody is asked, is found where it stands itself. */
function hasOwnFinding({ conditions, search, ...proof }: Proof, { value }: PlacedCondition): boolean {
  if (value.op === 'derived') return true
  return factsOf(value).some(fact => {
    const per = proof.book.facts.get(fact)?.per ?? 'household'
    return search.isImpossible(
      per === 'member' ? conditions.some(conditions.gateOf(fact)).yes : conditions.gateOf(fact).yes,
    )
  })
}

function findingOf(proof: Proof, { value, place }: PlacedCondition): Finding {
  const events = proof.eventsAsking(
    [value],
    proof.book.ruleSet.events.map(({ id }) => id),
  )
  const message = `「${conditionWords(value, proof.book)}」は、どんな答えでも成り立ちません。`
  return shown(error('never-true', place, message), proof.witness(TRUE, { events, conditions: [value] }))
}
