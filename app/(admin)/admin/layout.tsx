import type { ReactNode } from 'react'
import { leave } from '@/app/(counter)/staff/actions'
import { StaffShell } from '@/components/staff/shell'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles, isOneOf } from '@/lib/auth/roles'
import { now } from '@/lib/config/clock'
import { roles } from '@/lib/db/staff'

const audit = { href: '/admin/audit', label: '記録' }
const nav = [
  { href: '/admin', label: '版' },
  { href: '/admin/rules', label: '規則' },
  { href: '/admin/forms', label: '様式' },
  { href: '/admin/changes', label: '変更と公開' },
  { href: '/admin/exchange', label: 'やり取り' },
  { href: '/admin/staff', label: '職員' },
  audit,
]

/** Anyone signed in sees the bar, also around the 403 page; each page asks for its own roles. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { staff } = await requireStaff(roles)
  return (
    <StaffShell
      area="管理"
      nav={isOneOf(administratorRoles, staff.role) ? nav : [audit]}
      who={{ name: staff.displayName, department: null }}
      nowMs={now().getTime()}
      signOut={leave}
    >
      {children}
    </StaffShell>
  )
}
