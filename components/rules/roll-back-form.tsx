'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import { PublicationFields } from './publication-fields'
import type { PublishState } from './publish-form'

type RollBackFormProps = {
  readonly version: number
  readonly newest: number
  readonly initial: PublishState
  readonly earliest: string
  readonly rollBack: (state: PublishState, posted: FormData) => Promise<PublishState>
}

/** One step, folded away until somebody needs it. */
export function RollBackForm({ version, newest, initial, earliest, rollBack }: RollBackFormProps) {
  const [state, send, isPending] = useActionState(rollBack, initial)
  const isRefused = state.refusal !== null || state.problems.length > 0
  return (
    <details open={isRefused || undefined} className="group">
      <summary className="flex min-h-9 items-center whitespace-nowrap text-blue-1000 underline underline-offset-3">
        第{version}版に戻す
      </summary>
      <form
        action={send}
        className="my-2 grid w-80 max-w-full gap-3 rounded-12 border border-solid-gray-300 bg-white p-3.5"
      >
        {state.refusal && <Notice kind="error">＊{state.refusal}</Notice>}
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="newest" value={newest} />
        <PublicationFields
          id={`roll-back-${version}`}
          typed={state.typed}
          problems={state.problems}
          earliest={earliest}
          confirmation={`第${version}版の内容に戻します`}
        />
        <Button look="primary">{isPending ? '戻しています…' : `第${version}版に戻す`}</Button>
        <p className="text-dns-14N-130 text-solid-gray-700">
          同じ内容を新しい版として公開します。すでに保存された下書きは、それまでの版のまま進みます。
        </p>
      </form>
    </details>
  )
}
