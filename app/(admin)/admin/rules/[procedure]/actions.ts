'use server'

import { notFound, redirect } from 'next/navigation'
import type { RemovalState } from '@/components/rules/remove-entry-form'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { addProcedure, removeProcedure } from '@/lib/rule-sets/add-procedure'
import { type EditorState, pressInEditor } from '@/lib/rule-sets/procedure-editor'
import { readProcedureForm } from '@/lib/rule-sets/read-form'
import { reasonIn } from '@/lib/rule-sets/reason-in'

export async function pressButton(id: string, previous: EditorState, posted: FormData): Promise<EditorState> {
  const { actor } = await requireStaff(administratorRoles)
  const editor = { ...actor, reason: reasonIn(posted) }
  const press = {
    id,
    form: readProcedureForm(posted),
    startedFrom: String(posted.get('startedFrom') ?? ''),
    button: String(posted.get('button') ?? 'check'),
  }

  return (await pressInEditor(press, previous, { actor: editor, today: todayInJapan() })) ?? notFound()
}

export async function copy(id: string): Promise<void> {
  const { actor } = await requireStaff(administratorRoles)
  redirect(`/admin/rules/${await addProcedure(id, actor)}`)
}

export async function remove(id: string): Promise<RemovalState> {
  const { actor } = await requireStaff(administratorRoles)
  const removed = await removeProcedure(id, actor)
  if (typeof removed === 'object') return removed
  redirect('/admin/rules')
}
