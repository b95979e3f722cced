'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import type { Problem } from '@/lib/rule-sets/problem'
import type { PublicationForm } from '@/lib/rule-sets/publication'
import { PublicationFields } from './publication-fields'

export type PublishState = {
  readonly typed: PublicationForm
  readonly problems: readonly Problem[]
  /** Why nothing was published, where no field is to blame. */
  readonly refusal: string | null
}

export type PublishFormProps = {
  readonly copy: { readonly id: string; readonly lockVersion: number }
  readonly initial: PublishState
  readonly earliest: string
  /** A sentence; null where it may be asked for. */
  readonly blocked: string | null
  readonly ask: (state: PublishState, posted: FormData) => Promise<PublishState>
}

export function PublishForm({ copy, initial, earliest, blocked, ask }: PublishFormProps) {
  const [state, send, isPending] = useActionState(ask, initial)
  return (
    <form action={send} className="grid gap-3 border-solid-gray-200 border-t p-4">
      {state.refusal && <Notice kind="error">＊{state.refusal}</Notice>}
      <input type="hidden" name="copyId" value={copy.id} />
      <input type="hidden" name="lockVersion" value={copy.lockVersion} />
      <PublicationFields
        id="publish"
        typed={state.typed}
        problems={state.problems}
        earliest={earliest}
        confirmation="変えたところと、結果が変わる事例を確かめました"
      />
      {blocked ? (
        <p className="rounded-8 bg-blue-50 px-3 py-2.5 font-bold text-solid-gray-900">{blocked}</p>
      ) : (
        <Button look="primary">{isPending ? '頼んでいます…' : '承認を頼む'}</Button>
      )}
      <p className="text-dns-14N-130 text-solid-gray-700">
        ほかの管理者が承認すると公開され、施行日の午前0時から住民の画面に出ます。すでに保存された住民の下書きは、それまでの版のまま進みます。
      </p>
    </form>
  )
}
