'use server'

import { redirect } from 'next/navigation'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import type { EntryKind } from '@/lib/rule-sets/entries/entry-kinds'
import { isFactKind } from '@/lib/rule-sets/entries/question-specs'
import { addEntry } from '@/lib/rule-sets/entries/save-entry'

export async function addNew(kind: Exclude<EntryKind, 'city'>, posted: FormData): Promise<void> {
  const { actor } = await requireStaff(administratorRoles)
  const answers = String(posted.get('answers') ?? '')
  const wanted = kind === 'question' ? { kind, answers: isFactKind(answers) ? answers : ('yes-no' as const) } : { kind }
  const id = await addEntry(wanted, actor)
  redirect(`/admin/entries/${kind}/${id}`)
}
