import type { Metadata } from 'next'
import { AccountTable } from '@/components/accounts/account-table'
import { DepartmentList } from '@/components/accounts/department-list'
import { NewAccountForm } from '@/components/accounts/new-account-form'
import { Panel } from '@/components/staff/panel'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { listAccounts, type StaffAccount } from '@/lib/db/staff-accounts'
import { roleWords } from '@/lib/i18n/roles'
import { accountChoices, type Choice } from '@/lib/staff/account-choices'
import { createStaff } from './actions'

export const metadata: Metadata = { title: '職員' }

export default async function StaffAccountsPage() {
  await requireStaff(permissions.accounts)
  const [accounts, choices] = await Promise.all([listAccounts(), accountChoices()])
  const listed = accounts.map(account => ({
    ...account,
    role: roleWords[account.role],
    departments: namesOf(account.departmentIds, choices.departments),
    isDisabled: account.disabledAt !== null,
    state: stateOf(account),
  }))

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <h1 className="px-1 pt-1 text-std-24B-150">職員のアカウント</h1>
      <Panel title="登録された職員" id="accounts" note={`${accounts.length}人`}>
        <AccountTable accounts={listed} />
      </Panel>
      <Panel title="職員を登録する" id="new-account">
        <NewAccountForm choices={choices} create={createStaff} />
      </Panel>
      <Panel title="課と職員" id="departments" note="課の追加や名前の変更は、規則の編集で行います">
        <DepartmentList departments={membersBy(choices.departments, accounts)} />
      </Panel>
    </main>
  )
}

function stateOf({ disabledAt, mustChangePassword }: StaffAccount): string {
  if (disabledAt) return '使用停止'
  return mustChangePassword ? '最初のログイン待ち' : '使用中'
}

function namesOf(ids: readonly string[], departments: readonly Choice[]): readonly string[] {
  return ids.map(id => departments.find(({ value }) => value === id)?.label ?? id)
}

function membersBy(departments: readonly Choice[], accounts: readonly StaffAccount[]) {
  const working = accounts.filter(({ disabledAt }) => !disabledAt)
  return departments.map(({ value, label }) => ({
    id: value,
    name: label,
    members: working
      .filter(({ departmentIds }) => departmentIds.includes(value))
      .map(({ id, displayName, role }) => ({ id, name: displayName, role: roleWords[role] })),
  }))
}
