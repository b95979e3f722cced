import 'server-only'
import { now } from '@/lib/config/clock'
import { announce } from './changes'
import { database, inTransaction, type Transaction } from './client'
import { isUuid } from './ids'

export type Present = { readonly draftId: string; readonly sessionId: string; readonly staffId: string }

/** A page says every 15 seconds that it is still there; a process that died says nothing. */
const staleAfterMs = 45_000

/** Somebody has the draft open, or still has it. Whoever else does is told of the first time. */
export function markPresent({ draftId, sessionId, staffId }: Present): Promise<void> {
  return inTransaction(async tx => {
    const { count } = await tx.draftPresence.updateMany({ where: { draftId, sessionId }, data: { seenAt: now() } })
    if (count > 0) return
    await tx.draftPresence.deleteMany({ where: { draftId, seenAt: { lt: staleSince() } } })
    const data = [{ draftId, sessionId, staffId, seenAt: now() }]
    const { count: entered } = await tx.draftPresence.createMany({ data, skipDuplicates: true })
    if (entered > 0) await announcePresence(tx, draftId)
  })
}

export function markAbsent({ draftId, sessionId }: Omit<Present, 'staffId'>): Promise<void> {
  return inTransaction(async tx => {
    const { count } = await tx.draftPresence.deleteMany({ where: { draftId, sessionId } })
    if (count > 0) await announcePresence(tx, draftId)
  })
}

/** Everybody but this person, each once, whoever came first standing first. */
export async function listOthersPresent(draftId: string, staffId: string): Promise<readonly string[]> {
  if (!isUuid(draftId)) return []
  const rows = await database().draftPresence.findMany({
    where: { draftId, staffId: { not: staffId }, seenAt: { gte: staleSince() } },
    select: { staff: { select: { id: true, displayName: true } } },
    orderBy: { seenAt: 'asc' },
  })
  return [...new Map(rows.map(({ staff }) => [staff.id, staff.displayName])).values()]
}

/** What is announced when somebody comes or goes, so that nobody takes it for a change of the draft. */
export function presenceId(draftId: string): string {
  return `${draftId}/presence`
}

function announcePresence(tx: Transaction, draftId: string): Promise<void> {
  return announce(tx, { topic: 'draft', id: presenceId(draftId) })
}

function staleSince(): Date {
  return new Date(now().getTime() - staleAfterMs)
}
