import { Button } from '@/components/staff/button'
import type { FieldConflict } from '@/lib/counter/decide-correction'
import type { Choice } from './pending'
import { TimeOfDay } from './time'

export type MergeFormProps = {
  readonly conflicts: readonly FieldConflict[]
  /** Corrections nobody else touched: they are kept and go on with the chosen ones. */
  readonly others: number
  readonly isBusy: boolean
  readonly onChosen: (choices: Readonly<Record<string, Choice>>) => void
}

/** Two clerks, one draft: field by field the other's value, one's own and the resident's. Nothing is chosen beforehand. */
export function MergeForm({ conflicts, others, isBusy, onChosen }: MergeFormProps) {
  return (
    <form
      aria-labelledby="merge-title"
      className="grid gap-3 border-yellow-700 border-l-5 bg-yellow-50 px-3.5 py-3"
      onSubmit={event => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        onChosen(Object.fromEntries(conflicts.map(({ path }) => [path, choiceOf(form.get(path))])))
      }}
    >
      <div role="alert">
        <h3 id="merge-title" className="text-dns-17B-130">
          2人の訂正を合わせます
        </h3>
        <p className="text-dns-14N-130">
          入力している間に、ほかの職員が同じ項目を訂正しました。書類を見て、項目ごとに正しい値を選んでください。
          {others > 0 && `ほかの${others}件の訂正は、そのまま残っています。`}
        </p>
      </div>
      {conflicts.map(conflict => (
        <Conflict key={conflict.path} conflict={conflict} />
      ))}
      <Button look="primary" aria-disabled={isBusy || undefined} className="justify-self-start">
        選んだ値で続ける
      </Button>
    </form>
  )
}

function Conflict({ conflict: { path, whose, label, own, theirs, mine } }: { conflict: FieldConflict }) {
  return (
    <fieldset className="grid gap-1.5 sm:grid-cols-3">
      <legend className="mb-1 font-bold text-dns-16B-130">
        {whose}：{label}
      </legend>
      <Value path={path} choice="theirs" text={theirs.text}>
        {theirs.by}さんの訂正 {theirs.at && <TimeOfDay at={new Date(theirs.at)} />}
      </Value>
      <Value path={path} choice="mine" text={mine}>
        あなたの入力
      </Value>
      <Value path={path} choice="own" text={own}>
        住民の入力
      </Value>
    </fieldset>
  )
}

type ValueProps = {
  readonly path: string
  readonly choice: Choice
  readonly text: string
  readonly children: React.ReactNode
}

function Value({ path, choice, text, children }: ValueProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-8 border border-solid-gray-420 bg-white px-3 py-1.5 has-checked:border-blue-900 has-checked:bg-blue-50">
      <input type="radio" name={path} value={choice} required className="size-5 flex-none accent-blue-900" />
      <span>
        <span className="block text-dns-14N-130 text-solid-gray-700">{children}</span>
        <b className="break-all text-solid-gray-900">{text || '空欄'}</b>
      </span>
    </label>
  )
}

function choiceOf(value: unknown): Choice {
  return value === 'mine' || value === 'own' ? value : 'theirs'
}
