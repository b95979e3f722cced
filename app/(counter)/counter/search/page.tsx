import type { Metadata } from 'next'
import { SearchPage } from '@/components/counter/search-page'
import { Shortcuts } from '@/components/staff/shortcuts'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { scan } from '../actions'
import { search } from './actions'

export const metadata: Metadata = { title: 'さがす' }

export default async function CounterSearchPage() {
  await requireStaff(counterRoles)
  return (
    <>
      <SearchPage scan={scan} search={search} />
      <Shortcuts />
    </>
  )
}
