import 'server-only'
import type { Role } from '@/lib/staff/role'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction, isUniqueViolation, type Transaction } from './client'
import { isUuid } from './ids'
import { type StaffMember, staffColumns, staffMemberOf } from './staff'

/** What an administrator sees of a person, and what guards a change of it. */
export type StaffAccount = StaffMember & {
  readonly directoryName: string | null
  readonly mustChangePassword: boolean
  readonly hasSecondFactor: boolean
  readonly lockVersion: number
}

export type AccountChange = {
  readonly displayName: string
  readonly role: Role
  readonly departmentIds: readonly string[]
  readonly directoryName: string | null
}

export type ChangeOutcome = 'changed' | 'gone' | 'changed-meanwhile' | 'directory-name-taken' | 'last-administrator'

export async function listAccounts(): Promise<StaffAccount[]> {
  const rows = await database().staffMember.findMany({
    orderBy: [{ disabledAt: { sort: 'desc', nulls: 'first' } }, { loginName: 'asc' }],
    select: accountColumns,
  })
  return rows.map(accountOf)
}

export async function findAccount(id: string): Promise<StaffAccount | null> {
  if (!isUuid(id)) return null
  const row = await database().staffMember.findUnique({ where: { id }, select: accountColumns })
  return row && accountOf(row)
}

type Guard = { readonly lockVersion: number; readonly actor: StaffActor }

/** It holds from the next page on: every request asks for the role and the departments anew. */
export async function changeAccount(id: string, change: AccountChange, guard: Guard): Promise<ChangeOutcome> {
  if (!isUuid(id)) return 'gone'
  try {
    return await inTransaction(tx => saveChange(id, change, { ...guard, tx }))
  } catch (error) {
    if (isUniqueViolation(error)) return 'directory-name-taken'
    throw error
  }
}

/** Locks those there are: two administrators who each take the other's role away must not both succeed. */
export async function isLastAdministrator(id: string, tx: Transaction): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM staff_member WHERE role = 'administrator' AND disabled_at IS NULL ORDER BY id FOR UPDATE`
  return rows.length === 1 && rows[0]?.id === id
}

async function saveChange(id: string, change: AccountChange, { lockVersion, actor, tx }: Guard & { tx: Transaction }) {
  const before = await tx.staffMember.findUnique({ where: { id }, select: accountColumns })
  if (!before) return 'gone'
  if (change.role !== 'administrator' && (await isLastAdministrator(id, tx))) return 'last-administrator'
  const { departmentIds, ...columns } = change
  const { count } = await tx.staffMember.updateMany({
    where: { id, lockVersion },
    data: { ...columns, lockVersion: { increment: 1 } },
  })
  if (count === 0) return 'changed-meanwhile'
  await tx.staffDepartment.deleteMany({ where: { staffId: id } })
  await tx.staffDepartment.createMany({
    data: [...new Set(departmentIds)].map(departmentId => ({ staffId: id, departmentId })),
  })
  const detail = { fields: changedFields(accountOf(before), change), role: change.role }
  await recordAudit({ action: 'staff.change', actor: { ...actor, detail }, subject: id }, tx)
  return 'changed'
}

function changedFields(before: StaffAccount, after: AccountChange): string[] {
  const sameDepartments = [...before.departmentIds].sort().join() === [...new Set(after.departmentIds)].sort().join()
  return [
    before.displayName === after.displayName ? null : '氏名',
    before.role === after.role ? null : '役割',
    sameDepartments ? null : '所属',
    before.directoryName === after.directoryName ? null : '庁内認証の名前',
  ].filter(field => field !== null)
}

const accountColumns = {
  ...staffColumns,
  directoryName: true,
  mustChangePassword: true,
  lockVersion: true,
  totps: { where: { confirmedAt: { not: null } }, select: { id: true } },
} as const

type AccountRow = Parameters<typeof staffMemberOf>[0] &
  Pick<StaffAccount, 'directoryName' | 'mustChangePassword' | 'lockVersion'> & { readonly totps: readonly unknown[] }

function accountOf(row: AccountRow): StaffAccount {
  const { directoryName, mustChangePassword, lockVersion, totps } = row
  return { ...staffMemberOf(row), directoryName, mustChangePassword, lockVersion, hasSecondFactor: totps.length > 0 }
}
