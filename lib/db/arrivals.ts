import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInJapan, now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import type { PlannedStop } from '@/lib/counter/planned-stops'
import { recordAudit, type StaffActor } from './audit'
import { inTransaction, type Transaction } from './client'
import { keptFor, stillThere } from './draft-rows'
import { isUuid } from './ids'
import { uncalled } from './stop-rows'
import { announceStops, holdDraft, reconcileStops, settle } from './stops'
import { drawTicket } from './tickets'

export type Arrival = {
  readonly draftId: string
  readonly planned: readonly PlannedStop[]
  readonly today: LocalDate
  /** Of the ticket, where one is drawn. */
  readonly prefix: string
  /** The person is standing here; false: somebody only looks. */
  readonly isHere: boolean
}

/** From its reception on a case is kept for the time the city keeps what it has received, and has stops and a ticket. */
export async function arrive(arrival: Arrival, actor: StaffActor): Promise<'done' | 'unchanged'> {
  const { draftId, planned, today, prefix, isHere } = arrival
  if (!isUuid(draftId)) return 'unchanged'
  return inTransaction(async tx => {
    await holdDraft(draftId, tx)
    if (!(await isOpenStill(draftId, tx))) return 'unchanged'
    const isReceived = await receive(draftId, actor, tx)
    await reconcileStops(draftId, planned, tx)
    if (isReceived || isHere) {
      await drawTicket({ draftId, day: today, prefix }, tx)
      await beginDay(draftId, today, tx)
    }
    await announceStops(draftId, tx, await settle(draftId, tx))
    return isReceived ? 'done' : 'unchanged'
  })
}

async function isOpenStill(id: string, tx: Transaction): Promise<boolean> {
  return (await tx.draft.count({ where: { id, completedAt: null, ...stillThere() } })) > 0
}

async function receive(draftId: string, actor: StaffActor, tx: Transaction): Promise<boolean> {
  const { count } = await tx.draft.updateMany({
    where: { id: draftId, receivedAt: null, ...stillThere() },
    data: { receivedAt: now(), expiresAt: keptFor(config().keepReceivedDays) },
  })
  if (count > 0) await recordAudit({ action: 'draft.receive', actor, draftId }, tx)
  return count > 0
}

/** Who comes on another day waits from then on; the night in between was no waiting. */
async function beginDay(draftId: string, today: LocalDate, tx: Transaction): Promise<void> {
  const rows = await tx.stop.findMany({
    where: { draftId, finishedAt: null, queuedAt: { not: null } },
    select: { id: true, queuedAt: true },
  })
  for (const { id, queuedAt } of rows)
    if (queuedAt && dayInJapan(queuedAt) < today)
      await tx.stop.update({
        where: { id },
        data: { ...uncalled, queuedAt: null, absentAt: null },
        select: { id: true },
      })
}
