'use server'

import { revalidatePath } from 'next/cache'
import type { DesksState } from '@/components/desks/desk-forms'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import type { StaffActor } from '@/lib/db/audit'
import { DeskForm, type DeskOutcome, openOrPauseDesk, saveDesk, takeAwayDesk } from '@/lib/desks/manage-desks'

/** What is asked for is the button pressed, and of which desk. */
export async function changeDesks(_: DesksState, form: FormData): Promise<DesksState> {
  const { actor } = await requireStaff(permissions.desks)
  const typed = DeskForm.parse(Object.fromEntries(form))
  const [verb = '', id = ''] = String(form.get('do') ?? '').split(':')
  const outcome = await done(verb, { id, typed, actor })
  revalidatePath('/admin/desks')
  const isNew = verb === 'create' && outcome.kind === 'done'
  return { typed: isNew ? { number: '', departmentId: '', hours: '' } : typed, outcome }
}

type Asked = { readonly id: string; readonly typed: DeskForm; readonly actor: StaffActor }

async function done(verb: string, { id, typed, actor }: Asked): Promise<DeskOutcome> {
  switch (verb) {
    case 'create':
      return saveDesk(null, typed, actor)
    case 'save':
      return saveDesk(id, typed, actor)
    case 'remove':
      return takeAwayDesk(id, actor)
    case 'pause':
    case 'open':
      return openOrPauseDesk(id, verb === 'pause', actor)
    default:
      return { kind: 'unchanged' }
  }
}
