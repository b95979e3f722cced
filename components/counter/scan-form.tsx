'use client'

import { useActionState } from 'react'
import { Icon } from '@/components/staff/icon'
import { KeyCap } from '@/components/staff/key-cap'

export type ScanState = { readonly problem: string; readonly typed: string } | null

export type ScanAction = (state: ScanState, form: FormData) => Promise<ScanState>

/** Has the focus: a wedge scanner types the code and presses Enter. The Japanese input method is kept out as far as browsers let us. */
export function ScanForm({ action }: { action: ScanAction }) {
  const [state, submit, isPending] = useActionState(action, null)
  return (
    <form action={submit} className="w-full max-w-120">
      <div
        data-error={state ? true : undefined}
        className="flex h-13 items-center gap-2.5 rounded-8 border-2 border-blue-900 bg-white px-3 text-blue-900 outline-offset-2 focus-within:shadow-[0_0_0_2px_var(--color-yellow-300)] focus-within:outline-4 focus-within:outline-black data-error:border-red-800"
      >
        <Icon name="scan" className="size-6" />
        <label htmlFor="code" className="whitespace-nowrap font-bold">
          受付コード
        </label>
        <input
          key={state?.typed}
          id="code"
          name="code"
          defaultValue={state?.typed ?? ''}
          // biome-ignore lint/a11y/noAutofocus: the desk's scanner types into this field, and the page is for nothing else
          autoFocus
          autoComplete="off"
          autoCapitalize="characters"
          inputMode="url"
          spellCheck={false}
          maxLength={200}
          aria-invalid={state ? true : undefined}
          aria-describedby={state ? 'code-problem' : 'code-hint'}
          data-shortcut="F2"
          onFocus={event => event.currentTarget.select()}
          className="h-10 min-w-0 flex-1 bg-transparent font-bold text-[1.125rem] text-solid-gray-900 uppercase tracking-[0.08em] outline-0! shadow-none!"
        />
        {isPending ? <span className="text-dns-14N-130">探しています</span> : <KeyCap>F2</KeyCap>}
      </div>
      {state ? (
        <p id="code-problem" role="alert" className="mt-1.5 font-bold text-dns-16B-130 text-red-900">
          {state.problem}
        </p>
      ) : (
        <p id="code-hint" className="sr-only">
          QRコードを読み取るか、9文字のコードを入力して Enter を押します。
        </p>
      )}
    </form>
  )
}
