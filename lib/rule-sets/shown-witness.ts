import { bookOf } from '@/lib/rules/book'
import type { Finding } from '@/lib/rules/finding'
import type { RuleSet } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { witnessOf } from '@/lib/rules/witness'

/** Answers to show beside a finding. Whoever meets what a department has yet to confirm need not be shown hundreds of times. */
export function shownWitness(finding: Finding, ruleSet: RuleSet): Situation | undefined {
  return finding.code === 'unconfirmed' ? undefined : witnessOf(finding, bookOf(ruleSet))
}
