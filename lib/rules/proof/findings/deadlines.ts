import { required } from '../../book'
import { factsOfDeadline } from '../../facts-in'
import { error, type Finding, inside, warning } from '../../finding'
import { placeOf } from '../../placed'
import type { DeadlineCase, Procedure } from '../../schema'
import { verdictCondition } from '../../verdict-condition'
import { always } from '../conditions'
import type { Node } from '../diagrams'
import type { Proof, Scope } from '../proof'
import { shown } from './shown'
import { appliesToNobody } from './verdicts'

/** Whether whoever needs a procedure has exactly one deadline, and is asked for the day it counts from. */
export function* checkDeadlines(proof: Proof): Generator<Finding> {
  for (const procedure of proof.book.ruleSet.procedures) {
    if (procedure.deadlines.length === 0 || appliesToNobody(proof, procedure)) continue
    yield* proof.once(procedure, 'deadlines', () => checkOwn(proof, procedure))
    const isFiledWithAnother = procedure.deadlines.some(({ rules }) => rules.some(({ kind }) => kind === 'with'))
    if (isFiledWithAnother) yield* checkCompanions(proof, procedure)
  }
}

function* checkOwn(proof: Proof, procedure: Procedure): Generator<Finding> {
  const check = new DeadlineCheck(proof, procedure)
  for (const [index, deadline] of procedure.deadlines.entries()) {
    yield* check.neverHolds(index)
    yield* check.overlaps(index)
    yield* check.daysNotAsked(deadline, index)
  }
  yield* check.gap()
}

function* checkCompanions(proof: Proof, procedure: Procedure): Generator<Finding> {
  const check = new DeadlineCheck(proof, procedure)
  for (const [index, deadline] of procedure.deadlines.entries()) yield* check.companions(deadline, index)
}

class DeadlineCheck {
  private readonly scope: Required<Pick<Scope, 'events' | 'conditions'>>
  /** Where each case holds of somebody who needs the procedure. */
  private readonly holds: readonly Node[]
  private readonly required: Node

  constructor(
    private readonly proof: Proof,
    private readonly procedure: Procedure,
  ) {
    const { events, deadlines } = procedure
    const whens = deadlines.flatMap(({ when }) => (when ? [when] : []))
    this.scope = { events, conditions: [verdictCondition(procedure), ...whens] }
    this.required = proof.verdict(procedure).yes
    this.holds = deadlines.map(({ when }) => {
      const truths = when ? proof.conditions.of(when) : always
      return proof.diagrams.and(this.required, truths.yes)
    })
  }

  *neverHolds(index: number): Generator<Finding> {
    if (!this.proof.isImpossible(this.ofHousehold(this.caseAt(index)), this.scope.events)) return
    const place = inside(this.placeOf(index), 'when')
    const witness = this.proof.witness(this.ofHousehold(this.required), this.scope)
    yield shown(error('never-true', place, '必要な人のうち、この期限に当てはまる人はいません。'), witness)
  }

  *overlaps(index: number): Generator<Finding> {
    for (let before = 0; before < index; before++) {
      const both = this.proof.diagrams.and(this.caseAt(before), this.caseAt(index))
      const message = `期限${before + 1}と期限${index + 1}の両方に当てはまる人がいます。`
      yield* this.whoever(this.ofHousehold(both), error('deadlines-overlap', this.placeOf(index), message))
    }
  }

  /** Several members who need it are told the earliest deadline of them all. */
  *gap(): Generator<Finding> {
    const { diagrams } = this.proof
    const dated = this.ofHousehold(diagrams.any(this.holds))
    const none = diagrams.and(this.ofHousehold(this.required), diagrams.not(dated))
    const place = placeOf('procedure', this.procedure.id, 'deadlines')
    yield* this.whoever(none, error('deadline-gap', place, '必要なのに、どの期限にも当てはまらない人がいます。'))
  }

  /** The gate of the day's question may be closed just where the deadline counts from it. */
  *daysNotAsked(deadline: DeadlineCase, index: number): Generator<Finding> {
    const { conditions, diagrams, book } = this.proof
    for (const fact of new Set(factsOfDeadline(deadline))) {
      const missing = diagrams.and(this.caseAt(index), diagrams.not(conditions.gateOf(fact).yes))
      const message = `この期限は「${required(book.facts, fact).name.ja}」から数えますが、それをたずねない人がいます。`
      yield* this.whoever(this.ofHousehold(missing), error('deadline-day-not-asked', this.placeOf(index), message))
    }
  }

  /** Filed together with another procedure that the same person may not need. */
  *companions(deadline: DeadlineCase, index: number): Generator<Finding> {
    const { diagrams, book } = this.proof
    for (const rule of deadline.rules) {
      if (rule.kind !== 'with') continue
      const other = required(book.procedures, rule.procedure)
      const needed = this.proof.ofHousehold(other, this.proof.verdict(other).yes)
      const alone = diagrams.and(this.ofHousehold(this.caseAt(index)), diagrams.not(needed))
      const message = `「${other.officialName.ja}」といっしょに出すことになっていますが、それが必要にならない人がいます。`
      const { events, conditions } = this.scope
      const witness = this.proof.witness(alone, { events, conditions: [...conditions, verdictCondition(other)] })
      if (witness) yield { ...warning('companion-not-required', this.placeOf(index), message), witness }
    }
  }

  /** Only found where somebody shows it. */
  private *whoever(node: Node, finding: Finding): Generator<Finding> {
    const witness = this.proof.witness(node, this.scope)
    if (witness) yield { ...finding, witness }
  }

  private ofHousehold(node: Node): Node {
    return this.proof.ofHousehold(this.procedure, node)
  }

  private caseAt(index: number): Node {
    return this.holds[index] as Node
  }

  private placeOf(index: number) {
    return placeOf('procedure', this.procedure.id, `deadlines.${index}`)
  }
}
