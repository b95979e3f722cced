'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { KeyCap } from '@/components/staff/key-cap'
import { otherDocuments, photoDocuments } from '@/lib/counter/identity'

export type IdentityState = { readonly problem: string; readonly seen: readonly string[] } | null
export type IdentityAction = (state: IdentityState, form: FormData) => Promise<IdentityState>

export type IdentityFormProps = {
  readonly action: IdentityAction
  readonly hasProxy: boolean
  /** The one thing to do now. */
  readonly isNext: boolean
}

export function IdentityForm({ action, hasProxy, isNext }: IdentityFormProps) {
  const [state, submit] = useActionState(action, null)
  const seen = state?.seen ?? []
  return (
    <form action={submit} className="grid gap-2 px-3.5 pb-3">
      {state && (
        <p id="identity-problem" role="alert" className="font-bold text-dns-14B-130 text-red-900">
          {state.problem}
        </p>
      )}
      <Documents legend="写真つきの書類（1点）" documents={photoDocuments} seen={seen} isFirst />
      <details open={state !== null || undefined} className="group">
        <summary className="flex min-h-8 list-none items-center text-blue-1000 text-dns-14N-130 underline underline-offset-3 pointer-coarse:min-h-11">
          写真のない書類（2点）
        </summary>
        <Documents legend="写真のない書類（2点）" documents={otherDocuments} seen={seen} />
      </details>
      {hasProxy && <Check name="proxyLetter" value="yes" label="委任状を見た" isChecked={false} />}
      <Button look={isNext ? 'primary' : 'secondary'} className="w-full">
        本人確認を記録する
        <KeyCap onDark={isNext}>F7</KeyCap>
      </Button>
    </form>
  )
}

type DocumentsProps = {
  readonly legend: string
  readonly documents: Readonly<Record<string, string>>
  readonly seen: readonly string[]
  readonly isFirst?: boolean
}

function Documents({ legend, documents, seen, isFirst = false }: DocumentsProps) {
  return (
    <fieldset className="grid grid-cols-2 gap-x-2 max-md:grid-cols-3">
      <legend className={isFirst ? 'mb-1 text-dns-14N-130 text-solid-gray-700' : 'sr-only'}>{legend}</legend>
      {Object.entries(documents).map(([id, label], index) => (
        <Check
          key={id}
          name="document"
          value={id}
          label={label}
          isChecked={seen.includes(id)}
          shortcut={isFirst && index === 0 ? 'F7' : undefined}
        />
      ))}
    </fieldset>
  )
}

type CheckProps = {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly isChecked: boolean
  readonly shortcut?: string | undefined
}

function Check({ name, value, label, isChecked, shortcut }: CheckProps) {
  return (
    <label className="flex min-h-7 items-center gap-1.5 text-dns-14N-120 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isChecked}
        data-shortcut={shortcut}
        className="size-4.5 flex-none accent-blue-900"
      />
      {label}
    </label>
  )
}
