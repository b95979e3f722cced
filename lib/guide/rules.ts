import type { LocalDate } from '@/lib/calendar/local-date'
import { findRuleSet, type PublishedRuleSet, ruleSetInForce } from '@/lib/db/rule-sets'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import type { Session } from './session'

export type RulesInForce = { readonly book: RuleBook; readonly version: number; readonly effectiveOn: LocalDate }

/** The rules of the day; whoever has a stored draft keeps those it was made with. */
export async function rulesFor({ draft }: Session, today: LocalDate): Promise<RulesInForce> {
  const kept = draft && (await findRuleSet(draft.ruleSetVersion))
  return opened(kept ?? (await ruleSetInForce(today)))
}

function opened({ ruleSet, version, effectiveOn }: PublishedRuleSet): RulesInForce {
  return { book: bookOf(ruleSet), version, effectiveOn }
}
