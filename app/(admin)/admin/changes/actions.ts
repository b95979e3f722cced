'use server'

import { redirect } from 'next/navigation'
import type { PublishState } from '@/components/rules/publish-form'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { discardWorkingCopy } from '@/lib/db/working-copies'
import { acceptCase } from '@/lib/rule-sets/accept-case'
import { catchUp } from '@/lib/rule-sets/catch-up'
import { PublishForm, type PublishOutcome, publishChanges } from '@/lib/rule-sets/publish'

export async function publish(_: PublishState, posted: FormData): Promise<PublishState> {
  const { actor } = await requireStaff(administratorRoles)
  const form = PublishForm.parse(Object.fromEntries(posted))
  const outcome = await publishChanges(form, { actor, today: todayInJapan() })

  if (outcome.kind === 'published') redirect(`/admin?published=${outcome.version}`)
  const problems = outcome.kind === 'refused' ? outcome.problems : []
  return { typed: form, problems, refusal: refusals[outcome.kind] }
}

export async function accept(id: string): Promise<void> {
  const { actor } = await requireStaff(administratorRoles)
  await acceptCase(id, actor)
  redirect('/admin/changes')
}

export async function discard(id: string): Promise<void> {
  const { actor } = await requireStaff(administratorRoles)
  await discardWorkingCopy(id, actor)
  redirect('/admin?discarded')
}

export async function bringUpToDate(): Promise<void> {
  const { actor } = await requireStaff(administratorRoles)
  await catchUp(actor)
  redirect('/admin/changes')
}

const refusals: Readonly<Record<Exclude<PublishOutcome['kind'], 'published'>, string | null>> = {
  refused: null,
  unchanged: '変えたところがないので、公開していません。',
  'has-errors': '誤りがあるので、公開していません。上の「検証」を直してください。',
  'changed-meanwhile':
    'この画面を開いた後で、ほかの人が下書きを変えたか、公開しました。この画面を読み直して、もう一度確かめてください。',
  outdated: 'この下書きのもとになった版の後に、別の版が公開されました。下書きを新しい版に重ねてから公開してください。',
}
