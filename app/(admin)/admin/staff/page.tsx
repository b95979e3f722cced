import type { Metadata } from 'next'
import { AccountForms } from '@/components/accounts/account-forms'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { listStaff, roles } from '@/lib/db/staff'
import { roleWords } from '@/lib/i18n/roles'
import { changeAccounts } from './actions'

export const metadata: Metadata = { title: '職員' }

export default async function StaffAccountsPage() {
  const { staff } = await requireStaff(administratorRoles)
  const accounts = (await listStaff()).map(({ id, loginName, displayName, role, disabledAt }) => ({
    id,
    loginName,
    displayName,
    role: roleWords[role],
    isDisabled: disabledAt !== null,
    isYou: id === staff.id,
  }))

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <h1 className="px-1 pt-1 text-std-24B-150">職員のアカウント</h1>
      <AccountForms
        accounts={accounts}
        roles={roles.map(value => ({ value, label: roleWords[value] }))}
        change={changeAccounts}
      />
    </main>
  )
}
