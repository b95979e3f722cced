import 'server-only'
import { z } from 'zod'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { StaffActor } from '@/lib/db/audit'
import { findRuleSet, listRuleSetVersions } from '@/lib/db/rule-sets'
import { findWorkingCopy, publishWorkingCopy, type WorkingCopy } from '@/lib/db/working-copies'
import { hasErrors } from '@/lib/rules/check'
import { isSame } from '@/lib/rules/differences'
import { findingsOf } from './findings'
import type { Problem } from './problem'
import { PublicationForm, readPublication, waitingVersion } from './publication'

/** The working copy as it was shown, and what was asked about it. */
export const PublishForm = PublicationForm.extend({
  copyId: z.string().catch(''),
  lockVersion: z.coerce.number().int().catch(0),
})
export type PublishForm = z.infer<typeof PublishForm>

export type PublishOutcome =
  | { readonly kind: 'published'; readonly version: number }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'has-errors' | 'unchanged' | 'changed-meanwhile' | 'outdated' }

export type By = { readonly actor: StaffActor; readonly today: LocalDate }

/** Makes the working copy the rules from a day on. Errors block it; it is published as it was shown, or not at all. */
export async function publishChanges(form: PublishForm, { actor, today }: By): Promise<PublishOutcome> {
  const waiting = waitingVersion(await listRuleSetVersions(), today)
  const publication = readPublication(form, { today, waiting })
  if ('problems' in publication) return { kind: 'refused', problems: publication.problems }
  const { copyId: id, lockVersion } = form
  const copy = await findWorkingCopy(id)
  if (copy?.lockVersion !== lockVersion) return { kind: 'changed-meanwhile' }
  const fault = await faultOf(copy)
  if (fault) return { kind: fault }

  const published = await publishWorkingCopy({ id, lockVersion, ...publication }, actor)
  return published.kind === 'conflict' || published.kind === 'gone' ? { kind: 'changed-meanwhile' } : published
}

async function faultOf({ ruleSet, basedOnVersion }: WorkingCopy): Promise<'unchanged' | 'has-errors' | null> {
  const base = await findRuleSet(basedOnVersion)
  if (base && isSame(ruleSet, base.ruleSet)) return 'unchanged'
  return hasErrors(findingsOf(ruleSet)) ? 'has-errors' : null
}
