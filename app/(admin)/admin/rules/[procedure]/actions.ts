'use server'

import { notFound } from 'next/navigation'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { type EditorState, pressInEditor } from '@/lib/rule-sets/procedure-editor'
import { readProcedureForm } from '@/lib/rule-sets/read-form'

export async function pressButton(id: string, previous: EditorState, posted: FormData): Promise<EditorState> {
  const { actor } = await requireStaff(administratorRoles)
  const press = {
    id,
    form: readProcedureForm(posted),
    startedFrom: String(posted.get('startedFrom') ?? ''),
    button: String(posted.get('button') ?? 'check'),
  }

  return (await pressInEditor(press, previous, { actor, today: todayInJapan() })) ?? notFound()
}
