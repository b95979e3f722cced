import { randomBytes } from 'node:crypto'
import type { Actor } from '@/lib/db/audit'
import { createDraft } from '@/lib/db/drafts'
import { makeReceiptCode } from '@/lib/handoff/receipt-code'
import { type DraftParts, digestOf } from './digest'

export type DraftToStore = DraftParts & {
  readonly ownerKey: string
  readonly ruleSetVersion: number
  /** False: only saved, to go on at the counter. */
  readonly isSubmitted: boolean
}

/** `gone`: the very same was stored before and has been withdrawn. */
export type Stored = { readonly kind: 'stored'; readonly id: string } | { readonly kind: 'gone' }

/** A new draft. The same content sent again by the same person, at whatever pace, stays one draft. */
export async function storeDraft(draft: DraftToStore, actor: Actor): Promise<Stored> {
  const { ownerKey, ruleSetVersion, isSubmitted, language, events, answers, application } = draft
  for (;;) {
    const receiptCode = makeReceiptCode(count => randomBytes(count))
    const parts = { language, events, answers, application }
    const content = { schemaVersion: 1 as const, receiptCode, ...parts, corrections: [] }
    const submissionKey = digestOf(parts)
    const created = await createDraft({ ownerKey, submissionKey, content, ruleSetVersion, isSubmitted }, actor)
    if (created.kind === 'gone') return { kind: 'gone' }
    if (created.kind !== 'code-taken') return { kind: 'stored', id: created.receipt.id }
  }
}

/** 128 bits: whoever holds it owns the drafts made with it. */
export function makeOwnerKey(): string {
  return randomBytes(16).toString('base64url')
}
