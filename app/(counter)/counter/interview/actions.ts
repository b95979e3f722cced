'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { discard } from '@/lib/interviews/discard-interview'
import { startInterview } from '@/lib/interviews/start-interview'

const Events = z.array(z.string().max(60)).max(30)

export async function begin(form: FormData): Promise<void> {
  const clerk = await requireStaff(counterRoles)
  const events = Events.safeParse(form.getAll('event')).data ?? []
  const id = await startInterview({ events, language: String(form.get('language') ?? 'ja') }, clerk)
  redirect(id ? `/counter/interview/${id}` : '/counter/interview?said=choose')
}

export async function throwAway(form: FormData): Promise<void> {
  const clerk = await requireStaff(counterRoles)
  await discard(String(form.get('id') ?? ''), clerk)
  redirect('/counter/interview?said=discarded')
}
