import 'server-only'
import { findRuleSet } from '@/lib/db/rule-sets'
import { bookOf, type RuleBook } from '@/lib/rules/book'

export async function bookOfVersion(version: number): Promise<RuleBook> {
  const published = await findRuleSet(version)
  if (!published) throw new Error(`rule set version ${version} is missing`)
  return bookOf(published.ruleSet)
}
