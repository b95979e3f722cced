import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditAccount } from '@/components/accounts/edit-account'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { findAccount, type StaffAccount } from '@/lib/db/staff-accounts'
import { accountChoices } from '@/lib/staff/account-choices'
import type { AccountForm } from '@/lib/staff/account-form'
import { shownSessions } from '@/lib/staff/shown-sessions'
import { changeOneStaff } from '../actions'

export const metadata: Metadata = { title: '職員の登録内容' }

export default async function StaffAccountPage({ params }: { params: Promise<{ id: string }> }) {
  const { staff, sessionId } = await requireStaff(permissions.accounts)
  const { id } = await params
  const account = await findAccount(id)
  if (!account) notFound()

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <p className="px-1 pt-1">
        <a href="/admin/staff" className="text-blue-1000 underline underline-offset-3">
          職員の一覧へ戻る
        </a>
      </p>
      <h1 className="px-1 text-std-24B-150">
        {account.displayName}
        <span className="ml-3 font-normal text-std-18N-160 text-solid-gray-700">職員ID {account.loginName}</span>
      </h1>
      <EditAccount
        account={formOf(account)}
        displayName={account.displayName}
        isDisabled={account.disabledAt !== null}
        hasSecondFactor={account.hasSecondFactor}
        isYou={id === staff.id}
        choices={await accountChoices(account.departmentIds)}
        sessions={await shownSessions(id, sessionId)}
        change={changeOneStaff.bind(null, id)}
      />
    </main>
  )
}

function formOf({
  loginName,
  displayName,
  role,
  departmentIds,
  directoryName,
  lockVersion,
}: StaffAccount): AccountForm {
  const lists = { departmentIds: [...departmentIds], directoryName: directoryName ?? '' }
  return { loginName, displayName, role, ...lists, lockVersion: String(lockVersion) }
}
