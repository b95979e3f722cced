'use server'

import { notFound, redirect } from 'next/navigation'
import type { RemovalState } from '@/components/rules/remove-entry-form'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { type EntryState, pressInEntry } from '@/lib/rule-sets/entries/entry-editor'
import type { EntryKind } from '@/lib/rule-sets/entries/entry-kinds'
import { removeEntry } from '@/lib/rule-sets/entries/save-entry'
import { readProcedureForm } from '@/lib/rule-sets/read-form'
import { reasonIn } from '@/lib/rule-sets/reason-in'

type Ref = { readonly kind: EntryKind; readonly id: string }

export async function pressButton(ref: Ref, previous: EntryState, posted: FormData): Promise<EntryState> {
  const { actor } = await requireStaff(administratorRoles)
  const editor = { ...actor, reason: reasonIn(posted) }
  const press = {
    ...ref,
    form: readProcedureForm(posted),
    startedFrom: String(posted.get('startedFrom') ?? ''),
    button: String(posted.get('button') ?? 'check'),
  }
  return (await pressInEntry(press, previous, editor)) ?? notFound()
}

export async function remove({ kind, id }: Ref): Promise<RemovalState> {
  const { actor } = await requireStaff(administratorRoles)
  const removed = await removeEntry({ kind, id }, actor)
  if (typeof removed === 'object') return removed
  redirect(`/admin/entries/${kind}`)
}
