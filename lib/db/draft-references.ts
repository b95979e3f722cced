import 'server-only'
import { config } from '@/lib/config/config'
import type { ReceiptCode } from '@/lib/handoff/receipt-code'
import { keyedHashes } from '@/lib/seal/keyed-hash'
import { recordAudit, type StaffActor } from './audit'
import { inTransaction } from './client'

/** For reading the log: nothing of the draft is opened, also of one that was withdrawn. Looking for it is recorded. */
export function findDraftReference(code: ReceiptCode, actor: StaffActor): Promise<string | null> {
  return inTransaction(async tx => {
    const lookupKey = { in: keyedHashes('receipt-code', config().keyring, code) }
    const draft = await tx.draft.findFirst({ where: { lookupKey }, select: { id: true } })
    await recordAudit({ action: 'audit.find-draft', actor, ...(draft ? { draftId: draft.id } : {}) }, tx)
    return draft?.id ?? null
  })
}
