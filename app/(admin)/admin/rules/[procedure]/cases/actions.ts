'use server'

import { revalidatePath } from 'next/cache'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { keepProposal } from '@/lib/rule-sets/procedure-cases'

export async function keep(procedure: string, key: string): Promise<void> {
  const { actor } = await requireStaff(administratorRoles)
  await keepProposal({ procedure, key }, actor)
  revalidatePath(`/admin/rules/${procedure}/cases`)
}
