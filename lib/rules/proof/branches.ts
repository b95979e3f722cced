import type { Branch } from '../case-coverage'
import { factsOfDeadline } from '../facts-in'
import type { Condition, DeadlineCase, Procedure } from '../schema'
import type { Situation } from '../situation'
import { inForce } from '../validity'
import { partsOfVerdict } from '../verdict-condition'
import { always } from './conditions'
import type { Node } from './diagrams'
import type { Proof, Scope } from './proof'

/** Answers of somebody who is told so; undefined where nobody is. */
export function witnessOfBranch(proof: Proof, branch: Branch): Situation | undefined {
  return proof.witness(nodeOf(proof, branch), scopeOf(proof, branch.procedure))
}

/** Where a branch decides alone: with one deadline for all who need it, with an exception that leaves nobody who needs it. */
function nodeOf(proof: Proof, { procedure, kind, index }: Branch): Node {
  const { diagrams, conditions } = proof
  const { yes } = proof.verdict(procedure)
  const some = (node: Node) => proof.ofHousehold(procedure, node)
  const holds = ({ when }: { readonly when?: Condition | undefined }) => (when ? conditions.of(when) : always)
  switch (kind) {
    case 'required':
      return some(yes)
    case 'not-required':
      return notRequired(proof, procedure)
    case 'exception': {
      const { requiredWhen, valid, exceptions } = procedure
      const wanted = [requiredWhen, ...(valid ? [inForce(valid)] : [])].map(one => conditions.of(one))
      const excepted = conditions.all([...wanted, holds(exceptions[index] ?? {})])
      return diagrams.and(some(excepted.yes), notRequired(proof, procedure))
    }
    case 'deadline': {
      const deadline = procedure.deadlines[index]
      const days = deadline ? factsOfDeadline(deadline).map(fact => conditions.gateOf(fact).yes) : []
      const here = diagrams.and(holds(deadline ?? {}).yes, diagrams.all(days))
      return diagrams.and(some(diagrams.and(yes, here)), diagrams.not(some(diagrams.and(yes, diagrams.not(here)))))
    }
  }
}

function notRequired(proof: Proof, procedure: Procedure): Node {
  const perhaps = proof.diagrams.not(proof.verdict(procedure).no)
  return proof.diagrams.not(proof.ofHousehold(procedure, perhaps))
}

/** Everything the verdict and the deadline hang on, also where the day is that of another procedure. */
function scopeOf({ book }: Proof, procedure: Procedure): Scope {
  const deadlines = [...deadlinesWith(procedure, book.procedures, new Set())]
  const whens = deadlines.flatMap(({ when }) => (when ? [when] : []))
  return {
    events: procedure.events,
    conditions: [...partsOfVerdict(procedure), ...whens],
    facts: deadlines.flatMap(factsOfDeadline),
  }
}

function* deadlinesWith(
  procedure: Procedure,
  procedures: ReadonlyMap<string, Procedure>,
  seen: Set<string>,
): Generator<DeadlineCase> {
  if (seen.has(procedure.id)) return
  seen.add(procedure.id)
  yield* procedure.deadlines
  for (const rule of procedure.deadlines.flatMap(({ rules }) => rules)) {
    const other = rule.kind === 'with' ? procedures.get(rule.procedure) : undefined
    if (other) yield* deadlinesWith(other, procedures, seen)
  }
}
