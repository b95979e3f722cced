import type { LocalDate } from '@/lib/calendar/local-date'
import { findRuleSet, type PublishedRuleSet, ruleSetInForce } from '@/lib/db/rule-sets'
import { findUnpublished } from '@/lib/rule-sets/unpublished'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import type { Session } from './session'

export type RulesInForce = { readonly book: RuleBook; readonly version: number; readonly effectiveOn: LocalDate }

/** The rules of the day; whoever has a stored draft keeps those it was made with. */
export async function rulesFor({ draft, readsUnpublished }: Session, today: LocalDate): Promise<RulesInForce> {
  const unpublished = readsUnpublished ? await findUnpublished() : null
  if (unpublished) {
    return { book: bookOf(unpublished.ruleSet), version: unpublished.base.version, effectiveOn: today }
  }
  const kept = draft && (await findRuleSet(draft.ruleSetVersion))
  return opened(kept ?? (await ruleSetInForce(today)))
}

function opened({ ruleSet, version, effectiveOn }: PublishedRuleSet): RulesInForce {
  return { book: bookOf(ruleSet), version, effectiveOn }
}
