import type { ReactNode } from 'react'
import { leave } from '@/app/(counter)/staff/actions'
import { ScanAnywhere } from '@/components/counter/scan-anywhere'
import { StaffShell } from '@/components/staff/shell'
import { requireStaff } from '@/lib/auth/require-staff'
import { now } from '@/lib/config/clock'
import { departmentNames } from '@/lib/counter/department-names'
import { seatOf } from '@/lib/counter/sit'
import { roles } from '@/lib/db/staff'
import { scan } from './actions'

const nav = [
  { href: '/counter', label: '今日の窓口' },
  { href: '/counter/floor', label: '窓口の様子' },
  { href: '/counter/interview', label: '聞き取り' },
  { href: '/counter/search', label: 'さがす' },
  { href: '/counter/exports', label: '連携' },
  { href: '/counter/forms', label: '白紙の様式' },
  { href: '/counter/screens', label: '住民の画面' },
]

/** Figures and alerts lie with the administration; who supervises the counter comes to them from here. */
const supervising = [
  { href: '/admin/clock', label: '実績' },
  { href: '/admin/audit/alerts', label: '警告' },
]

/** Anyone signed in sees the bar, also around the 403 page; each page asks for its own roles. */
export default async function CounterLayout({ children }: { children: ReactNode }) {
  const { staff } = await requireStaff(roles)
  const [department, seat] = await Promise.all([departmentNames(staff.departmentIds), seatOf({ staff })])
  return (
    <StaffShell
      area="窓口"
      nav={staff.role === 'supervisor' ? [...nav, ...supervising] : nav}
      who={{ name: staff.displayName, department: seat ? `${department ?? ''} ${seat.number}番` : department }}
      nowMs={now().getTime()}
      signOut={leave}
    >
      {children}
      <ScanAnywhere action={scan} />
    </StaffShell>
  )
}
