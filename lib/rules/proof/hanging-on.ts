import type { Place } from '../finding'
import type { Condition, Procedure } from '../schema'
import type { Situation } from '../situation'
import { verdictCondition } from '../verdict-condition'
import { always } from './conditions'
import type { Node } from './diagrams'
import type { Proof } from './proof'

/** Answers of somebody to whom something else is told when the household's fact is yes than when it is no. */
export function hangingOn(proof: Proof, fact: string, { kind, id }: Place): Situation | undefined {
  const { procedures } = proof.book.ruleSet
  for (const procedure of kind === 'procedure' ? procedures.filter(one => one.id === id) : procedures) {
    const found = hangingOnIn(proof, fact, procedure)
    if (found) return found
  }
  return undefined
}

function hangingOnIn(proof: Proof, fact: string, procedure: Procedure): Situation | undefined {
  const { diagrams } = proof
  const level = proof.variables.findFactLevel(fact)
  const given = (node: Node, value: number) => diagrams.restrict(node, one => (one === level ? value : undefined))
  const whens = [...procedure.deadlines, ...procedure.bring].flatMap(({ when }) => (when ? [when] : []))
  const conditions = [verdictCondition(procedure), ...whens, ...(procedure.concerns ? [procedure.concerns] : [])]
  for (const node of tellings(proof, procedure, conditions)) {
    const differs = diagrams.xor(given(node, 0), given(node, 1))
    const witness = proof.witness(differs, { events: procedure.events, conditions })
    if (witness) return witness
  }
  return undefined
}

/** Where the household needs the procedure, and each thing that hangs on it. */
function* tellings(proof: Proof, procedure: Procedure, conditions: readonly Condition[]): Generator<Node> {
  const { yes } = proof.verdict(procedure)
  for (const condition of [null, ...conditions.slice(1)]) {
    const also = condition ? proof.conditions.of(condition) : always
    const isOfMembers = procedure.per === 'household' && condition !== null && condition === procedure.concerns
    const holds = isOfMembers ? proof.conditions.some(also).yes : also.yes
    yield proof.ofHousehold(procedure, proof.diagrams.and(yes, holds))
  }
}
