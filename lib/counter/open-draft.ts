import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { findLastPrints } from '@/lib/db/audit'
import { findDraftForStaff, markReceived } from '@/lib/db/counter-drafts'
import { findRuleSet } from '@/lib/db/rule-sets'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import type { Clerk } from './clerk'
import { type DraftView, draftView } from './draft-view'

/** The first opening receives it. A draft keeps the rules it was made with. */
export async function openDraft(id: string, { actor }: Clerk): Promise<DraftView | null> {
  await markReceived(id, actor)
  const draft = await findDraftForStaff(id, actor)
  if (!draft) return null

  const book = await bookOfVersion(draft.ruleSetVersion)
  const printedAt = (await findLastPrints([id])).get(id) ?? null
  return draftView({ draft, book, today: todayInJapan(), printedAt })
}

export async function bookOfVersion(version: number): Promise<RuleBook> {
  const published = await findRuleSet(version)
  if (!published) throw new Error(`rule set version ${version} is missing`)
  return bookOf(published.ruleSet)
}
