'use server'

import { redirect } from 'next/navigation'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { config } from '@/lib/config/config'
import { dropImport, findImport } from '@/lib/db/rule-set-imports'
import { carryOverFile, importIntoCopy } from '@/lib/rule-sets/exchange'

export async function takeIn(id: string, startedFrom: string): Promise<void> {
  const { actor } = await requireStaff(permissions.rules)
  const outcome = await importIntoCopy(id, startedFrom, actor)
  if (outcome === 'saved') redirect('/admin/changes')
  redirect(outcome === 'gone' ? '/admin/exchange?said=gone' : `/admin/exchange?import=${id}&said=${outcome}`)
}

/** Only at a counter that is cut off: everywhere else rules come into force by being published. */
export async function takeInPublished(id: string): Promise<void> {
  const { actor } = await requireStaff(permissions.rules)
  const bytes = config().isCounterOnly ? await findImport(id, actor) : null
  if (!bytes) redirect('/admin/exchange?said=gone')
  const outcome = await carryOverFile(bytes, actor)
  if (outcome.kind === 'refused') redirect(`/admin/exchange?import=${id}`)
  if (outcome.kind === 'carried-over') await dropImport(id, actor)
  redirect(`/admin/exchange?said=${outcome.kind}`)
}

export async function giveUp(id: string): Promise<void> {
  const { actor } = await requireStaff(permissions.rules)
  await dropImport(id, actor)
  redirect('/admin/exchange')
}
