import { createStaffMember, type Role, resetPassword } from '@/lib/db/staff'
import { hashPassword, randomPassword } from '@/lib/seal/password'

export type DemoAccount = {
  readonly role: Role
  readonly loginName: string
  readonly displayName: string
  readonly password: string
}

const people = [
  { role: 'clerk', loginName: 'clerk', displayName: '窓口 花子（体験用）' },
  { role: 'administrator', loginName: 'admin', displayName: '管理 太郎（体験用）' },
  { role: 'administrator', loginName: 'approver', displayName: '承認 次郎（体験用）' },
] as const

const actor = { staffId: null, terminal: 'command' }

/** On the embedded database only. Nobody keeps these passwords: each start makes new ones. */
export async function renewDemoAccounts(): Promise<DemoAccount[]> {
  return Promise.all(
    people.map(async person => {
      const password = randomPassword()
      const passwordHash = await hashPassword(password)
      const created = await createStaffMember(
        { ...person, departmentIds: [], mustChangePassword: false, passwordHash },
        actor,
      )
      if (created === 'login-name-taken') await resetPassword(person.loginName, passwordHash, actor)
      return { ...person, password }
    }),
  )
}
