'use server'

import { redirect } from 'next/navigation'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { addProcedure } from '@/lib/rule-sets/add-procedure'

export async function addNew(): Promise<void> {
  const { actor } = await requireStaff(administratorRoles)
  redirect(`/admin/rules/${await addProcedure(null, actor)}`)
}
