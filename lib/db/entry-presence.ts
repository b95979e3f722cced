import 'server-only'
import { now } from '@/lib/config/clock'
import { announce } from './changes'
import { database, inTransaction, type Transaction } from './client'

/** A part of the rules that somebody has open in an editor: `procedure/inkan-toroku`. */
export type Editing = { readonly entry: string; readonly sessionId: string; readonly staffId: string }

/** A page says every 15 seconds that it is still there; a process that died says nothing. */
const staleAfterMs = 45_000

/** Whoever else has it open is told of the first time. */
export function markEditing({ entry, sessionId, staffId }: Editing): Promise<void> {
  return inTransaction(async tx => {
    const { count } = await tx.entryPresence.updateMany({ where: { entry, sessionId }, data: { seenAt: now() } })
    if (count > 0) return
    await tx.entryPresence.deleteMany({ where: { seenAt: { lt: staleSince() } } })
    const data = [{ entry, sessionId, staffId, seenAt: now() }]
    const { count: entered } = await tx.entryPresence.createMany({ data, skipDuplicates: true })
    if (entered > 0) await announceEditing(tx, entry)
  })
}

export function endEditing({ entry, sessionId }: Omit<Editing, 'staffId'>): Promise<void> {
  return inTransaction(async tx => {
    const { count } = await tx.entryPresence.deleteMany({ where: { entry, sessionId } })
    if (count > 0) await announceEditing(tx, entry)
  })
}

/** Everybody but this person, each once, whoever came first standing first. */
export async function listOthersEditing(entry: string, staffId: string): Promise<readonly string[]> {
  const rows = await database().entryPresence.findMany({
    where: { entry, staffId: { not: staffId }, seenAt: { gte: staleSince() } },
    select: { staff: { select: { id: true, displayName: true } } },
    orderBy: { seenAt: 'asc' },
  })
  return [...new Map(rows.map(({ staff }) => [staff.id, staff.displayName])).values()]
}

/** What is announced when somebody comes or goes. */
export function editingId(entry: string): string {
  return `${entry}/presence`
}

function announceEditing(tx: Transaction, entry: string): Promise<void> {
  return announce(tx, { topic: 'rules', id: editingId(entry) })
}

function staleSince(): Date {
  return new Date(now().getTime() - staleAfterMs)
}
