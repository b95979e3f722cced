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
  /** What the city's directory calls the person, where they may come in through it. */
  readonly directoryName?: string | null
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
): Promise<StaffMember | 'login-name-taken' | 'directory-name-taken'> {
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
    if (isUniqueViolation(error))
      return (await hasLogin(member.loginName)) ? 'login-name-taken' : 'directory-name-taken'
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

async function hasLogin(loginName: string): Promise<boolean> {
  return (await database().staffMember.count({ where: { loginName: canonicalLogin(loginName) } })) > 0
}

type StaffRow = Omit<StaffMember, 'role' | 'departmentIds'> & {
  readonly role: string
  readonly departments: readonly { readonly departmentId: string }[]
}

export function staffMemberOf({ id, loginName, displayName, disabledAt, ...row }: StaffRow): StaffMember {
  const departmentIds = row.departments.map(({ departmentId }) => departmentId)
  return { id, loginName, displayName, departmentIds, disabledAt, role: Role.parse(row.role) }
}

export function canonicalLogin(loginName: string): string {
  return loginName.normalize('NFKC').trim().toLowerCase()
}
