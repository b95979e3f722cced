import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import { formatDay } from '@/lib/format/day'
import { formatInstant } from '@/lib/format/instant'
import type { ReviewState } from '@/lib/rule-sets/review-state'
import { ReviewForms, type ReviewFormsProps } from './review-forms'

type Review = NonNullable<ReviewState['open']>

type ReviewPanelProps = Pick<ReviewFormsProps, 'approve' | 'refuse'> & {
  readonly state: ReviewState & { readonly open: Review }
  readonly withdraw: (id: string) => Promise<void>
}

/** A request that waits: who asks for what, and what this person can do about it. */
export function ReviewPanel({ state, approve, refuse, withdraw }: ReviewPanelProps) {
  const { open, editors, mayApprove } = state
  return (
    <>
      <div className="grid gap-2 border-solid-gray-200 border-t px-3.5 py-3">
        <h3 className="flex items-center gap-2">
          <span className="rounded-4 bg-yellow-100 px-1.5 py-0.5 text-dns-14B-130 text-yellow-1200">承認待ち</span>
          {open.requestedBy.displayName}
        </h3>
        <dl className="grid grid-cols-[4.5rem_1fr] gap-x-2 gap-y-1">
          <Said name="頼んだ日時">{formatInstant(open.requestedAt)}</Said>
          <Said name="施行日">{formatDay(open.effectiveOn, 'ja', { style: 'era' })}</Said>
          <Said name="理由">{open.note}</Said>
          <Said name="変えた人">{editors.map(({ displayName }) => displayName).join('、') || 'なし'}</Said>
          <Said name="内容">
            <code title="この内容を見分ける値">{open.contentHash.slice(0, 12)}</code>
          </Said>
        </dl>
      </div>
      {mayApprove === 'no' ? (
        <p className="mx-3.5 mb-3 rounded-8 bg-solid-gray-50 px-3 py-2.5 text-solid-gray-900">
          あなたはこの下書きを変えたか、承認を頼んだので、承認できません。ほかの管理者の承認を待っています。
        </p>
      ) : (
        <ReviewForms review={open} isAlone={mayApprove === 'alone'} approve={approve} refuse={refuse} />
      )}
      <form action={withdraw.bind(null, open.id)} className="px-3.5 pb-3">
        <Button>依頼を取り下げる</Button>
      </form>
    </>
  )
}

function Said({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd className="min-w-0 break-words text-solid-gray-900">{children}</dd>
    </>
  )
}

/** How the last request ended, until another is made. */
export function LastReview({ last }: { readonly last: Review }) {
  if (!last.end || last.end.outcome === 'approved') return null
  const { by, at, outcome, reason } = last.end
  const who = by?.displayName ?? 'だれか'
  return (
    <div className="px-3.5 pb-3">
      <Notice kind="warning">
        {sentences[outcome](who)}（{formatInstant(at)}）{reason && <span className="block">理由：{reason}</span>}
      </Notice>
    </div>
  )
}

const sentences = {
  refused: (who: string) => `${who}が差し戻しました。`,
  withdrawn: (who: string) => `${who}が承認の依頼を取り下げました。`,
  edited: (who: string) => `${who}が下書きを変えたので、承認の依頼は取り下げになりました。もう一度頼んでください。`,
  discarded: (who: string) => `${who}が下書きを捨てたので、承認の依頼は取り下げになりました。`,
} as const
