import 'server-only'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { type Actor, recordAudit, type StaffActor } from './audit'
import { database, inTransaction, type Transaction } from './client'
import { isUuid } from './ids'
import { type StaffMember, staffColumns, staffMemberOf } from './staff'

export const sessionIdleMinutes = 30
export const sessionMaxHours = 12

const minuteMs = 60_000

export type SessionWay = 'password' | 'directory'

export type StaffSession = {
  readonly id: string
  readonly staff: StaffMember
  readonly way: SessionWay
  readonly mustChangePassword: boolean
  readonly hasSecondFactor: boolean
  readonly isSecondFactorGiven: boolean
}

export type ListedSession = {
  readonly id: string
  readonly terminal: string
  readonly way: SessionWay
  readonly createdAt: Date
  readonly lastSeenAt: Date
}

/** One more than a person may have ends the oldest. */
export function createSession(staffId: string, actor: Actor, way: SessionWay = 'password'): Promise<string> {
  return inTransaction(async tx => {
    // Two sign-ins at once would each count without the other.
    await tx.$queryRaw`SELECT id FROM staff_member WHERE id = ${staffId}::uuid FOR UPDATE`
    const { id } = await tx.staffSession.create({
      data: { staffId, way, terminal: actor.terminal, createdAt: now(), lastSeenAt: now() },
      select: { id: true },
    })
    const ended = await endOldest(staffId, tx)
    await recordAudit({ action: 'staff.sign-in', actor: { ...actor, detail: { way, ended } } }, tx)
    return id
  })
}

/** Null once it was revoked, left idle, grew old, or its owner was disabled. Looking is being seen. */
export async function findLiveSession(id: string): Promise<StaffSession | null> {
  const row = await findLiveRow(id)
  if (row) await noteSeen(id, row.lastSeenAt)
  return row && sessionOf(row)
}

/** The same without being seen: for what a page asks by itself. */
export async function lookUpSession(id: string): Promise<StaffSession | null> {
  const row = await findLiveRow(id)
  return row && sessionOf(row)
}

/** The newest first. */
export async function listLiveSessions(staffId: string): Promise<ListedSession[]> {
  if (!isUuid(staffId)) return []
  const rows = await database().staffSession.findMany({
    where: { staffId, ...liveAt(now()) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, terminal: true, way: true, createdAt: true, lastSeenAt: true },
  })
  return rows.map(row => ({ ...row, way: wayOf(row.way) }))
}

/** For a stream: a page that only listens does not keep anybody signed in. */
export async function isSessionLive(id: string): Promise<boolean> {
  return isUuid(id) && (await database().staffSession.count({ where: { id, ...liveAt(now()) } })) > 0
}

export function revokeSession(id: string, actor: Actor): Promise<void> {
  return inTransaction(async tx => {
    const { count } = await tx.staffSession.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now() } })
    if (count > 0) await recordAudit({ action: 'staff.sign-out', actor }, tx)
  })
}

/** One of a person's sessions, by themself or an administrator; false when it is over or somebody else's. */
export function endSessionOf(staffId: string, sessionId: string, actor: StaffActor): Promise<boolean> {
  if (!isUuid(sessionId)) return Promise.resolve(false)
  return inTransaction(async tx => {
    const where = { id: sessionId, staffId, revokedAt: null }
    const { count } = await tx.staffSession.updateMany({ where, data: { revokedAt: now() } })
    if (count > 0) await recordAudit({ action: 'staff.end-sessions', actor: endedBy(actor, 1), subject: staffId }, tx)
    return count > 0
  })
}

/** Every session of one person, on whatever machine: for when a terminal was left open or a password got around. */
export function revokeSessionsOf(staffId: string, actor: Actor): Promise<number> {
  return inTransaction(async tx => {
    const count = await endSessions(staffId, tx)
    const isOwn = actor.staffId === staffId
    const entry = isOwn
      ? { action: 'staff.sign-out' as const }
      : { action: 'staff.end-sessions' as const, subject: staffId }
    await recordAudit({ ...entry, actor: endedBy(actor, count) }, tx)
    return count
  })
}

/** For doors that change what a session stands on. */
export async function endSessions(staffId: string, tx: Transaction, except?: string): Promise<number> {
  const where = { staffId, revokedAt: null, ...(except ? { id: { not: except } } : {}) }
  const { count } = await tx.staffSession.updateMany({ where, data: { revokedAt: now() } })
  return count
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

const ownerColumns = {
  ...staffColumns,
  mustChangePassword: true,
  totps: { where: { confirmedAt: { not: null } }, select: { id: true } },
} as const

async function findLiveRow(id: string) {
  if (!isUuid(id)) return null
  return database().staffSession.findFirst({
    where: { id, ...liveAt(now()) },
    select: { id: true, way: true, lastSeenAt: true, secondFactorAt: true, staff: { select: ownerColumns } },
  })
}

function sessionOf(row: NonNullable<Awaited<ReturnType<typeof findLiveRow>>>): StaffSession {
  return {
    id: row.id,
    staff: staffMemberOf(row.staff),
    way: wayOf(row.way),
    mustChangePassword: row.staff.mustChangePassword,
    hasSecondFactor: row.staff.totps.length > 0,
    isSecondFactorGiven: row.secondFactorAt !== null,
  }
}

async function endOldest(staffId: string, tx: Transaction): Promise<number> {
  const beyond = await tx.staffSession.findMany({
    where: { staffId, ...liveAt(now()) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: config().accounts.sessionsPerPerson,
    select: { id: true },
  })
  if (beyond.length === 0) return 0
  await tx.staffSession.updateMany({ where: { id: { in: beyond.map(({ id }) => id) } }, data: { revokedAt: now() } })
  return beyond.length
}

/** Once a minute is enough: a write for every page would be the busiest table of the house. */
async function noteSeen(id: string, lastSeenAt: Date): Promise<void> {
  if (now().getTime() - lastSeenAt.getTime() <= minuteMs) return
  await database().staffSession.updateMany({ where: { id, revokedAt: null }, data: { lastSeenAt: now() } })
}

function endedBy<A extends Actor>(actor: A, sessions: number): A {
  return { ...actor, detail: { sessions } }
}

function wayOf(way: string): SessionWay {
  return way === 'directory' ? 'directory' : 'password'
}
