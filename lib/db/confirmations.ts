import 'server-only'
import type { Confirmation } from '@/lib/drafts/confirmation'
import { type Actor, type AuditAction, recordAudit } from './audit'
import { announce } from './changes'
import { inTransaction } from './client'
import { type Draft, draftColumns, draftOf, openDraft, sealedColumns, stillThere } from './draft-rows'
import type { Changed } from './drafts'
import { announceToScreens, touchScreen } from './screen-showings'

export type Confirming = {
  readonly draft: Pick<Draft, 'id' | 'lockVersion'>
  readonly confirmation: Confirmation
  readonly deskId: string
  readonly action: AuditAction
  /** The item or the signer: ids, never a name. */
  readonly subject: string
}

/** Sealed with the draft, under the same lock as its corrections: what was confirmed belongs to what stood there. */
export function saveConfirmation(
  { draft: { id, lockVersion }, confirmation, deskId, action, subject }: Confirming,
  actor: Actor,
): Promise<Changed> {
  return inTransaction(async tx => {
    const row = await tx.draft.findFirst({ where: { id, completedAt: null, ...stillThere() }, select: draftColumns })
    if (!row) return { kind: 'gone' }
    const { count } = await tx.draft.updateMany({
      where: { id, lockVersion, completedAt: null, ...stillThere() },
      data: { ...sealedColumns(id, { ...openDraft(row), confirmation }), lockVersion: { increment: 1 } },
    })
    if (count === 0) return { kind: 'conflict', current: draftOf(row) }
    await touchScreen(deskId, tx)
    await recordAudit({ action, actor, draftId: id, subject }, tx)
    await announceToScreens(tx, id)
    await announce(tx, { topic: 'draft', id })
    return { kind: 'saved', lockVersion: lockVersion + 1 }
  })
}
