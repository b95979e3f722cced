import type { Metadata } from 'next'
import { BoardPage } from '@/components/counter/board'
import { Shortcuts } from '@/components/staff/shortcuts'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { todaysBoard } from '@/lib/counter/board'
import { scan } from './actions'

export const metadata: Metadata = { title: '今日の窓口' }

export default async function CounterPage() {
  await requireStaff(counterRoles)
  return (
    <>
      <BoardPage board={await todaysBoard()} scan={scan} />
      <Shortcuts />
    </>
  )
}
