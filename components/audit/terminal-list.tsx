'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import { fieldClass } from './field'

export type ShownTerminal = {
  readonly hash: string
  readonly name: string
  readonly short: string
  readonly isThis: boolean
  readonly lastAt: string
  readonly staff: string
}
export type TerminalState = {
  readonly hash: string
  readonly typed: string
  readonly said: { readonly kind: 'success' | 'error'; readonly text: string }
} | null
export type NameTerminal = (state: TerminalState, posted: FormData) => Promise<TerminalState>

export function TerminalList({ terminals, name }: { terminals: readonly ShownTerminal[]; name: NameTerminal }) {
  const [state, send] = useActionState(name, null)
  return (
    <ul>
      {terminals.map(terminal => (
        <TerminalItem key={terminal.hash} terminal={terminal} state={state} send={send} />
      ))}
    </ul>
  )
}

type ItemProps = {
  readonly terminal: ShownTerminal
  readonly state: TerminalState
  readonly send: (posted: FormData) => void
}

function TerminalItem({ terminal, state, send }: ItemProps) {
  const { hash, name, short, isThis, lastAt, staff } = terminal
  const own = state?.hash === hash ? state : null
  return (
    <li
      data-this={isThis || undefined}
      className="grid gap-2 border-solid-gray-100 border-t px-3.5 py-2.5 data-this:bg-blue-50"
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <p className="min-w-0 grow basis-80">
          <b className="text-solid-gray-900">{name || short}</b>
          {name && <span className="ml-2 text-solid-gray-700">{short}</span>}
          {isThis && <b className="ml-2 rounded-4 bg-white px-2 py-0.5 text-blue-1000">いま使っている端末</b>}
          <span className="block text-dns-14N-130 text-solid-gray-700">
            {staff}・最後に使われたのは {lastAt}
          </span>
        </p>
        <form action={send} className="flex gap-2" key={own?.typed ?? name}>
          <input type="hidden" name="hash" value={hash} />
          <input
            name="name"
            aria-label={`${short}の名前`}
            defaultValue={own?.typed ?? name}
            maxLength={40}
            autoComplete="off"
            className={`${fieldClass} w-48`}
          />
          <Button>名前を付ける</Button>
        </form>
      </div>
      {own && <Notice kind={own.said.kind}>{own.said.text}</Notice>}
    </li>
  )
}
