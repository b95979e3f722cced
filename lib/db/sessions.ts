import 'server-only'
import { now } from '@/lib/config/clock'
import { type Actor, recordAudit } from './audit'
import { database, inTransaction } from './client'
import { isUuid } from './ids'
import { type StaffMember, staffColumns, staffMemberOf } from './staff'

export const sessionIdleMinutes = 30
export const sessionMaxHours = 12

const minuteMs = 60_000

export type StaffSession = { readonly id: string; readonly staff: StaffMember }

export function createSession(staffId: string, actor: Actor): Promise<string> {
  return inTransaction(async tx => {
    const { id } = await tx.staffSession.create({
      data: { staffId, createdAt: now(), lastSeenAt: now() },
      select: { id: true },
    })
    await recordAudit({ action: 'staff.sign-in', actor }, tx)
    return id
  })
}

/** Null once it was revoked, left idle, grew old, or its owner was disabled. Looking is being seen. */
export async function findLiveSession(id: string): Promise<StaffSession | null> {
  if (!isUuid(id)) return null
  const at = now()
  const row = await database().staffSession.findFirst({
    where: { id, ...liveAt(at) },
    select: { id: true, lastSeenAt: true, staff: { select: staffColumns } },
  })
  if (!row) return null
  // Once a minute is enough: a write for every page would be the busiest table of the house.
  if (at.getTime() - row.lastSeenAt.getTime() > minuteMs) {
    await database().staffSession.updateMany({ where: { id, revokedAt: null }, data: { lastSeenAt: at } })
  }
  return { id: row.id, staff: staffMemberOf(row.staff) }
}

/** The same without being seen: a page that only listens does not keep anybody signed in. */
export async function isSessionLive(id: string): Promise<boolean> {
  return isUuid(id) && (await database().staffSession.count({ where: { id, ...liveAt(now()) } })) > 0
}

export function revokeSession(id: string, actor: Actor): Promise<void> {
  return inTransaction(async tx => {
    const { count } = await tx.staffSession.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now() } })
    if (count > 0) await recordAudit({ action: 'staff.sign-out', actor }, tx)
  })
}

/** Every session of one person, on whatever machine: for when a terminal was left open or a password got around. */
export function revokeSessionsOf(staffId: string, actor: Actor): Promise<number> {
  return inTransaction(async tx => {
    const { count } = await tx.staffSession.updateMany({
      where: { staffId, revokedAt: null },
      data: { revokedAt: now() },
    })
    await recordAudit({ action: 'staff.sign-out', actor: { ...actor, detail: { sessions: count } } }, tx)
    return count
  })
}

export async function deleteStaleSessions(olderThan: Date): Promise<number> {
  const { count } = await database().staffSession.deleteMany({ where: { lastSeenAt: { lt: olderThan } } })
  return count
}

/** As a condition, also for what hangs on somebody being there. */
export function liveAt(at: Date) {
  return {
    revokedAt: null,
    lastSeenAt: { gt: new Date(at.getTime() - sessionIdleMinutes * minuteMs) },
    createdAt: { gt: new Date(at.getTime() - sessionMaxHours * 60 * minuteMs) },
    staff: { disabledAt: null },
  } as const
}
