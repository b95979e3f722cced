'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import type { SentBack, SendBackForm as Typed } from '@/lib/counter/send-back'

export type SendBackState = { readonly outcome: SentBack; readonly typed: Typed } | null
export type SendBackAction = (state: SendBackState, form: FormData) => Promise<SendBackState>

export type Choice = { readonly value: string; readonly label: string }

const problems: Readonly<Partial<Record<SentBack, string>>> = {
  'no-reason': '＊理由を選んでください。',
  'note-missing': '＊「その他」のときは、メモに理由を書いてください。',
  'note-refused': '＊メモは400文字以内で、マイナンバーらしい番号を含めずに書いてください。',
  'no-such-procedure': '＊ほかの訂正で、この手続きは要らなくなりました。',
  'not-yours': '＊この件に、あなたの課の手続きはありません。',
  unchanged: 'すでにそうなっていました。',
}

const box = 'w-full rounded-8 border border-solid-gray-600 bg-white px-2 text-solid-gray-900'

/** 差し戻し: why a procedure could not be finished today. */
export function SendBackForm({
  action,
  procedures,
  reasons,
}: {
  action: SendBackAction
  procedures: readonly Choice[]
  reasons: readonly Choice[]
}) {
  const [state, submit, isPending] = useActionState(action, null)
  const problem = state ? problems[state.outcome] : undefined
  const typed = state?.typed ?? { procedure: '', reason: '', note: '' }
  return (
    <form action={submit} className="grid gap-2 border-blue-900 border-l-5 bg-blue-50 px-3 py-2.5 text-dns-14N-130">
      {problem && (
        <p role="alert" className="font-bold text-dns-14B-130 text-red-900">
          {problem}
        </p>
      )}
      <Select name="procedure" label="手続き" options={procedures} chosen={typed.procedure} />
      <Select
        name="reason"
        label="理由"
        options={[{ value: '', label: '選んでください' }, ...reasons]}
        chosen={typed.reason}
      />
      <label className="grid gap-1 font-bold text-dns-14B-130">
        メモ（この件を開いた職員にだけ見えます）
        <textarea
          key={typed.note}
          name="note"
          rows={2}
          defaultValue={typed.note}
          className={`py-1.5 font-normal ${box}`}
        />
      </label>
      <Button aria-disabled={isPending || undefined} className="min-h-9! justify-self-start pointer-coarse:min-h-11!">
        差し戻す
      </Button>
    </form>
  )
}

type SelectProps = {
  readonly name: string
  readonly label: string
  readonly options: readonly Choice[]
  readonly chosen: string
}

function Select({ name, label, options, chosen }: SelectProps) {
  return (
    <label className="grid gap-1 font-bold text-dns-14B-130">
      {label}
      <select key={chosen} name={name} defaultValue={chosen} className={`h-9 font-normal pointer-coarse:h-11 ${box}`}>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
