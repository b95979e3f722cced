import { redirect } from 'next/navigation'
import { requireStaff } from '@/lib/auth/require-staff'
import { homeOf } from '@/lib/auth/roles'
import { roles } from '@/lib/db/staff'

export default async function StaffHomePage() {
  const { staff } = await requireStaff(roles)
  redirect(homeOf(staff.role))
}
