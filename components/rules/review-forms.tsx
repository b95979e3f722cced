'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import type { Problem } from '@/lib/rule-sets/problem'

export type ReviewState = {
  readonly reason: string
  readonly problems: readonly Problem[]
  /** Why nothing happened, where no field is to blame. */
  readonly refusal: string | null
}

type Decide = (state: ReviewState, posted: FormData) => Promise<ReviewState>

export type ReviewFormsProps = {
  readonly review: { readonly id: string; readonly contentHash: string }
  /** Approving one's own work, where the city allows it. */
  readonly isAlone: boolean
  readonly approve: Decide
  readonly refuse: Decide
}

const untouched: ReviewState = { reason: '', problems: [], refusal: null }

/** What the second person decides. */
export function ReviewForms(props: ReviewFormsProps) {
  return (
    <div className="grid gap-3 border-solid-gray-200 border-t p-4">
      <ApproveForm {...props} />
      <RefuseForm {...props} />
    </div>
  )
}

function ApproveForm({ review, isAlone, approve }: ReviewFormsProps) {
  const [state, send, isPending] = useActionState(approve, untouched)
  return (
    <form action={send} className="grid gap-2">
      {state.refusal && <Notice kind="error">＊{state.refusal}</Notice>}
      <Shown review={review} />
      <Button look="primary">{isPending ? '公開しています…' : '承認して公開する'}</Button>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {isAlone
          ? 'この市では一人での承認が認められています。一人で承認したことが、版に記録されます。'
          : '頼まれたときの内容が、そのまま公開されます。公開の後でも前の版に戻せます。'}
      </p>
    </form>
  )
}

function RefuseForm({ review, refuse }: ReviewFormsProps) {
  const [state, send, isPending] = useActionState(refuse, untouched)
  const problem = state.problems.find(({ field }) => field === 'reason')?.message
  return (
    <details open={problem !== undefined || state.refusal !== null || undefined}>
      <summary className="flex min-h-9 items-center text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11">
        差し戻す
      </summary>
      <form action={send} className="grid gap-2">
        {state.refusal && <Notice kind="error">＊{state.refusal}</Notice>}
        <Shown review={review} />
        <label className="grid gap-1 font-bold">
          差し戻す理由
          <textarea
            name="reason"
            rows={2}
            defaultValue={state.reason}
            aria-invalid={problem !== undefined || undefined}
            aria-describedby="refuse-reason"
            className={`field-sizing-content block min-h-16 w-full rounded-8 border bg-white px-2.5 py-2 font-normal text-solid-gray-900 ${problem ? 'border-2 border-red-800' : 'border-solid-gray-600'}`}
          />
          <span id="refuse-reason" className="font-bold text-red-900 empty:hidden">
            {problem && `＊${problem}`}
          </span>
        </label>
        <Button>{isPending ? '差し戻しています…' : '理由をつけて差し戻す'}</Button>
      </form>
    </details>
  )
}

function Shown({ review }: Pick<ReviewFormsProps, 'review'>) {
  return (
    <>
      <input type="hidden" name="review" value={review.id} />
      <input type="hidden" name="contentHash" value={review.contentHash} />
    </>
  )
}
