'use server'

import { redirect } from 'next/navigation'
import type { PublishState } from '@/components/rules/publish-form'
import type { ReviewState } from '@/components/rules/review-forms'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { discardWorkingCopy } from '@/lib/db/working-copies'
import { acceptCase } from '@/lib/rule-sets/accept-case'
import { type AskOutcome, askToPublish, PublishForm } from '@/lib/rule-sets/ask-approval'
import { catchUp } from '@/lib/rule-sets/catch-up'
import {
  type ApproveOutcome,
  approveReview,
  ReviewForm,
  refuseReview,
  withdrawReview,
} from '@/lib/rule-sets/decide-review'

export async function ask(_: PublishState, posted: FormData): Promise<PublishState> {
  const { actor } = await requireStaff(administratorRoles)
  const form = PublishForm.parse(Object.fromEntries(posted))
  const outcome = await askToPublish(form, { actor, today: todayInJapan() })

  if (outcome.kind === 'requested') redirect('/admin/changes')
  const problems = outcome.kind === 'refused' ? outcome.problems : []
  return { typed: form, problems, refusal: askRefusals[outcome.kind] }
}

export async function approve(_: ReviewState, posted: FormData): Promise<ReviewState> {
  const { actor } = await requireStaff(administratorRoles)
  const form = ReviewForm.parse(Object.fromEntries(posted))
  const outcome = await approveReview(form, { actor, today: todayInJapan() })

  if (outcome.kind === 'published') redirect(`/admin?published=${outcome.version}`)
  return { reason: form.reason, problems: [], refusal: approvalRefusals[outcome.kind] }
}

export async function refuse(_: ReviewState, posted: FormData): Promise<ReviewState> {
  const { actor } = await requireStaff(administratorRoles)
  const form = ReviewForm.parse(Object.fromEntries(posted))
  const outcome = await refuseReview(form, { actor })

  if (outcome.kind === 'refused') redirect('/admin/changes')
  const problems = outcome.kind === 'problem' ? outcome.problems : []
  return { reason: form.reason, problems, refusal: outcome.kind === 'gone' ? approvalRefusals.gone : null }
}

export async function withdraw(id: string): Promise<void> {
  const { actor } = await requireStaff(administratorRoles)
  await withdrawReview(id, { actor })
  redirect('/admin/changes')
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

const changedMeanwhile =
  'この画面を開いた後で、ほかの人が下書きを変えたか、公開しました。この画面を読み直して、もう一度確かめてください。'
const outdated =
  'この下書きのもとになった版の後に、別の版が公開されました。下書きを新しい版に重ねてから、もう一度頼んでください。'

const askRefusals: Readonly<Record<Exclude<AskOutcome['kind'], 'requested'>, string | null>> = {
  refused: null,
  unchanged: '変えたところがないので、頼んでいません。',
  'has-errors': '誤りがあるので、頼んでいません。「検証」を直してください。',
  'changed-meanwhile': changedMeanwhile,
  'impact-unseen': '変わることの例をまだ見ていないので、頼んでいません。「影響の確認」で例を開いてください。',
  'already-asked': 'この下書きの承認は、もう頼まれています。この画面を読み直してください。',
  outdated,
}

const approvalRefusals: Readonly<Record<Exclude<ApproveOutcome['kind'], 'published'>, string>> = {
  gone: 'この画面を開いた後で、下書きが変わったか、依頼が終わりました。この画面を読み直して、もう一度確かめてください。',
  'own-work': 'この下書きを変えた人と、承認を頼んだ人は、承認できません。ほかの管理者に頼んでください。',
  'day-passed': '施行日が過ぎました。依頼を取り下げ、施行日を今日か、それより後の日にして、もう一度頼んでください。',
  outdated,
}
