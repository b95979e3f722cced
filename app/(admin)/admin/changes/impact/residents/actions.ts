'use server'

import { redirect } from 'next/navigation'
import type { WeightsState } from '@/components/rules/weights-form'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { saveWeights } from '@/lib/db/resident-weights'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { readWeights } from '@/lib/rule-sets/weights-form'

export async function save(_: WeightsState, posted: FormData): Promise<WeightsState> {
  const { actor } = await requireStaff(administratorRoles)
  const texts = [...posted].filter((entry): entry is [string, string] => typeof entry[1] === 'string').slice(0, 300)
  const typed = Object.fromEntries(texts.map(([name, value]) => [name, value.slice(0, 1000)]))
  const { base } = await ruleSetBeingEdited()
  const read = readWeights(typed, base.ruleSet)

  if ('problems' in read) return { typed, problems: read.problems }
  await saveWeights(read.weights, actor)
  redirect('/admin/changes/impact/residents?saved')
}
