'use server'

import { redirect } from 'next/navigation'
import type { PublishState } from '@/components/rules/publish-form'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { RollBackForm, rollBack } from '@/lib/rule-sets/roll-back'

export async function returnToVersion(_: PublishState, posted: FormData): Promise<PublishState> {
  const { actor } = await requireStaff(administratorRoles)
  const form = RollBackForm.parse(Object.fromEntries(posted))
  const outcome = await rollBack(form, { actor, today: todayInJapan() })

  if (outcome.kind === 'rolled-back') redirect(`/admin?rolled-back=${outcome.version}`)
  const isRefused = outcome.kind === 'refused'
  return {
    typed: form,
    problems: isRefused ? outcome.problems : [],
    refusal: isRefused
      ? null
      : 'この画面を開いた後で、別の版が公開されました。この画面を読み直して、もう一度確かめてください。',
  }
}
