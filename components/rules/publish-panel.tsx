import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import { PublishConditions, type PublishConditionsProps } from './publish-conditions'
import { PublishForm, type PublishFormProps } from './publish-form'

type PublishPanelProps = {
  readonly conditions: PublishConditionsProps
  /** Null while nobody has changed anything. */
  readonly copy: PublishFormProps['copy'] | null
  readonly today: string
  readonly publish: PublishFormProps['publish']
  readonly discard: (id: string) => Promise<void>
}

export function PublishPanel({ conditions, copy, today, publish, discard }: PublishPanelProps) {
  return (
    <Panel title="公開の条件" id="publish" className="self-start">
      <PublishConditions {...conditions} />
      {copy && conditions.hasChanges && (
        <PublishForm
          copy={copy}
          initial={{ typed: { effectiveOn: today, note: '', confirmed: '' }, problems: [], refusal: null }}
          earliest={today}
          blocked={conditions.errorCount > 0 ? '誤りがなくなると公開できます。' : null}
          publish={publish}
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
