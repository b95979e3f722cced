import 'server-only'
import { z } from 'zod'
import { config } from '@/lib/config/config'
import { type Approved, approve, endReview, findReview } from '@/lib/db/rule-set-reviews'
import type { Problem } from './problem'
import { type By, noteProblem } from './publication'

/** A request for approval, and the hash of what was shown with it. */
export const ReviewForm = z.object({
  review: z.string().catch(''),
  contentHash: z.string().catch(''),
  reason: z.string().catch(''),
})
export type ReviewForm = z.infer<typeof ReviewForm>

export type ApproveOutcome = Approved | { readonly kind: 'day-passed' }

/** Publishes what a colleague asked for: the very content that was shown, from the day they asked for. */
export async function approveReview(form: ReviewForm, { actor, today }: By): Promise<ApproveOutcome> {
  const review = await findReview(form.review)
  if (!review || review.end) return { kind: 'gone' }
  // Rules do not begin in the past: whoever asked names another day.
  if (review.effectiveOn < today) return { kind: 'day-passed' }

  return approve({ ...formed(form), mayBeAlone: config().isSingleApprover }, actor)
}

export type EndOutcome =
  | { readonly kind: 'refused' | 'withdrawn' | 'gone' }
  | { readonly kind: 'problem'; readonly problems: readonly Problem[] }

/** Sends it back with a reason; the working copy stays for its editors. */
export async function refuseReview(form: ReviewForm, { actor }: Pick<By, 'actor'>): Promise<EndOutcome> {
  const reason = form.reason.trim()
  const message = noteProblem(reason, '差し戻す理由を入力してください（例：期限の数え方が条例と違うため）。')
  if (message) return { kind: 'problem', problems: [{ field: 'reason', message }] }
  const ended = await endReview(form.review, { outcome: 'refused', reason }, actor)
  return { kind: ended ? 'refused' : 'gone' }
}

export async function withdrawReview(id: string, { actor }: Pick<By, 'actor'>): Promise<EndOutcome> {
  const ended = await endReview(id, { outcome: 'withdrawn', reason: '' }, actor)
  return { kind: ended ? 'withdrawn' : 'gone' }
}

function formed({ review, contentHash }: ReviewForm) {
  return { id: review, contentHash }
}
