import 'server-only'
import { now } from '@/lib/config/clock'
import { type Actor, type AuditAction, recordAudit, type StaffActor } from './audit'
import { announce } from './changes'
import { database, inTransaction, isUniqueViolation, type Transaction } from './client'
import type { StaffName } from './draft-rows'
import { isUuid } from './ids'
import { liveAt } from './sessions'

/** 窓口: where a department receives people. */
export type Desk = {
  readonly id: string
  readonly number: string
  readonly departmentId: string
  /** As the city writes them; nothing follows from them. */
  readonly hours: string
  readonly isPaused: boolean
  /** Who sits there: somebody signed in. */
  readonly staff: StaffName | null
}

export type DeskFields = Pick<Desk, 'number' | 'departmentId' | 'hours'>

/** By number, as people count: 2 before 10. */
export async function listDesks(): Promise<readonly Desk[]> {
  const rows = await database().desk.findMany({ where: { removedAt: null }, select: deskColumns() })
  return rows.map(deskOf).toSorted((a, b) => a.number.localeCompare(b.number, 'ja', { numeric: true }))
}

/** Of every desk there was, by its id: a record may be about one that is gone. */
export async function deskNumbers(): Promise<ReadonlyMap<string, string>> {
  const rows = await database().desk.findMany({ select: { id: true, number: true } })
  return new Map(rows.map(({ id, number }) => [id, number]))
}

/** The desk somebody sits at. */
export async function findDeskOf(staffId: string, tx: Transaction = database()): Promise<Desk | null> {
  const row = await tx.desk.findFirst({ where: { staffId, removedAt: null }, select: deskColumns() })
  return row && deskOf(row)
}

export type DeskSaved = 'done' | 'number-taken' | 'unchanged'

export function createDesk(fields: DeskFields, actor: Actor): Promise<DeskSaved> {
  return unlessTaken(async tx => {
    const { id } = await tx.desk.create({ data: { ...fields, createdAt: now() }, select: { id: true } })
    await changed({ id, departments: [fields.departmentId], action: 'desk.create' }, actor, tx)
    return 'done'
  })
}

export function changeDesk(id: string, fields: DeskFields, actor: StaffActor): Promise<DeskSaved> {
  return unlessTaken(async tx => {
    const before = await findDesk(id, tx)
    if (!before) return 'unchanged'
    const seat = before.departmentId === fields.departmentId ? {} : { staffId: null, seatedAt: null }
    await tx.desk.update({ where: { id }, data: { ...fields, ...seat }, select: { id: true } })
    await changed({ id, departments: [before.departmentId, fields.departmentId], action: 'desk.change' }, actor, tx)
    return 'done'
  })
}

/** Nobody sits at it from then on. Stops served there keep its number. */
export function removeDesk(id: string, actor: StaffActor): Promise<'done' | 'unchanged'> {
  const data = { removedAt: now(), staffId: null, seatedAt: null }
  return changeOnce(id, { data, action: 'desk.remove', actor })
}

export function pauseDesk(id: string, isPaused: boolean, actor: StaffActor): Promise<'done' | 'unchanged'> {
  const data = { pausedAt: isPaused ? now() : null }
  return changeOnce(id, { data, action: isPaused ? 'desk.pause' : 'desk.open', actor })
}

export type Seated = { readonly kind: 'done' | 'gone' } | { readonly kind: 'taken'; readonly by: string }

/** One desk each: the one before is left. A seat of somebody who is no longer signed in is free. */
export async function sitAt(id: string, departmentIds: readonly string[], actor: StaffActor): Promise<Seated> {
  const { staffId } = actor
  if (!isUuid(id)) return { kind: 'gone' }
  try {
    return await inTransaction(async tx => {
      await tx.$queryRaw`SELECT id FROM desk WHERE id = ${id}::uuid OR staff_id = ${staffId}::uuid ORDER BY id FOR UPDATE`
      const desk = await findDesk(id, tx)
      if (!desk || !departmentIds.includes(desk.departmentId)) return { kind: 'gone' }
      if (desk.staff?.id === staffId) return { kind: 'done' }
      if (desk.staff) return { kind: 'taken', by: desk.staff.displayName }
      await tx.desk.updateMany({ where: { staffId }, data: { staffId: null, seatedAt: null } })
      await tx.desk.update({ where: { id }, data: { staffId, seatedAt: now(), pausedAt: null }, select: { id: true } })
      await changed({ id, departments: [desk.departmentId], action: 'desk.sit' }, actor, tx)
      return { kind: 'done' }
    })
  } catch (error) {
    // Two seats taken by one person at once: one of them is theirs.
    if (isUniqueViolation(error)) return { kind: 'done' }
    throw error
  }
}

export function leaveDesk(actor: StaffActor): Promise<'done' | 'unchanged'> {
  return inTransaction(async tx => {
    const desk = await findDeskOf(actor.staffId, tx)
    if (!desk) return 'unchanged'
    await tx.desk.update({ where: { id: desk.id }, data: { staffId: null, seatedAt: null }, select: { id: true } })
    await changed({ id: desk.id, departments: [desk.departmentId], action: 'desk.leave' }, actor, tx)
    return 'done'
  })
}

function deskColumns() {
  const session = { where: liveAt(now()), select: { id: true }, take: 1 }
  const staff = { select: { id: true, displayName: true, sessions: session } }
  return { id: true, number: true, departmentId: true, hours: true, pausedAt: true, staff } as const
}

type DeskRow = DeskFields & {
  readonly id: string
  readonly pausedAt: Date | null
  readonly staff: (StaffName & { readonly sessions: readonly unknown[] }) | null
}

function deskOf({ pausedAt, staff, ...row }: DeskRow): Desk {
  const isThere = staff && staff.sessions.length > 0
  return {
    ...row,
    isPaused: pausedAt !== null,
    staff: isThere ? { id: staff.id, displayName: staff.displayName } : null,
  }
}

async function findDesk(id: string, tx: Transaction): Promise<Desk | null> {
  const row = isUuid(id) ? await tx.desk.findFirst({ where: { id, removedAt: null }, select: deskColumns() }) : null
  return row && deskOf(row)
}

type DeskChange = { readonly data: object; readonly action: AuditAction; readonly actor: StaffActor }

function changeOnce(id: string, { data, action, actor }: DeskChange): Promise<'done' | 'unchanged'> {
  return inTransaction(async tx => {
    const before = await findDesk(id, tx)
    if (!before) return 'unchanged'
    await tx.desk.update({ where: { id }, data, select: { id: true } })
    await changed({ id, departments: [before.departmentId], action }, actor, tx)
    return 'done'
  })
}

type Noted = { readonly id: string; readonly departments: readonly string[]; readonly action: AuditAction }

async function changed({ id, departments, action }: Noted, actor: Actor, tx: Transaction): Promise<void> {
  await recordAudit({ action, actor, subject: id }, tx)
  for (const department of new Set(departments)) await announce(tx, { topic: 'queue', id: department })
}

async function unlessTaken(work: (tx: Transaction) => Promise<DeskSaved>): Promise<DeskSaved> {
  try {
    return await inTransaction(work)
  } catch (error) {
    if (isUniqueViolation(error)) return 'number-taken'
    throw error
  }
}
