import type { ReactNode } from 'react'
import { leave } from '@/app/(counter)/staff/actions'
import { StaffShell } from '@/components/staff/shell'
import { requireStaff } from '@/lib/auth/require-staff'
import { now } from '@/lib/config/clock'
import { type Role, roles } from '@/lib/staff/role'

const nav = [
  { href: '/admin', label: '版' },
  { href: '/admin/rules', label: '規則', also: ['/admin/entries', '/admin/texts'] },
  { href: '/admin/graph', label: 'つながり' },
  { href: '/admin/forms', label: '様式' },
  { href: '/admin/changes', label: '変更と公開' },
  { href: '/admin/exchange', label: 'やり取り' },
  { href: '/admin/exports', label: '連携' },
  { href: '/admin/staff', label: '職員' },
  { href: '/admin/desks', label: '窓口' },
  { href: '/counter/screens', label: '住民の画面' },
  { href: '/admin/clock', label: '実績' },
  { href: '/admin/audit', label: '記録' },
]
const navs: Readonly<Record<Role, typeof nav>> = {
  administrator: nav,
  auditor: [{ href: '/admin/audit', label: '記録' }],
  supervisor: [
    { href: '/counter', label: '窓口' },
    { href: '/admin/desks', label: '窓口の登録' },
    { href: '/admin/clock', label: '実績' },
    { href: '/admin/audit/alerts', label: '警告' },
  ],
  clerk: [{ href: '/counter', label: '窓口' }],
}

/** Anyone signed in sees the bar, also around the 403 page; each page asks for its own roles. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { staff } = await requireStaff(roles)
  return (
    <StaffShell
      area="管理"
      nav={navs[staff.role]}
      who={{ name: staff.displayName, department: null }}
      nowMs={now().getTime()}
      signOut={leave}
    >
      {children}
    </StaffShell>
  )
}
