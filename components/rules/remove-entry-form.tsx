'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'

export type RemovalState = { readonly usedBy: readonly string[] }

type RemoveEntryFormProps = {
  readonly title: string
  readonly remove: (state: RemovalState) => Promise<RemovalState>
}

/** Folded away, so that nothing is taken out by a slip of the hand. What rules still name stays. */
export function RemoveEntryForm({ title, remove }: RemoveEntryFormProps) {
  const [{ usedBy }, send] = useActionState(remove, { usedBy: [] })
  return (
    <details className="rounded-12 border border-solid-gray-100 bg-white px-3.5 py-1" open={usedBy.length > 0}>
      <summary className="min-h-9 content-center text-blue-1000 pointer-coarse:min-h-11 underline underline-offset-3">
        「{title}」を取り除く
      </summary>
      <form action={send} className="grid gap-2 pb-1.5">
        {usedBy.length > 0 && (
          <Notice kind="error">
            <b>＊使われているので、取り除けません。先に次の場所を直してください。</b>
            <ul className="mt-1 grid max-h-40 gap-0.5 overflow-y-auto">
              {usedBy.map(place => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </Notice>
        )}
        <p>下書きから取り除きます。公開するまで、住民の画面は変わりません。</p>
        <p>
          <Button>取り除く</Button>
        </p>
      </form>
    </details>
  )
}
