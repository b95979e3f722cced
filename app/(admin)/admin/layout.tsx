import type { ReactNode } from 'react'
import { leave } from '@/app/(counter)/staff/actions'
import type { NavGroup, NavItem } from '@/components/staff/nav'
import { StaffShell } from '@/components/staff/shell'
import { requireStaff } from '@/lib/auth/require-staff'
import { now } from '@/lib/config/clock'
import { type Role, roles } from '@/lib/staff/role'

const groups: readonly NavGroup[] = [
  group('規則の管理', [
    { href: '/admin', label: '版' },
    { href: '/admin/rules', label: '規則', also: ['/admin/entries', '/admin/texts'] },
    { href: '/admin/graph', label: 'つながり' },
    { href: '/admin/forms', label: '様式' },
    { href: '/admin/changes', label: '変更と公開' },
    { href: '/admin/history', label: '履歴' },
    { href: '/admin/exchange', label: 'やり取り' },
  ]),
  group('窓口と職員', [
    { href: '/admin/staff', label: '職員' },
    { href: '/admin/desks', label: '窓口' },
    { href: '/counter/screens', label: '住民の画面' },
    { href: '/admin/exports', label: '連携' },
  ]),
  group('実績と記録', [
    { href: '/admin/clock', label: '実績' },
    { href: '/admin/audit', label: '記録と警告' },
  ]),
]

const navs: Readonly<Record<Role, readonly NavItem[]>> = {
  administrator: groups,
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
      {...(staff.role === 'administrator' ? { groups } : {})}
      who={{ name: staff.displayName, department: null }}
      nowMs={now().getTime()}
      signOut={leave}
    >
      {children}
    </StaffShell>
  )
}

function group(label: string, pages: readonly [NavItem, ...NavItem[]]): NavGroup {
  return { label, href: pages[0].href, also: pages.flatMap(({ href, also = [] }) => [href, ...also]), pages }
}
