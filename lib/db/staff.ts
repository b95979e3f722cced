import 'server-only'
import { Role } from '@/lib/staff/role'
import { type Actor, recordAudit } from './audit'
import { database, inTransaction, isUniqueViolation } from './client'

export { Role, roles } from '@/lib/staff/role'

export type StaffMember = {
  readonly id: string
  readonly loginName: string
  readonly displayName: string
  readonly role: Role
  /** Of the rule set's departments, in the order of their ids. */
  readonly departmentIds: readonly string[]
  readonly disabledAt: Date | null
}

export type NewStaffMember = Pick<StaffMember, 'loginName' | 'displayName' | 'role' | 'departmentIds'> & {
  readonly passwordHash: string
  /** Somebody else has seen the password: its owner chooses another one when they first sign in. */
  readonly mustChangePassword: boolean
}

/** Everything a row says of a member of staff, but never the password. */
export const staffColumns = {
  id: true,
  loginName: true,
  displayName: true,
  role: true,
  departments: { select: { departmentId: true }, orderBy: { departmentId: 'asc' } },
  disabledAt: true,
} as const

export async function createStaffMember(
  member: NewStaffMember,
  actor: Actor,
): Promise<StaffMember | 'login-name-taken'> {
  try {
    return await inTransaction(async tx => {
      const { departmentIds, ...columns } = member
      const departments = { create: [...new Set(departmentIds)].map(departmentId => ({ departmentId })) }
      const data = { ...columns, loginName: canonicalLogin(member.loginName), departments }
      const row = await tx.staffMember.create({ data, select: staffColumns })
      await recordAudit({ action: 'staff.create', actor, subject: row.id }, tx)
      return staffMemberOf(row)
    })
  } catch (error) {
    if (isUniqueViolation(error)) return 'login-name-taken'
    throw error
  }
}

/** For signing in only: the one place where a password's hash leaves the table. Nobody who was disabled is found. */
export async function findCredentials(loginName: string): Promise<(StaffMember & { passwordHash: string }) | null> {
  const row = await database().staffMember.findFirst({
    where: { loginName: canonicalLogin(loginName), disabledAt: null },
    select: { ...staffColumns, passwordHash: true },
  })
  return row && { ...staffMemberOf(row), passwordHash: row.passwordHash }
}

/** Whom the city's directory calls so; nobody who was disabled. */
export async function findByDirectoryName(directoryName: string): Promise<StaffMember | null> {
  const row = await database().staffMember.findFirst({
    where: { directoryName, disabledAt: null },
    select: staffColumns,
  })
  return row && staffMemberOf(row)
}

export async function listStaff(): Promise<StaffMember[]> {
  const rows = await database().staffMember.findMany({ orderBy: { loginName: 'asc' }, select: staffColumns })
  return rows.map(staffMemberOf)
}

/** False when there is nobody of that name. Their sessions end with it. */
export function disableStaffMember(loginName: string, actor: Actor): Promise<boolean> {
  return changeStaffMember(loginName, { disabledAt: new Date() }, { actor, action: 'staff.disable' })
}

/** Also lets in again someone who was disabled. Their sessions end with it. */
export function resetPassword(loginName: string, passwordHash: string, actor: Actor): Promise<boolean> {
  const change = { passwordHash, passwordChangedAt: new Date(), disabledAt: null }
  return changeStaffMember(loginName, change, { actor, action: 'staff.reset-password' })
}

type StaffRow = Omit<StaffMember, 'role' | 'departmentIds'> & {
  readonly role: string
  readonly departments: readonly { readonly departmentId: string }[]
}

export function staffMemberOf({ id, loginName, displayName, disabledAt, ...row }: StaffRow): StaffMember {
  const departmentIds = row.departments.map(({ departmentId }) => departmentId)
  return { id, loginName, displayName, departmentIds, disabledAt, role: Role.parse(row.role) }
}

type StaffChange = { disabledAt: Date | null; passwordHash?: string; passwordChangedAt?: Date }
type AuditedAs = { readonly actor: Actor; readonly action: 'staff.disable' | 'staff.reset-password' }

function changeStaffMember(loginName: string, data: StaffChange, { actor, action }: AuditedAs): Promise<boolean> {
  return inTransaction(async tx => {
    const member = await tx.staffMember.findUnique({
      where: { loginName: canonicalLogin(loginName) },
      select: { id: true },
    })
    if (!member) return false
    await tx.staffMember.update({ where: { id: member.id }, data, select: { id: true } })
    await tx.staffSession.updateMany({
      where: { staffId: member.id, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    await recordAudit({ action, actor, subject: member.id }, tx)
    return true
  })
}

function canonicalLogin(loginName: string): string {
  return loginName.normalize('NFKC').trim().toLowerCase()
}
