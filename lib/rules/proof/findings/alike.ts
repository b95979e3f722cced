import { type Finding, warning } from '../../finding'
import { placeOf } from '../../placed'
import type { Condition, DerivedFact, Procedure } from '../../schema'
import { verdictCondition } from '../../verdict-condition'
import { always } from '../conditions'
import type { Node } from '../diagrams'
import type { Proof } from '../proof'
import { shown } from './shown'
import { appliesToNobody } from './verdicts'

/** Two names for one condition, and an item that is said twice to the same people. */
export function* checkAlike(proof: Proof): Generator<Finding> {
  const { derivedFacts, procedures } = proof.book.ruleSet
  const before = new Map<string, DerivedFact[]>()
  for (const one of derivedFacts) {
    const key = likenessOf(proof, one)
    const alike = before.get(key) ?? []
    const other = alike.find(another => areSame(proof, another, one))
    if (other) yield identicalNames(proof, other, one)
    before.set(key, [...alike, one])
  }
  for (const procedure of procedures) {
    const items = procedure.bring.map(({ item }) => item)
    const isRepeated = new Set(items).size < items.length
    if (isRepeated && !appliesToNobody(proof, procedure)) yield* repeatedItems(proof, procedure)
  }
}

/** What depends on other answers is not one thing, even if nobody can tell it apart. */
function likenessOf({ conditions, diagrams }: Proof, { per, when }: DerivedFact): string {
  return `${per} ${diagrams.supportOf(conditions.of(when).yes).join()}`
}

function areSame(proof: Proof, one: DerivedFact, other: DerivedFact): boolean {
  const { conditions, diagrams, search } = proof
  const [a, b] = [conditions.of(one.when), conditions.of(other.when)]
  const differs = diagrams.or(diagrams.xor(a.yes, b.yes), diagrams.xor(a.no, b.no))
  return search.isImpossible(proof.ofHousehold(one, differs))
}

function identicalNames(proof: Proof, one: DerivedFact, other: DerivedFact): Finding {
  const message = `「${one.yes.ja}」と「${other.yes.ja}」は、当てはまる人がまったく同じです。`
  const finding = warning('identical-conditions', placeOf('derived-fact', other.id, 'when'), message)
  const events = proof.eventsAsking([other.when], [...proof.book.events.keys()])
  const holds = proof.ofHousehold(other, proof.conditions.of(other.when).yes)
  return shown(finding, proof.witness(holds, { events, conditions: [one.when, other.when] }))
}

/** Of two that are needed by the same people the later one is said to be too much. */
function* repeatedItems(proof: Proof, procedure: Procedure): Generator<Finding> {
  const { bring, events, id } = procedure
  const needed = bring.map(({ when }) => neededBy(proof, procedure, when))
  const isWithin = (one: number, other: number) =>
    proof.isImpossible(proof.diagrams.and(needed[one] as Node, proof.diagrams.not(needed[other] as Node)), events)
  for (const [index, { item }] of bring.entries()) {
    const wider = bring.findIndex(
      (other, at) => other.item === item && at !== index && isWithin(index, at) && (at < index || !isWithin(at, index)),
    )
    if (wider < 0) continue
    const message = `この持ち物が要る人には、持ち物${wider + 1}でも同じ物をお願いしています。`
    const finding = warning('subsumed-condition', placeOf('procedure', id, `bring.${index}`), message)
    const conditions = [verdictCondition(procedure), ...bring.flatMap(({ when }) => (when ? [when] : []))]
    yield shown(finding, proof.witness(needed[index] as Node, { events, conditions }))
  }
}

function neededBy(proof: Proof, procedure: Procedure, when: Condition | undefined): Node {
  const truths = when ? proof.conditions.of(when) : always
  return proof.ofHousehold(procedure, proof.diagrams.and(proof.verdict(procedure).yes, truths.yes))
}
