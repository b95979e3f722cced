import { required } from './book'
import type { Condition } from './schema'
import type { Sight } from './sight'

/**
 * The members to whom a procedure came nearest: a child's procedure is said not to be needed for what is missing about the child;
 * that the parent is no child goes without saying.
 */
export function nearestOf(
  members: readonly (number | null)[],
  condition: Condition,
  sight: Sight,
): readonly (number | null)[] {
  if (members.length < 2) return members
  const distances = members.map(member => missing(condition, member, sight))
  const least = Math.min(...distances)
  return members.filter((_, index) => distances[index] === least)
}

/** How many parts would have to be otherwise for the condition to hold. */
function missing(condition: Condition, member: number | null, sight: Sight): number {
  if (sight.truth(condition, member) !== false) return 0
  switch (condition.op) {
    case 'all':
      return sumOf(condition.of, member, sight)
    case 'any':
      return leastOf(condition.of, member, sight)
    case 'derived':
      return missing(required(sight.book.derivedFacts, condition.id).when, member, sight)
    default:
      return 1
  }
}

function sumOf(parts: readonly Condition[], member: number | null, sight: Sight): number {
  let sum = 0
  for (const part of parts) sum += missing(part, member, sight)
  return sum
}

function leastOf(parts: readonly Condition[], member: number | null, sight: Sight): number {
  let least = Number.POSITIVE_INFINITY
  for (const part of parts) least = Math.min(least, missing(part, member, sight))
  return least
}
