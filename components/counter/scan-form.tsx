'use client'

import { lazy, Suspense, useActionState, useState } from 'react'
import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { KeyCap } from '@/components/staff/key-cap'
import { fillScanForm } from './scan-anywhere'
import type { ScanAction, ScanState } from './scan-state'

/** Fetched when somebody opens it: most desks have a scanner. */
const ScanCamera = lazy(() => import('./scan-camera'))

/** Has the focus: a wedge scanner types the code and presses Enter. The Japanese input method is kept out as far as browsers let us. */
export function ScanForm({ action }: { action: ScanAction }) {
  const [state, submit, isPending] = useActionState(action, null)
  const [isLooking, setIsLooking] = useState(false)
  return (
    <div className="w-full max-w-120">
      <form action={submit} data-scan>
        <input type="hidden" name="held" value={state?.held ?? ''} />
        <CodeField state={state} isPending={isPending} />
        <ScanMessage state={state} />
      </form>
      <Button type="button" look="quiet" className="mt-1 px-1!" onClick={() => setIsLooking(true)}>
        <Icon name="scan" />
        カメラで読み取る
      </Button>
      {isLooking && (
        <Suspense fallback={<p role="status">カメラの準備をしています。</p>}>
          <ScanCamera
            onClose={() => setIsLooking(false)}
            onText={text => {
              setIsLooking(false)
              fillScanForm(text)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

function CodeField({ state, isPending }: { state: ScanState; isPending: boolean }) {
  const hasProblem = state?.problem ? true : undefined
  return (
    <div
      data-error={hasProblem}
      className="flex h-13 items-center gap-2.5 rounded-8 border-2 border-blue-900 bg-white px-3 text-blue-900 outline-offset-2 focus-within:shadow-[0_0_0_2px_var(--color-yellow-300)] focus-within:outline-4 focus-within:outline-black data-error:border-red-800"
    >
      <Icon name="scan" className="size-6" />
      <label htmlFor="code" className="whitespace-nowrap font-bold">
        受付コード
      </label>
      <input
        key={state ? `${state.typed}/${state.held}` : undefined}
        id="code"
        name="code"
        defaultValue={state?.typed ?? ''}
        // biome-ignore lint/a11y/noAutofocus: the desk's scanner types into this field, and the page is for nothing else
        autoFocus
        autoComplete="off"
        autoCapitalize="characters"
        inputMode="url"
        spellCheck={false}
        maxLength={8000}
        aria-invalid={hasProblem}
        aria-describedby="code-said"
        data-shortcut="F2"
        onFocus={event => event.currentTarget.select()}
        className="h-10 min-w-0 pointer-coarse:h-11 flex-1 bg-transparent font-bold text-[1.125rem] text-solid-gray-900 uppercase tracking-[0.08em] outline-0! shadow-none!"
      />
      {isPending ? <span className="text-dns-14N-130">探しています</span> : <KeyCap>F2</KeyCap>}
    </div>
  )
}

function ScanMessage({ state }: { state: ScanState }) {
  if (state?.problem) {
    return (
      <p id="code-said" role="alert" className="mt-1.5 font-bold text-dns-16B-130 text-red-900">
        {state.problem}
      </p>
    )
  }
  if (state?.note) {
    return (
      <p id="code-said" role="status" className="mt-1.5 font-bold text-blue-900 text-dns-16B-130">
        {state.note}
      </p>
    )
  }
  return (
    <p id="code-said" className="sr-only">
      QRコードを読み取るか、9文字のコードを入力して Enter を押します。
    </p>
  )
}
