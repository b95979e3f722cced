'use client'

import { useActionState } from 'react'
import { formatInstant } from '@/lib/format/instant'
import type { LastEdit as Edit, Undone } from '@/lib/rule-sets/undo'

type LastEditProps = {
  readonly edit: Edit
  readonly undo: (before: Undone | null) => Promise<Undone | null>
}

/** Who changed what last, and the way back. */
export function LastEdit({ edit: { at, by, what }, undo }: LastEditProps) {
  const [outcome, send, isPending] = useActionState(undo, null)
  return (
    <form action={send} className="flex min-w-0 flex-wrap items-center gap-x-3 text-dns-14N-130 text-solid-gray-700">
      <span className="min-w-0">
        最後の変更：{what}（{by}、{formatInstant(at)}）
      </span>
      <button
        type="submit"
        disabled={isPending}
        className="min-h-9 rounded-8 px-1.5 text-blue-1000 underline underline-offset-3 hover:bg-blue-50 pointer-coarse:min-h-11"
      >
        元に戻す
      </button>
      {outcome && outcome !== 'saved' && (
        <span role="status" className="font-bold text-red-900">
          ＊{refusals[outcome]}
        </span>
      )}
    </form>
  )
}

const refusals = {
  'changed-since': '同じ場所がその後に変えられたので、戻せません。',
  'nothing-to-do': '別の変更が加わりました。画面を開き直してください。',
} as const
