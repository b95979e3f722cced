import 'server-only'
import { now } from '@/lib/config/clock'
import type { SendBackReason } from '@/lib/counter/send-back-reasons'
import type { SendBackNote } from '@/lib/drafts/content'
import { recordAudit, type StaffActor } from './audit'
import { inTransaction, type Transaction } from './client'
import type { Done } from './counter-drafts'
import { openDraft, sealedColumns, stillThere } from './draft-rows'
import { isUuid } from './ids'
import { announceStops, holdDraft, settle } from './stops'

/** What became of a procedure at the counter: done, sent back with a reason, or open again. */

export function completeProcedure(draftId: string, procedureId: string, actor: StaffActor): Promise<Done> {
  return withDraft(draftId, async tx => {
    if ((await findOutcome(draftId, procedureId, tx))?.outcome === 'done') return 'unchanged'
    await saveOutcome({ draftId, procedureId, reason: null }, actor, tx)
    await recordAudit({ action: 'draft.complete-procedure', actor, draftId, subject: procedureId }, tx)
    return 'done'
  })
}

export type SendingBack = {
  readonly draftId: string
  readonly procedureId: string
  readonly reason: SendBackReason
  /** Sealed with the rest of the draft: what a clerk writes of a person is nobody else's. */
  readonly note: SendBackNote | null
}

export function sendBackProcedure(sending: SendingBack, actor: StaffActor): Promise<Done> {
  const { draftId, procedureId, reason, note } = sending
  return withDraft(draftId, async tx => {
    const before = await findOutcome(draftId, procedureId, tx)
    if (before?.reason === reason && !note) return 'unchanged'
    await saveOutcome(sending, actor, tx)
    if (note) await sealNote(draftId, note, tx)
    const audited = { ...actor, detail: { reason } }
    await recordAudit({ action: 'draft.send-back', actor: audited, draftId, subject: procedureId }, tx)
    return 'done'
  })
}

export function reopenProcedure(draftId: string, procedureId: string, actor: StaffActor): Promise<Done> {
  return withDraft(draftId, async tx => {
    const { count } = await tx.procedureCompletion.deleteMany({ where: { draftId, procedureId } })
    if (count === 0) return 'unchanged'
    await recordAudit({ action: 'draft.reopen-procedure', actor, draftId, subject: procedureId }, tx)
    return 'done'
  })
}

async function withDraft(draftId: string, work: (tx: Transaction) => Promise<Done>): Promise<Done> {
  if (!isUuid(draftId)) return 'unchanged'
  return inTransaction(async tx => {
    await holdDraft(draftId, tx)
    if ((await tx.draft.count({ where: { id: draftId, ...stillThere() } })) === 0) return 'unchanged'
    const done = await work(tx)
    if (done === 'unchanged') return done
    await announceStops(draftId, tx, await settle(draftId, tx))
    return done
  })
}

function findOutcome(draftId: string, procedureId: string, tx: Transaction) {
  return tx.procedureCompletion.findUnique({
    where: { draftId_procedureId: { draftId, procedureId } },
    select: { outcome: true, reason: true },
  })
}

type Outcome = Pick<SendingBack, 'draftId' | 'procedureId'> & { readonly reason: SendBackReason | null }

async function saveOutcome(
  { draftId, procedureId, reason }: Outcome,
  actor: StaffActor,
  tx: Transaction,
): Promise<void> {
  const outcome = { outcome: reason ? 'sent-back' : 'done', reason, completedAt: now(), completedById: actor.staffId }
  await tx.procedureCompletion.upsert({
    where: { draftId_procedureId: { draftId, procedureId } },
    create: { draftId, procedureId, ...outcome },
    update: outcome,
    select: { draftId: true },
  })
}

async function sealNote(draftId: string, note: SendBackNote, tx: Transaction): Promise<void> {
  const row = await tx.draft.findUniqueOrThrow({
    where: { id: draftId },
    select: { id: true, sealed: true, wrappedKey: true, keyId: true },
  })
  const { content, ...kept } = openDraft(row)
  const sendBackNotes = [...(content.sendBackNotes ?? []), note]
  await tx.draft.update({
    where: { id: draftId },
    data: {
      ...sealedColumns(draftId, { ...kept, content: { ...content, sendBackNotes } }),
      lockVersion: { increment: 1 },
    },
    select: { id: true },
  })
}
