'use client'

import { type ReactNode, useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { KeyCap } from '@/components/staff/key-cap'
import { Panel } from '@/components/staff/panel'
import { ScanForm } from './scan-form'
import type { ScanAction } from './scan-state'
import { SearchField } from './search-field'
import { SearchResults } from './search-results'
import type { SearchAction, SearchState } from './search-state'

/** By code, by reading and birth date, by the number of a reservation. */
export function SearchPage({ scan, search }: { scan: ScanAction; search: SearchAction }) {
  const [state, submit, isPending] = useActionState(search, null)
  return (
    <main id="main" className="grid content-start gap-4 px-5 pt-4 pb-6">
      <h1 className="text-std-24B-150">さがす</h1>
      <div className="grid items-start gap-4 lg:grid-cols-3">
        <Panel title="受付コードで" id="by-code" className="pb-3">
          <div className="px-3.5">
            <ScanForm action={scan} />
          </div>
        </Panel>
        <Panel title="フリガナと生年月日で" id="by-person" aside={<KeyCap>F3</KeyCap>}>
          <PersonForm key={keyOf(state, 'person')} state={state} submit={submit} isPending={isPending} />
        </Panel>
        <Panel title="予約の番号で" id="by-reservation" aside={<KeyCap>F4</KeyCap>}>
          <ReservationForm key={keyOf(state, 'reservation')} state={state} submit={submit} isPending={isPending} />
        </Panel>
      </div>
      <SearchResults state={state} isPending={isPending} />
    </main>
  )
}

type FormProps = {
  readonly state: SearchState
  readonly submit: (form: FormData) => void
  readonly isPending: boolean
}

function PersonForm(props: FormProps) {
  const { state } = props
  const words = state?.words.kind === 'person' ? state.words : null
  return (
    <SearchForm {...props} kind="person">
      <SearchField
        name="kana"
        label="氏名のフリガナ"
        hint="姓と名を続けて。小さい字・長音・半角の違いは問いません。例：ワタナベダイスケ"
        typed={words?.kana ?? ''}
        problem={problemOf(state, 'kana')}
        shortcut="F3"
      />
      <SearchField
        name="birthDate"
        label="生年月日"
        hint="例：昭63.5.14、1988-05-14"
        typed={words?.birthDate ?? ''}
        problem={problemOf(state, 'birthDate')}
      />
    </SearchForm>
  )
}

function ReservationForm(props: FormProps) {
  const { state } = props
  const words = state?.words.kind === 'reservation' ? state.words : null
  return (
    <SearchForm {...props} kind="reservation">
      <SearchField
        name="number"
        label="来庁予約の番号"
        hint="住民が入力したか、職員が「来庁予約の番号」に書いた番号です。"
        typed={words?.number ?? ''}
        problem={problemOf(state, 'number')}
        shortcut="F4"
      />
    </SearchForm>
  )
}

type SearchFormProps = FormProps & { readonly kind: 'person' | 'reservation'; readonly children: ReactNode }

function SearchForm({ kind, submit, isPending, children }: SearchFormProps) {
  return (
    <form action={submit} className="grid gap-3 px-3.5 pb-3.5">
      <input type="hidden" name="kind" value={kind} />
      {children}
      <Button aria-disabled={isPending || undefined}>さがす</Button>
    </form>
  )
}

/** A form shows what was sent from it, and not what was sent from another. */
function keyOf(state: SearchState, kind: 'person' | 'reservation'): string {
  return state?.words.kind === kind ? JSON.stringify(state.words) : 'blank'
}

const problems = {
  kana: '＊フリガナをカタカナかひらがなで入力してください。',
  birthDate: '＊暦にある生年月日を入力してください（例：昭63.5.14）。',
  number: '＊予約の番号を入力してください。',
} as const

function problemOf(state: SearchState, field: keyof typeof problems): string | undefined {
  const searched = state?.searched
  return searched?.kind === 'unreadable' && searched.field === field ? problems[field] : undefined
}
