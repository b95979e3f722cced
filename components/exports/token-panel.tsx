'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'

export type ShownToken = {
  readonly id: string
  readonly name: string
  readonly department: string
  readonly state: 'live' | 'expired' | 'revoked'
  /** In words: until when, from where, last used, by whom it was made. */
  readonly about: string
}

export type TokenState = {
  readonly typed: {
    readonly department: string
    readonly name: string
    readonly ranges: string
    readonly expiresOn: string
  }
  readonly problems: readonly string[]
  /** Shown here, once. */
  readonly token: string | null
}

type TokenPanelProps = {
  readonly tokens: readonly ShownToken[]
  readonly departments: readonly { readonly value: string; readonly name: string }[]
  readonly expiresOn: string
  /** `button`: make, renew/<id> or revoke/<id>. */
  readonly send: (state: TokenState, posted: FormData) => Promise<TokenState>
}

const box = 'h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900'
const stateWords = { live: '有効', expired: '期限切れ', revoked: '停止' } as const

/** Who may fetch what clerks laid ready, department by department. */
export function TokenPanel({ tokens, departments, expiresOn, send }: TokenPanelProps) {
  const begun = { department: '', name: '', ranges: '', expiresOn }
  const [{ typed, problems, token }, action, isPending] = useActionState(send, {
    typed: begun,
    problems: [],
    token: null,
  })
  return (
    <Panel title="取りに来るシステムのトークン" id="tokens" note={`${tokens.length}件`}>
      <div className="grid gap-3 px-3.5 pb-3.5">
        <p>
          課のシステムは、トークンを使って、窓口が「受け取り待ち」にした連携データを取りに来ます（/api/openapi.json）。
        </p>
        {token && (
          <Notice kind="success">
            トークンを作りました。<b>表示されるのは今だけです。</b>取りに来るシステムに設定してください。
            <code className="mt-1 block break-all rounded-8 bg-white px-2 py-1.5 font-mono">{token}</code>
          </Notice>
        )}
        {problems.length > 0 && (
          <Notice kind="error">
            <ul>
              {problems.map(problem => (
                <li key={problem}>＊{problem}</li>
              ))}
            </ul>
          </Notice>
        )}
        {/* A form of its own: Enter in the fields below must press none of these buttons. */}
        <form action={action}>
          <TokenList tokens={tokens} />
        </form>
        <form
          action={action}
          key={JSON.stringify(typed)}
          aria-label="新しいトークン"
          className="grid gap-3 border-solid-gray-200 border-t pt-3 md:grid-cols-2"
        >
          <label className="grid gap-1 font-bold">
            課
            <select name="department" defaultValue={typed.department} className={box}>
              <option value="">選んでください</option>
              {departments.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="grid gap-1 font-bold">
            使うシステムの名前
            <input name="name" defaultValue={typed.name} maxLength={60} autoComplete="off" className={box} />
          </label>
          <label className="grid gap-1 font-bold">
            使えるアドレス（空欄ならどこからでも）
            <input name="ranges" defaultValue={typed.ranges} maxLength={400} autoComplete="off" className={box} />
          </label>
          <label className="grid gap-1 font-bold">
            期限
            <input type="date" name="expiresOn" defaultValue={typed.expiresOn} className={box} />
          </label>
          <Button name="button" value="make" className="justify-self-start">
            {isPending ? '作っています…' : 'トークンを作る'}
          </Button>
        </form>
      </div>
    </Panel>
  )
}

function TokenList({ tokens }: Pick<TokenPanelProps, 'tokens'>) {
  return (
    <ul>
      {tokens.map(({ id, name, department, state, about }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 border-solid-gray-200 border-t py-2">
          <p className="min-w-60 flex-1">
            <b>{name}</b>（{department}）　{stateWords[state]}
            <span className="block text-dns-14N-130 text-solid-gray-700">{about}</span>
          </p>
          {state === 'live' && (
            <>
              <Button name="button" value={`renew/${id}`} aria-label={`${name}のトークンを取り替える`}>
                取り替える
              </Button>
              <Button look="quiet" name="button" value={`revoke/${id}`} aria-label={`${name}のトークンを止める`}>
                止める
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
