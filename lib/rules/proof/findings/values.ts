import { conditionWords } from '../../condition-words'
import { error, type Finding } from '../../finding'
import { outsideRanges } from '../../outside-ranges'
import type { Condition, Procedure } from '../../schema'
import { type PlacedUse, usesOf } from '../../value-uses'
import { verdictCondition } from '../../verdict-condition'
import type { Proof } from '../proof'

/** Whether somebody's own day lies where a value is not set. */
export function* checkValueDays(proof: Proof): Generator<Finding> {
  for (const procedure of proof.book.ruleSet.procedures) {
    for (const use of usesOf(procedure)) yield* checkUse(proof, procedure, use)
  }
}

function* checkUse(proof: Proof, procedure: Procedure, { value: id, by, when, place }: PlacedUse): Generator<Finding> {
  const value = proof.book.values.get(id)
  const outside = value && 'fact' in by ? outsideRanges(by.fact, value) : null
  if (!value || !outside) return
  const needed: Condition[] = [verdictCondition(procedure), ...(when ? [when] : [])]
  const node = proof.conditions.all([...needed, outside].map(one => proof.conditions.of(one))).yes
  const scope = { events: procedure.events, conditions: [...needed, outside] }
  const witness = proof.witness(proof.ofHousehold(procedure, node), scope)
  const message = `「${value.name.ja}」が決まっていない日の人がいます（${conditionWords(outside, proof.book)}）。`
  if (witness) yield { ...error('value-outside-ranges', place, message), witness }
}
