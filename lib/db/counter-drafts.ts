import 'server-only'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import type { DraftContent } from '@/lib/drafts/content'
import { keyedHashes } from '@/lib/seal/keyed-hash'
import { type AuditAction, recordAudit, type StaffActor } from './audit'
import { announce } from './changes'
import { database, inTransaction, type Transaction } from './client'
import { forgetTimes, keepTimes } from './clock-records'
import { type Draft, draftColumns, draftOf, keptFor, openDraft, sealedColumns, stillThere } from './draft-rows'
import { type Changed, withdrawn } from './drafts'
import { isUuid } from './ids'
import { announceToScreens } from './screen-showings'
import { indexDraft, unindexDraft } from './search-keys'
import { endStops, resumeStops } from './stops'

/** What staff do with a draft. Seeing one is recorded as much as changing one. */

export type Correcting = { readonly id: string; readonly lockVersion: number; readonly content: DraftContent }

/** `unchanged`: it was so before, or the draft is gone. Asking twice does no harm. */
export type Done = 'done' | 'unchanged'

/**
 * The receipt code in its canonical form. Null is all that a wrong, an expired and a withdrawn code have in common. Whether the
 * clerk may see it, and that they did, is for `lib/counter/access.ts`.
 */
export function findDraftByReceiptCode(receiptCode: string): Promise<Draft | null> {
  return findDraft({ lookupKey: { in: keyedHashes('receipt-code', config().keyring, receiptCode) } })
}

/** As above. */
export async function findDraftForStaff(id: string): Promise<Draft | null> {
  return isUuid(id) ? findDraft({ id }) : null
}

export function markIdentityChecked(id: string, method: string, actor: StaffActor): Promise<Done> {
  return changeOnce(
    { id, identityCheckedAt: null },
    {
      data: { identityCheckedAt: now(), identityCheckedById: actor.staffId, identityMethod: method },
      action: 'draft.check-identity',
      actor,
      subject: method,
    },
  )
}

export function clearIdentityCheck(id: string, actor: StaffActor): Promise<Done> {
  return changeOnce(
    { id, identityCheckedAt: { not: null } },
    {
      data: { identityCheckedAt: null, identityCheckedById: null, identityMethod: null },
      action: 'draft.clear-identity-check',
      actor,
    },
  )
}

/**
 * Corrections lie in the content; which fields they concern goes into `actor.detail`. A conflict also tells that the draft was
 * completed in between: see `current.status`.
 */
export function correctDraft({ id, lockVersion, content }: Correcting, actor: StaffActor): Promise<Changed> {
  return inTransaction(async tx => {
    const row = isUuid(id) ? await tx.draft.findFirst({ where: { id, ...stillThere() }, select: draftColumns }) : null
    if (!row) return { kind: 'gone' }
    const { content: before, ...kept } = openDraft(row)
    const { count } = await tx.draft.updateMany({
      where: { id, lockVersion, completedAt: null, ...stillThere() },
      data: {
        ...sealedColumns(id, { ...kept, content: { ...content, receiptCode: before.receiptCode } }),
        lockVersion: { increment: 1 },
      },
    })
    if (count === 0) return conflictOver(id, tx)
    await indexDraft(tx, id, content)
    await recordAudit({ action: 'draft.correct', actor, draftId: id }, tx)
    await announceToScreens(tx, id)
    await announce(tx, { topic: 'draft', id })
    return { kind: 'saved', lockVersion: lockVersion + 1 }
  })
}

export function completeDraft(id: string, actor: StaffActor): Promise<Done> {
  return changeOnce(
    { id, completedAt: null },
    {
      data: { completedAt: now(), expiresAt: keptFor(config().keepReceivedDays) },
      action: 'draft.complete',
      actor,
      andThen: finishWork,
    },
  )
}

export function reopenDraft(id: string, actor: StaffActor): Promise<Done> {
  return changeOnce(
    { id, completedAt: { not: null } },
    { data: { completedAt: null }, action: 'draft.reopen', actor, andThen: takeUpWork },
  )
}

export function withdrawDraft(id: string, actor: StaffActor): Promise<Done> {
  return changeOnce({ id }, { data: withdrawn(), action: 'draft.withdraw', actor, andThen: leaveNothing })
}

async function finishWork(tx: Transaction, id: string): Promise<void> {
  await endStops(tx, id)
  await keepTimes(tx, id)
}

async function takeUpWork(tx: Transaction, id: string): Promise<void> {
  await forgetTimes(tx, id)
  await resumeStops(tx, id)
}

async function leaveNothing(tx: Transaction, id: string): Promise<void> {
  await unindexDraft(tx, id)
  await endStops(tx, id)
}

type Recorded = { readonly action: AuditAction; readonly actor: StaffActor }

async function findDraft(where: { id: string } | { lookupKey: object }): Promise<Draft | null> {
  const row = await database().draft.findFirst({ where: { ...where, ...stillThere() }, select: draftColumns })
  return row && draftOf(row)
}

type Guard = {
  readonly id: string
  readonly identityCheckedAt?: null | { readonly not: null }
  readonly completedAt?: null | { readonly not: null }
}
type Change = Recorded & {
  readonly data: object
  readonly subject?: string
  readonly andThen?: (tx: Transaction, id: string) => Promise<void>
}

/** The guard in `where` makes it happen once, however often and in parallel it is asked for. */
function changeOnce(guard: Guard, { data, action, actor, subject, andThen }: Change): Promise<Done> {
  if (!isUuid(guard.id)) return Promise.resolve('unchanged')
  return inTransaction(async tx => {
    const { count } = await tx.draft.updateMany({ where: { ...guard, ...stillThere() }, data })
    if (count === 0) return 'unchanged'
    await andThen?.(tx, guard.id)
    await announceToScreens(tx, guard.id)
    await announce(tx, { topic: 'draft', id: guard.id })
    await recordAudit({ action, actor, draftId: guard.id, ...(subject ? { subject } : {}) }, tx)
    return 'done'
  })
}

async function conflictOver(id: string, tx: Transaction): Promise<Changed> {
  const row = await tx.draft.findFirst({ where: { id, ...stillThere() }, select: draftColumns })
  return row ? { kind: 'conflict', current: draftOf(row) } : { kind: 'gone' }
}
