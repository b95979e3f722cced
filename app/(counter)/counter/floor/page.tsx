import type { Metadata } from 'next'
import { FloorPage } from '@/components/counter/floor-page'
import { QueueLive } from '@/components/counter/queue-live'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { floorNow } from '@/lib/counter/floor'
import { press } from '../work'

export const metadata: Metadata = { title: '窓口の様子' }

export default async function CounterFloorPage() {
  const clerk = await requireStaff(permissions.floor)
  return (
    <>
      <QueueLive address="/counter/live" />
      <FloorPage floor={await floorNow(clerk)} action={press} mayRelease={clerk.staff.role === 'supervisor'} />
    </>
  )
}
