import 'server-only'
import { randomBytes } from 'node:crypto'
import { todayInJapan } from '@/lib/config/clock'
import { createDraft } from '@/lib/db/drafts'
import { findRuleSet, ruleSetInForce, versionOfFingerprint } from '@/lib/db/rule-sets'
import { type Carried, fromPlaces } from '@/lib/drafts/carried'
import { type DraftParts, digestOf } from '@/lib/drafts/digest'
import { openCodes, type Refusal } from '@/lib/handoff/open'
import { makeReceiptCode } from '@/lib/handoff/receipt-code'
import { bookOf } from '@/lib/rules/book'
import { admitted } from './admitted'
import type { Clerk } from './clerk'
import { openingKeys } from './opening-keys'

/** `gone`: what was made of it here has been withdrawn. */
export type SealedRefusal = Refusal | 'not-an-application' | 'no-keys' | 'gone'

export type OpenedSealed =
  | {
      readonly kind: 'opened'
      readonly id: string
      /** It was scanned before: the same case again. */
      readonly isKnown: boolean
      /** The resident answered by rules that are not here: judged by today's. */
      readonly hasOtherRules: boolean
    }
  | { readonly kind: 'part-missing'; readonly missing: number; readonly total: number }
  | { readonly kind: 'refused'; readonly reason: SealedRefusal }

/** Makes a draft of what a sealed code holds, in this server's own database; scanned again it is the same draft. */
export async function openSealed(typed: string, clerk: Clerk): Promise<OpenedSealed> {
  const keys = await openingKeys()
  if (!keys) return { kind: 'refused', reason: 'no-keys' }
  const today = todayInJapan()
  const { ruleSet } = await ruleSetInForce(today)
  const opened = await openCodes(typed, { ...keys, municipality: ruleSet.municipality.code, today })
  if (opened.kind !== 'opened') return opened

  const carried = fromPlaces(opened.content)
  const rules = carried && (await rulesOf(carried))
  const parts = carried && rules && admitted(carried, { book: rules.book, today })
  if (!parts) return { kind: 'refused', reason: 'not-an-application' }
  const draft = { parts, ruleSetVersion: rules.version, applicationId: opened.applicationId }
  return store(draft, { clerk, hasOtherRules: rules.areOthers })
}

/** Those the resident answered by; where they were never published here, those in force. */
async function rulesOf({ rules }: Carried) {
  const version = await versionOfFingerprint(rules)
  const published = (version === null ? null : await findRuleSet(version)) ?? (await ruleSetInForce(todayInJapan()))
  return { version: published.version, book: bookOf(published.ruleSet), areOthers: published.version !== version }
}

type FromCode = { readonly parts: DraftParts; readonly ruleSetVersion: number; readonly applicationId: string }

/**
 * The id alone would not do: it stands readable on the code, and somebody else could seal other content under it. Nobody is the
 * owner in whose cookie such a key could be.
 */
async function store(
  { parts, ruleSetVersion, applicationId }: FromCode,
  { clerk, hasOtherRules }: { readonly clerk: Clerk; readonly hasOtherRules: boolean },
): Promise<OpenedSealed> {
  for (;;) {
    const receiptCode = makeReceiptCode(count => randomBytes(count))
    const content = { schemaVersion: 1 as const, receiptCode, ...parts, corrections: [] }
    const owner = { ownerKey: `sealed-qr/${applicationId}`, submissionKey: digestOf(parts) }
    const made = await createDraft(
      { ...owner, content, ruleSetVersion, isSubmitted: true, isFromCode: true },
      clerk.actor,
    )
    if (made.kind === 'gone') return { kind: 'refused', reason: 'gone' }
    if (made.kind !== 'code-taken')
      return { kind: 'opened', id: made.receipt.id, isKnown: made.kind === 'replayed', hasOtherRules }
  }
}
