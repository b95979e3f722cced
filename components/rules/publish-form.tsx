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
  /** A sentence; null where it may be published. */
  readonly blocked: string | null
  readonly publish: (state: PublishState, posted: FormData) => Promise<PublishState>
}

export function PublishForm({ copy, initial, earliest, blocked, publish }: PublishFormProps) {
  const [state, send, isPending] = useActionState(publish, initial)
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
        <p className="rounded-8 bg-red-50 px-3 py-2.5 font-bold text-red-1000">＊{blocked}</p>
      ) : (
        <Button look="primary">{isPending ? '公開しています…' : 'この内容を公開する'}</Button>
      )}
      <p className="text-dns-14N-130 text-solid-gray-700">
        施行日から、新しく始める住民に効きます。すでに保存された下書きは、それまでの版のまま進みます。公開の後でも前の版に戻せます。
      </p>
    </form>
  )
}
