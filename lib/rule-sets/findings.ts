import { knownForms } from '@/lib/forms/known-forms'
import { checkRuleSet } from '@/lib/rules/check'
import type { Finding } from '@/lib/rules/finding'
import type { RuleSet } from '@/lib/rules/schema'

const known = new WeakMap<RuleSet, readonly Finding[]>()

/** Proofs take most of a second: what was once looked at is not proved again for every page. */
export function findingsOf(ruleSet: RuleSet): readonly Finding[] {
  const found = known.get(ruleSet) ?? checkRuleSet(ruleSet, knownForms(ruleSet))
  known.set(ruleSet, found)
  return found
}
