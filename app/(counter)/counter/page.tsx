import type { Metadata } from 'next'
import { BoardPage } from '@/components/counter/board'
import { QueueKeys } from '@/components/counter/queue-keys'
import { QueueLive } from '@/components/counter/queue-live'
import { Shortcuts } from '@/components/staff/shortcuts'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { todaysBoard } from '@/lib/counter/board'
import { scan } from './actions'
import { press } from './work'

export const metadata: Metadata = { title: '今日の窓口' }

export default async function CounterPage() {
  const clerk = await requireStaff(counterRoles)
  return (
    <>
      <QueueLive address="/counter/live" />
      <BoardPage board={await todaysBoard(clerk)} scan={scan} press={press} />
      <Shortcuts />
      <QueueKeys />
    </>
  )
}
