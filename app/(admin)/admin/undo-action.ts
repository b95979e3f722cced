'use server'

import { revalidatePath } from 'next/cache'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { type Undone, undo } from '@/lib/rule-sets/undo'

export async function undoLast(id: string): Promise<Undone> {
  const { actor } = await requireStaff(administratorRoles)
  const undone = await undo(id, actor)
  revalidatePath('/admin', 'layout')
  return undone
}
