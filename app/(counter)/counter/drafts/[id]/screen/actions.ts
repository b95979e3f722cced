'use server'

import { redirect } from 'next/navigation'
import type { Said } from '@/components/counter/said'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { clearShown, type ShownThere, showDraft } from '@/lib/screen/show'

const said: Readonly<Record<ShownThere, Said>> = {
  done: 'screen-shown',
  completed: 'already-completed',
  gone: 'unchanged',
  'not-yours': 'not-yours',
  'no-screen': 'no-screen',
}

export async function show(id: string): Promise<void> {
  const clerk = await requireStaff(counterRoles)
  say(id, said[await showDraft(id, clerk)])
}

export async function clear(id: string): Promise<void> {
  const clerk = await requireStaff(counterRoles)
  say(id, (await clearShown(clerk)) === 'done' ? 'screen-cleared' : 'unchanged')
}

function say(id: string, told: Said): never {
  redirect(`/counter/drafts/${encodeURIComponent(id)}?said=${told}`)
}
