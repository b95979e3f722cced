import type { ReactNode } from 'react'
import { leave } from '@/app/(counter)/staff/actions'
import { StaffShell } from '@/components/staff/shell'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { homeOf } from '@/lib/auth/roles'
import { now } from '@/lib/config/clock'
import { departmentNames } from '@/lib/counter/department-names'

export default async function OwnAccountLayout({ children }: { children: ReactNode }) {
  const { staff } = await requireStaff(permissions.ownAccount)
  const nav = [
    { href: homeOf(staff.role), label: '自分のトップページ' },
    { href: '/staff/account', label: '自分のアカウント' },
  ]
  return (
    <StaffShell
      area="職員"
      nav={nav}
      who={{ name: staff.displayName, department: await departmentNames(staff.departmentIds) }}
      nowMs={now().getTime()}
      signOut={leave}
    >
      {children}
    </StaffShell>
  )
}
