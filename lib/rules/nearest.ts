import { required } from './book'
import type { View } from './evaluate'
import type { Condition } from './schema'
import { truthIn } from './truth-in'

/**
 * Of the members a procedure does not apply to, the one it came nearest to: a child's procedure is said not to be needed
 * for what is missing about the child, not because the parent is no child.
 */
export function nearestOf(views: readonly View[], condition: Condition): View | undefined {
  return views.toSorted((a, b) => missing(condition, a) - missing(condition, b))[0]
}

/** How many parts would have to be otherwise for the condition to hold. */
function missing(condition: Condition, view: View): number {
  if (truthIn(condition, view) !== false) return 0
  switch (condition.op) {
    case 'all':
      return condition.of.reduce((sum, part) => sum + missing(part, view), 0)
    case 'any':
      return Math.min(...condition.of.map(part => missing(part, view)))
    case 'derived':
      return missing(required(view.book.derivedFacts, condition.id).when, view)
    default:
      return 1
  }
}
