'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'

/** What was found just now; null before anybody asked. */
export type VerifyState = { readonly sentences: readonly string[]; readonly isWhole: boolean } | null

export type ShownChain = {
  /** 封印 12（11月24日 9:30） */
  readonly last: string | null
  readonly headLine: string | null
  readonly unsealed: number
  readonly verified: string | null
  readonly isVerified: boolean
}

type ChainPanelProps = {
  readonly chain: ShownChain
  readonly verify: (state: VerifyState) => Promise<VerifyState>
}

export function ChainPanel({ chain, verify }: ChainPanelProps) {
  const [found, send, isPending] = useActionState(verify, null)
  const { last, headLine, unsealed, verified, isVerified } = chain
  return (
    <Panel title="書き換えられていないか" id="chain">
      <div className="grid gap-3 px-3.5 pb-3.5">
        <dl className="flex flex-wrap gap-x-8 gap-y-2">
          <Figure name="最後に確かめた結果">
            {verified ? (
              <span
                data-whole={isVerified}
                className="inline-flex items-center gap-1 font-bold text-red-900 data-[whole=true]:text-green-900"
              >
                <Icon name={isVerified ? 'check' : 'alert'} />
                {verified}
              </span>
            ) : (
              'まだ確かめていません'
            )}
          </Figure>
          <Figure name="最後の封印">{last ?? 'まだありません'}</Figure>
          <Figure name="封印を待っている記録">{unsealed}件</Figure>
        </dl>
        {found && (
          <Notice kind={found.isWhole ? 'success' : 'error'}>
            {found.sentences.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
        <form action={send} className="flex flex-wrap items-center gap-3">
          <Button>{isPending ? '確かめています…' : '初めから確かめる'}</Button>
          <span className="text-dns-14N-130 text-solid-gray-700">100万件で30秒ほどかかります。</span>
        </form>
        {headLine && <HeadLine line={headLine} />}
      </div>
    </Panel>
  )
}

function HeadLine({ line }: { readonly line: string }) {
  return (
    <details>
      <summary className="min-h-11 py-2 text-blue-1000 underline underline-offset-4">封印の控えを外に残す</summary>
      <p className="pb-2">
        次の1行を、このシステムの管理者の手が届かない所（別の機械や紙）に残してください。データベース全体が前の状態に戻されても、控えと比べるとわかります。比べるときは{' '}
        <code>npm run audit -- verify --heads 控えのファイル</code> を使います。
      </p>
      <code className="block select-all break-all rounded-8 bg-solid-gray-50 p-3 text-dns-14N-130">{line}</code>
    </details>
  )
}

function Figure({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd className="text-solid-gray-900">{children}</dd>
    </div>
  )
}
