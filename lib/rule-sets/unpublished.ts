import 'server-only'
import { knownForms } from '@/lib/forms/known-forms'
import { evaluationFaults } from '@/lib/rules/check'
import type { RuleSet } from '@/lib/rules/schema'
import { type BeingEdited, ruleSetBeingEdited } from './being-edited'

/**
 * What is about to be published, waiting for approval or not, where residents' pages can be made of it. Null: nothing is being
 * changed, or the rules name what does not exist.
 */
export async function findUnpublished(): Promise<BeingEdited | null> {
  const being = await ruleSetBeingEdited()
  return being.copy && canBeShown(being.ruleSet) ? being : null
}

const known = new WeakMap<RuleSet, boolean>()

/** A page is many looks at the same rules. */
function canBeShown(ruleSet: RuleSet): boolean {
  const found = known.get(ruleSet) ?? evaluationFaults(ruleSet, knownForms(ruleSet)).length === 0
  known.set(ruleSet, found)
  return found
}
