import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import type { Conditions } from '@/lib/rule-sets/pending'
import type { ReviewState } from '@/lib/rule-sets/review-state'
import { countMet, PublishConditions } from './publish-conditions'
import { PublishForm, type PublishFormProps } from './publish-form'
import type { ReviewFormsProps } from './review-forms'
import { LastReview, ReviewPanel } from './review-panel'

export type PublishPanelProps = Pick<ReviewFormsProps, 'approve' | 'refuse'> & {
  readonly conditions: Conditions
  readonly review: ReviewState
  /** Null while nobody has changed anything. */
  readonly copy: PublishFormProps['copy'] | null
  readonly today: string
  /** Why nothing can be asked for yet. */
  readonly blocked: string | null
  readonly ask: PublishFormProps['ask']
  readonly withdraw: (id: string) => Promise<void>
  readonly discard: (id: string) => Promise<void>
}

export function PublishPanel(props: PublishPanelProps) {
  const { conditions, review, copy, today, blocked, ask, discard } = props
  const { open, last } = review
  return (
    <Panel title="公開の条件" id="publish" note={`${countMet(conditions)} / 4`} className="self-start">
      <PublishConditions conditions={conditions} />
      {last && <LastReview last={last} />}
      {open && <ReviewPanel {...props} state={{ ...review, open }} />}
      {copy && !open && conditions.hasChanges && (
        <PublishForm
          copy={copy}
          initial={{ typed: { effectiveOn: today, note: '', confirmed: '' }, problems: [], refusal: null }}
          earliest={today}
          blocked={blocked}
          ask={ask}
        />
      )}
      {copy && (
        <form action={discard.bind(null, copy.id)} className="border-solid-gray-200 border-t px-3.5 py-2.5">
          <details>
            <summary className="flex min-h-9 items-center text-blue-1000 underline underline-offset-3">
              下書きを捨てる
            </summary>
            <p className="mb-2 text-solid-gray-700">保存した変更はすべてなくなります。元には戻せません。</p>
            <Button>下書きを捨てる</Button>
          </details>
        </form>
      )}
    </Panel>
  )
}
