'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { SendBackState } from '@/components/counter/send-back-form'
import { workSentence } from '@/components/counter/work-sentences'
import type { WorkState } from '@/components/counter/work-state'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { SendBackForm, sendBack } from '@/lib/counter/send-back'
import { work } from '@/lib/counter/work'

const Pressed = z.object({ do: z.string().max(100), next: z.string().max(100).optional() })

/** Everything pressed at a desk. Starting leads to the case, everything else stays where it was pressed. */
export async function press(_: WorkState, form: FormData): Promise<WorkState> {
  const clerk = await requireStaff(counterRoles)
  const { do: pressed = '', next = '' } = Pressed.safeParse(Object.fromEntries(form)).data ?? {}
  const [verb = '', id = '', draftId = ''] = pressed.split(':')
  const outcome = await work({ verb, id, next: next === '' ? null : next }, clerk)
  if (verb === 'start' && outcome.kind === 'done' && draftId) redirect(`/counter/drafts/${encodeURIComponent(draftId)}`)
  revalidatePath('/counter', 'layout')
  return workSentence(outcome)
}

export async function sendBackFrom(draftId: string, _: SendBackState, form: FormData): Promise<SendBackState> {
  const clerk = await requireStaff(counterRoles)
  const typed = SendBackForm.parse(Object.fromEntries(form))
  const outcome = await sendBack(draftId, typed, clerk)
  revalidatePath('/counter', 'layout')
  return outcome === 'done' ? { outcome, typed: { procedure: '', reason: '', note: '' } } : { outcome, typed }
}
