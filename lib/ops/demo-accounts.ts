import { resetPassword } from '@/lib/db/passwords'
import { createStaffMember, type Role } from '@/lib/db/staff'
import { hashPassword, randomPassword } from '@/lib/seal/password'

export type DemoAccount = {
  readonly role: Role
  readonly loginName: string
  readonly displayName: string
  readonly password: string
}

const people = [
  { role: 'clerk', loginName: 'clerk', displayName: '窓口 花子（体験用）', departmentIds: ['shimin'] },
  { role: 'clerk', loginName: 'kokuho', displayName: '年金 次郎（体験用）', departmentIds: ['kokuho-nenkin'] },
  { role: 'clerk', loginName: 'kodomo', displayName: '子育 三恵（体験用）', departmentIds: ['kodomo-katei'] },
  { role: 'clerk', loginName: 'nozei', displayName: '納税 四郎（体験用）', departmentIds: ['nozei'] },
  { role: 'supervisor', loginName: 'supervisor', displayName: '統括 五月（体験用）', departmentIds: ['shimin'] },
  { role: 'administrator', loginName: 'admin', displayName: '管理 太郎（体験用）', departmentIds: [] },
  { role: 'administrator', loginName: 'approver', displayName: '承認 次郎（体験用）', departmentIds: [] },
  { role: 'auditor', loginName: 'auditor', displayName: '監査 六花（体験用）', departmentIds: [] },
] as const

const actor = { staffId: null, terminal: 'command' }

/** On the embedded database only. Nobody keeps these passwords: each start makes new ones. */
export async function renewDemoAccounts(): Promise<DemoAccount[]> {
  return Promise.all(
    people.map(async person => {
      const password = randomPassword()
      const passwordHash = await hashPassword(password)
      const created = await createStaffMember({ ...person, mustChangePassword: false, passwordHash }, actor)
      if (created === 'login-name-taken')
        await resetPassword(person.loginName, { passwordHash, mustChangePassword: false }, actor)
      return { ...person, password }
    }),
  )
}
