import type { Metadata } from 'next'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'

export const metadata: Metadata = { title: '今日の窓口' }

export default async function BoardPage() {
  await requireStaff(counterRoles)
  return <main id="main" />
}
