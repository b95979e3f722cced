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

const columns = ['端末', '最後に使われた時刻', 'この90日に使った職員', '名前']

export function TerminalList({ terminals, name }: { terminals: readonly ShownTerminal[]; name: NameTerminal }) {
  const [state, send] = useActionState(name, null)
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-left text-dns-14N-130 text-solid-gray-700">
            {columns.map(column => (
              <th key={column} scope="col" className="px-2 py-1.5 font-normal first:pl-3.5 last:pr-3.5">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {terminals.map(terminal => (
            <TerminalRow key={terminal.hash} terminal={terminal} state={state} send={send} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = {
  readonly terminal: ShownTerminal
  readonly state: TerminalState
  readonly send: (posted: FormData) => void
}

function TerminalRow({ terminal, state, send }: RowProps) {
  const { hash, name, short, isThis, lastAt, staff } = terminal
  const own = state?.hash === hash ? state : null
  return (
    <tr className="border-solid-gray-100 border-t align-top text-solid-gray-900">
      <th scope="row" className="whitespace-nowrap py-3 pr-2 pl-3.5 text-left font-normal">
        {short}
        {isThis && <b className="ml-2 rounded-4 bg-blue-50 px-2 py-0.5 text-blue-1000">いま使っている端末</b>}
      </th>
      <td className="whitespace-nowrap px-2 py-3">{lastAt}</td>
      <td className="min-w-40 px-2 py-3">{staff}</td>
      <td className="py-1.5 pr-3.5 pl-2">
        <form action={send} className="grid gap-2" key={own?.typed ?? name}>
          <input type="hidden" name="hash" value={hash} />
          <span className="flex gap-2">
            <input
              name="name"
              aria-label={`${short}の名前`}
              defaultValue={own?.typed ?? name}
              maxLength={40}
              autoComplete="off"
              className={`${fieldClass} w-48`}
            />
            <Button>名前を付ける</Button>
          </span>
          {own && <Notice kind={own.said.kind}>{own.said.text}</Notice>}
        </form>
      </td>
    </tr>
  )
}
