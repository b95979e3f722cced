'use client'

import Link from 'next/link'
import { useActionState } from 'react'
import { Button, buttonClass } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import type { FieldProblems, Theirs } from '@/lib/counter/decide-correction'
import { CorrectionInput } from './correction-input'
import type { Editable } from './editable'

export type CorrectionState = {
  readonly typed: string
  readonly ground: string
  readonly problems: FieldProblems
  /** Somebody else was faster: both values are shown, and nothing typed is lost. */
  readonly theirs: Theirs | null
} | null

export type CorrectionAction = (state: CorrectionState, form: FormData) => Promise<CorrectionState>

/** Where the same family is named too; `isLikely`: corrected along unless the clerk says otherwise. */
export type OtherField = { readonly path: string; readonly label: string; readonly isLikely: boolean }

export type CorrectionFormProps = {
  readonly action: CorrectionAction
  readonly field: Editable
  readonly whose: string
  readonly others: readonly OtherField[]
}

const grounds = ['転出証明書', '転出証明書情報', 'カードの字形', '本人確認書類', '在留カード', '戸籍', '聞き取り']

export function CorrectionForm({ action, field, whose, others }: CorrectionFormProps) {
  const [state, submit, isPending] = useActionState(action, null)
  const problems = state?.problems ?? {}
  return (
    <form action={submit} className="grid gap-2.5 border-blue-900 border-l-5 bg-blue-50 px-3.5 py-3">
      <input type="hidden" name="path" value={field.path} />
      <input type="hidden" name="seen" value={state?.theirs?.value ?? field.current} />
      {state?.theirs && <Conflict theirs={state.theirs} typed={state.typed} />}
      <div className="grid gap-2.5 md:grid-cols-[1fr_15rem]">
        <div className="grid content-start gap-1">
          <CorrectionInput
            key={state?.typed}
            field={field}
            label={`${whose}：${field.label}`}
            typed={state?.typed ?? field.typed}
            problem={problems.value}
          />
          <p className="text-dns-14N-130 text-solid-gray-700">住民の入力：{field.ownText || '未入力'}</p>
          <Others others={others} />
        </div>
        <Ground ground={state?.ground ?? ''} problem={problems.ground} />
      </div>
      <div className="flex gap-3">
        <Button look="primary" aria-disabled={isPending || undefined}>
          {state?.theirs ? 'この値で上書きする' : '訂正する'}
        </Button>
        <Link href="?#corrections" prefetch={false} scroll={false} className={buttonClass('quiet')}>
          やめる
        </Link>
      </div>
    </form>
  )
}

function Conflict({ theirs, typed }: { theirs: Theirs; typed: string }) {
  return (
    <Notice kind="warning">
      <p className="font-bold">入力している間に、{theirs.by}さんがこの項目を訂正しました。</p>
      <p>
        今の値：<mark>{theirs.text || '空欄'}</mark>　あなたの入力：<mark>{typed || '空欄'}</mark>
      </p>
      <p>書類を見て、正しい方を選びます。今の値のままでよければ「やめる」を押してください。</p>
    </Notice>
  )
}

function Others({ others }: { others: CorrectionFormProps['others'] }) {
  return (
    <div className="flex flex-wrap gap-x-4">
      {others.map(other => (
        <Other key={other.path} {...other} />
      ))}
    </div>
  )
}

function Other({ path, label, isLikely }: OtherField) {
  return (
    <label className="flex min-h-7 items-center gap-2 text-dns-14N-130 pointer-coarse:min-h-11">
      <input type="checkbox" name="also" value={path} defaultChecked={isLikely} className="size-5 accent-blue-900" />
      {label}
    </label>
  )
}

function Ground({ ground, problem }: { ground: string; problem: string | undefined }) {
  return (
    <div className="grid content-start gap-1">
      <label htmlFor="ground" className="font-bold text-dns-14B-130">
        根拠（何を見て直したか）
      </label>
      {problem && (
        <p id="ground-problem" role="alert" className="font-bold text-dns-14B-130 text-red-900">
          {problem}
        </p>
      )}
      <input
        key={ground}
        id="ground"
        name="ground"
        list="grounds"
        defaultValue={ground}
        autoComplete="off"
        maxLength={60}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'ground-problem' : undefined}
        className="h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-3 aria-invalid:border-2 aria-invalid:border-red-800"
      />
      <datalist id="grounds">
        {grounds.map(one => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  )
}
