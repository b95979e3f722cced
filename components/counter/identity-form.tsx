'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { KeyCap } from '@/components/staff/key-cap'
import type { CheckedWho } from '@/lib/counter/identity'
import {
  authorities,
  type DocumentId,
  documentIds,
  type IdentityDocument,
  identityDocuments,
} from '@/lib/counter/identity-documents'

/** What was ticked when it did not suffice: nothing of it is lost. */
export type IdentityState = {
  readonly problem: string
  readonly who: string
  readonly seen: readonly string[]
  readonly expired: readonly string[]
  readonly authority: string
} | null
export type IdentityAction = (state: IdentityState, form: FormData) => Promise<IdentityState>

export type IdentityFormProps = {
  readonly action: IdentityAction
  readonly people: readonly { readonly who: CheckedWho; readonly name: string }[]
  /** The one thing to do now. */
  readonly isNext: boolean
}

export function IdentityForm({ action, people, isNext }: IdentityFormProps) {
  const [state, submit] = useActionState(action, null)
  const hasProxy = people.some(({ who }) => who === 'proxy')
  return (
    <form action={submit} className="grid gap-2 px-3.5 pb-3">
      {state && (
        <p id="identity-problem" role="alert" className="font-bold text-dns-14B-130 text-red-900">
          {state.problem}
        </p>
      )}
      <Who people={people} chosen={state?.who ?? (hasProxy ? 'proxy' : 'person-0')} />
      <Documents legend="1点でよい書類（写真つき）" which={isCommonPhoto} state={state} isFirst />
      <More summary="ほかの1点の書類" which={isOtherPhoto} state={state} />
      <More summary="写真のない書類（2点）" which={isForTwo} state={state} />
      {hasProxy && <Authorities chosen={state?.authority ?? ''} />}
      <p className="text-dns-14N-130 text-solid-gray-700">
        書類の写しと番号は残しません。使える書類の範囲は担当課確認。
      </p>
      <Button look={isNext ? 'primary' : 'secondary'} className="w-full">
        本人確認を記録する
        <KeyCap onDark={isNext}>F7</KeyCap>
      </Button>
    </form>
  )
}

function Who({ people, chosen }: Pick<IdentityFormProps, 'people'> & { readonly chosen: string }) {
  return (
    <label className="grid gap-0.5 text-dns-14N-130 text-solid-gray-700">
      だれを確かめたか
      <select
        name="who"
        key={chosen}
        defaultValue={chosen}
        className="h-9 rounded-8 border border-solid-gray-600 bg-white px-2 text-dns-16N-130 text-solid-gray-900 pointer-coarse:h-11"
      >
        {people.map(({ who, name }) => (
          <option key={who} value={who}>
            {name}
            {who === 'person-0' ? '（届出人）' : who === 'proxy' ? '（代理人）' : '（世帯員）'}
          </option>
        ))}
      </select>
    </label>
  )
}

type Which = (document: IdentityDocument) => boolean
const isCommonPhoto: Which = ({ points, isCommon }) => points === 'one' && isCommon
const isOtherPhoto: Which = ({ points, isCommon }) => points === 'one' && !isCommon
const isForTwo: Which = ({ points }) => points !== 'one'

type DocumentsProps = {
  readonly legend: string
  readonly which: Which
  readonly state: IdentityState
  readonly isFirst?: boolean
}

function More({ summary, which, state }: Omit<DocumentsProps, 'legend' | 'isFirst'> & { readonly summary: string }) {
  const hasTicked = documentIds.some(id => state?.seen.includes(id) && which(identityDocuments[id]))
  return (
    <details open={hasTicked || undefined} className="group">
      <summary className="flex min-h-8 list-none items-center text-blue-1000 text-dns-14N-130 underline underline-offset-3 pointer-coarse:min-h-11">
        {summary}
      </summary>
      <Documents legend={summary} which={which} state={state} />
    </details>
  )
}

function Documents({ legend, which, state, isFirst = false }: DocumentsProps) {
  const ids = documentIds.filter(id => which(identityDocuments[id]))
  return (
    <fieldset className="grid gap-x-2 sm:max-xl:grid-cols-2">
      <legend className={isFirst ? 'mb-0.5 text-dns-14N-130 text-solid-gray-700' : 'sr-only'}>{legend}</legend>
      {ids.map((id, index) => (
        <SeenDocument key={id} id={id} state={state} shortcut={isFirst && index === 0 ? 'F7' : undefined} />
      ))}
    </fieldset>
  )
}

const box = 'size-4.5 flex-none accent-blue-900'
const line = 'min-h-7 items-center gap-1.5 text-dns-14N-120 pointer-coarse:min-h-11'

type SeenDocumentProps = {
  readonly id: DocumentId
  readonly state: IdentityState
  readonly shortcut: string | undefined
}

/** Whether it has lapsed is asked only of what was seen. */
function SeenDocument({ id, state, shortcut }: SeenDocumentProps) {
  const { name, lapses } = identityDocuments[id]
  return (
    <div className="group/document flex flex-wrap items-center gap-x-3">
      <label className={`flex ${line}`}>
        <input
          type="checkbox"
          name="document"
          value={id}
          defaultChecked={state?.seen.includes(id) ?? false}
          data-shortcut={shortcut}
          className={box}
        />
        {name}
      </label>
      {lapses && (
        <label className={`hidden text-red-900 group-has-[[name=document]:checked]/document:flex ${line}`}>
          <input
            type="checkbox"
            name="expired"
            value={id}
            defaultChecked={state?.expired.includes(id) ?? false}
            className={box}
          />
          期限切れ<span className="sr-only">（{name}）</span>
        </label>
      )}
    </div>
  )
}

function Authorities({ chosen }: { readonly chosen: string }) {
  return (
    <fieldset className="grid">
      <legend className="text-dns-14N-130 text-solid-gray-700">代理人：見た証明</legend>
      {Object.entries(authorities).map(([id, name]) => (
        <label key={id} className={`flex ${line}`}>
          <input type="radio" name="authority" value={id} defaultChecked={chosen === id} className={box} />
          {name}を見た
        </label>
      ))}
    </fieldset>
  )
}
