import 'server-only'
import { z } from 'zod'
import { rollBackTo } from '@/lib/db/rule-sets'
import type { Problem } from './problem'
import { type By, PublicationForm, readPublication } from './publication'

/** An earlier version, and the newest one that the list showed. */
export const RollBackForm = PublicationForm.extend({
  version: z.coerce.number().int().catch(0),
  newest: z.coerce.number().int().catch(0),
})
export type RollBackForm = z.infer<typeof RollBackForm>

export type RollBackOutcome =
  | { readonly kind: 'rolled-back'; readonly version: number }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'changed-meanwhile' }

/**
 * Publishes an earlier version once more, in one step: it passed its checks when it was first published. A version that still
 * waits for its day never takes effect then.
 */
export async function rollBack(form: RollBackForm, { actor, today }: By): Promise<RollBackOutcome> {
  const publication = readPublication(form, { today, waiting: null })
  if ('problems' in publication) return { kind: 'refused', problems: publication.problems }

  const version = await rollBackTo(form.version, { ...publication, newest: form.newest }, actor)
  return version === null ? { kind: 'changed-meanwhile' } : { kind: 'rolled-back', version }
}
