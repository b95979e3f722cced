import type { Condition, Procedure } from './schema'
import { inForce } from './validity'

const conditions = new WeakMap<Procedure, Condition>()

/** Required, in force and no exception: the whole of what decides a procedure. Always the same object for the same procedure. */
export function verdictCondition(procedure: Procedure): Condition {
  const known = conditions.get(procedure)
  if (known) return known
  const condition = withoutExceptions(procedure)
  conditions.set(procedure, condition)
  return condition
}

/** Besides `requiredWhen`: that it is in force, and that no exception holds. */
export function alsoNeeded({ valid, exceptions }: Pick<Procedure, 'valid' | 'exceptions'>): readonly Condition[] {
  return [...(valid ? [inForce(valid)] : []), ...exceptions.map(({ when }): Condition => ({ op: 'not', of: when }))]
}

/** The same in its parts, each to be looked at for itself: an exception that holds leaves nothing else to be asked. */
export function partsOfVerdict({ requiredWhen, valid, exceptions }: Procedure): readonly Condition[] {
  return [requiredWhen, ...(valid ? [inForce(valid)] : []), ...exceptions.map(({ when }) => when)]
}

function withoutExceptions(procedure: Procedure): Condition {
  const others = alsoNeeded(procedure)
  return others.length === 0 ? procedure.requiredWhen : { op: 'all', of: [procedure.requiredWhen, ...others] }
}
