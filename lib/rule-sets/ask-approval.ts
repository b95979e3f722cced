import 'server-only'
import { z } from 'zod'
import { askForApproval } from '@/lib/db/rule-set-reviews'
import { findRuleSet, latestVersion, listRuleSetVersions } from '@/lib/db/rule-sets'
import { findWorkingCopy, type WorkingCopy } from '@/lib/db/working-copies'
import { hasErrors } from '@/lib/rules/check'
import { isSame } from '@/lib/rules/differences'
import { findingsOf } from './findings'
import { impactState } from './impact'
import type { Problem } from './problem'
import { type By, PublicationForm, readPublication, waitingVersion } from './publication'

/** The working copy as it was shown, and what was asked about it. */
export const PublishForm = PublicationForm.extend({
  copyId: z.string().catch(''),
  lockVersion: z.coerce.number().int().catch(0),
})
export type PublishForm = z.infer<typeof PublishForm>

export type AskOutcome =
  | { readonly kind: 'requested'; readonly id: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'has-errors' | 'unchanged' | 'changed-meanwhile' | 'outdated' | 'already-asked' | 'impact-unseen' }

/** Asks a second person to make the working copy the rules from a day on. Errors block it; it is approved as it was shown, or not at all. */
export async function askToPublish(form: PublishForm, { actor, today }: By): Promise<AskOutcome> {
  const waiting = waitingVersion(await listRuleSetVersions(), today)
  const publication = readPublication(form, { today, waiting })
  if ('problems' in publication) return { kind: 'refused', problems: publication.problems }
  const { copyId, lockVersion } = form
  const copy = await findWorkingCopy(copyId)
  if (copy?.lockVersion !== lockVersion) return { kind: 'changed-meanwhile' }
  const fault = await faultOf(copy)
  if (fault) return { kind: fault }

  const asked = await askForApproval({ copyId, lockVersion, ...publication }, actor)
  return asked.kind === 'conflict' || asked.kind === 'gone' ? { kind: 'changed-meanwhile' } : asked
}

async function faultOf({ ruleSet, basedOnVersion }: WorkingCopy) {
  const [base, newest] = await Promise.all([findRuleSet(basedOnVersion), latestVersion()])
  if (newest !== basedOnVersion) return 'outdated'
  if (base && isSame(ruleSet, base.ruleSet)) return 'unchanged'
  if (!base || hasErrors(findingsOf(ruleSet))) return 'has-errors'
  return (await impactState({ base, ruleSet })).isMet ? null : 'impact-unseen'
}
