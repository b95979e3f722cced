'use client'

import Link from 'next/link'
import { useActionState, useState } from 'react'
import { Button, buttonClass } from '@/components/staff/button'
import { KeyCap } from '@/components/staff/key-cap'
import { Notice } from '@/components/staff/notice'
import type { FieldChange, FieldConflict, FieldProblems } from '@/lib/counter/decide-correction'
import { CorrectionInput } from './correction-input'
import type { ShownEffect } from './correction-outcome'
import type { Editable } from './editable'
import { EffectView } from './effect-view'

/** What the server answers where no script runs; with script the page asks it by itself. */
export type CorrectionState = {
  readonly typed: string
  readonly ground: string
  readonly also: readonly string[]
  readonly problems: FieldProblems
  /** Somebody else was faster: both values are shown, and nothing typed is lost. */
  readonly conflict: FieldConflict | null
  /** What saving would do: the same form sent once more saves. */
  readonly effect: ShownEffect | null
} | null

export type CorrectionAction = (state: CorrectionState, form: FormData) => Promise<CorrectionState>

/** Where the same family is named too; `isLikely`: corrected along unless the clerk says otherwise. */
export type OtherField = { readonly path: string; readonly label: string; readonly isLikely: boolean }

/** What stands in a form that is opened again. */
export type Begun = Pick<FieldChange, 'typed' | 'ground' | 'seen' | 'also'>

export type CorrectionFormProps = {
  readonly action: CorrectionAction
  readonly field: Editable
  readonly whose: string
  readonly others: readonly OtherField[]
  readonly begun: Begun | null
  readonly problems: FieldProblems
  readonly isBusy: boolean
  readonly onType: (change: FieldChange) => void
  readonly onDone: (change: FieldChange) => void
  readonly onCancel: () => void
}

const grounds = ['転出証明書', '転出証明書情報', 'カードの字形', '本人確認書類', '在留カード', '戸籍', '聞き取り']

export function CorrectionForm(props: CorrectionFormProps) {
  const { action, field, whose, others, begun, isBusy, onType, onDone, onCancel } = props
  const [state, submit, isPending] = useActionState(action, null)
  // What the clerk had before their eyes when they began: what comes in later must not change it.
  const [seen] = useState(begun?.seen ?? field.current)
  const start = state ?? begun
  const problems = state?.problems ?? props.problems
  const changeIn = (form: HTMLFormElement): FieldChange => ({
    ...changeFrom(new FormData(form)),
    path: field.path,
    seen,
  })
  return (
    <form
      action={submit}
      onInput={event => onType(changeIn(event.currentTarget))}
      onSubmit={event => {
        event.preventDefault()
        if (!isBusy) onDone(changeIn(event.currentTarget))
      }}
      className="grid gap-2.5 border-blue-900 border-l-5 bg-blue-50 px-3.5 py-3"
    >
      <input type="hidden" name="path" value={field.path} />
      <input type="hidden" name="seen" value={state?.conflict?.theirs.value ?? seen} />
      {state?.effect && <input type="hidden" name="looked" value={state.typed} />}
      {state?.conflict && <Conflict conflict={state.conflict} />}
      <div className="grid gap-2.5 md:grid-cols-[1fr_15rem]">
        <div className="grid content-start gap-1">
          <CorrectionInput
            key={state?.typed}
            field={field}
            label={`${whose}：${field.label}`}
            typed={start?.typed ?? field.typed}
            problem={problems.value}
          />
          <p className="text-dns-14N-130 text-solid-gray-700">住民の入力：{field.ownText || '未入力'}</p>
          <Others others={others} chosen={start?.also ?? null} />
        </div>
        <Ground ground={start?.ground ?? ''} problem={problems.ground} />
      </div>
      {state?.effect && <EffectView effect={state.effect} onOpen={null} />}
      <div className="flex gap-3">
        <Button look="primary" aria-disabled={isBusy || isPending || undefined}>
          {submitLabel(state, isBusy)}
        </Button>
        <Link
          href="?#corrections"
          prefetch={false}
          scroll={false}
          data-shortcut="Escape"
          onClick={onCancel}
          className={buttonClass('quiet')}
        >
          やめる
          <KeyCap>Esc</KeyCap>
        </Link>
      </div>
    </form>
  )
}

function submitLabel(state: CorrectionState, isBusy: boolean): string {
  if (isBusy) return '確かめています'
  return state?.effect ? 'この内容で保存する' : '訂正する'
}

function changeFrom(form: FormData): Omit<FieldChange, 'path' | 'seen'> {
  const text = (name: string) => form.getAll(name).map(String)
  return { typed: text('typed').join(','), ground: text('ground').join(''), also: text('also') }
}

function Conflict({ conflict: { theirs, mine } }: { conflict: FieldConflict }) {
  return (
    <Notice kind="warning">
      <p className="font-bold">入力している間に、{theirs.by}さんがこの項目を訂正しました。</p>
      <p>
        今の値：<mark>{theirs.text || '空欄'}</mark>　あなたの入力：<mark>{mine || '空欄'}</mark>
      </p>
      <p>書類を見て、正しい方を選びます。今の値のままでよければ「やめる」を押してください。</p>
    </Notice>
  )
}

type OthersProps = Pick<CorrectionFormProps, 'others'> & { readonly chosen: readonly string[] | null }

function Others({ others, chosen }: OthersProps) {
  return (
    <div className="flex flex-wrap gap-x-4">
      {others.map(other => (
        <Other key={other.path} {...other} isLikely={chosen ? chosen.includes(other.path) : other.isLikely} />
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
