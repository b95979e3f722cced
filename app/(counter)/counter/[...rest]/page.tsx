import { notFound } from 'next/navigation'
import { requireStaff } from '@/lib/auth/require-staff'
import { roles } from '@/lib/db/staff'

/** Without it an unknown address below here would end on the residents' page. */
export default async function UnknownStaffPage() {
  await requireStaff(roles)
  notFound()
}
