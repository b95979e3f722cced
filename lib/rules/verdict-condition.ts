import type { Condition, Procedure } from './schema'

const conditions = new WeakMap<Procedure, Condition>()

/** Required and no exception: the whole of what decides a procedure. Always the same object for the same procedure. */
export function verdictCondition(procedure: Procedure): Condition {
  const known = conditions.get(procedure)
  if (known) return known
  const condition = withoutExceptions(procedure)
  conditions.set(procedure, condition)
  return condition
}

function withoutExceptions({ requiredWhen, exceptions }: Procedure): Condition {
  if (exceptions.length === 0) return requiredWhen
  return { op: 'all', of: [requiredWhen, ...exceptions.map(({ when }) => ({ op: 'not', of: when }) as const)] }
}
