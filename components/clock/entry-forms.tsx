'use client'

import { type ReactNode, useActionState } from 'react'
import { fieldClass, labelClass } from '@/components/audit/field'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import type { BaselineForm, PaperCountForm, Problems } from '@/lib/clock/entry-form'

export type EntryState<Form> = { readonly typed: Form; readonly problems: Problems<Form>; readonly said: string | null }
export type Enter<Form> = (state: EntryState<Form>, posted: FormData) => Promise<EntryState<Form>>
type Option = { readonly value: string; readonly label: string }
type EntryProps<Form> = {
  readonly initial: EntryState<Form>
  readonly enter: Enter<Form>
  readonly options: readonly Option[]
}

const measures = [
  { value: 'total', label: '受付から完了まで' },
  { value: 'waiting', label: '受付までの待ち時間' },
]

export function BaselineEntry({ initial, enter, options }: EntryProps<BaselineForm>) {
  const [state, send] = useActionState(enter, initial)
  const { typed, problems } = state
  return (
    <EntryForm state={state} send={send} button="基準値を入力する">
      <Choice name="measure" label="何の時間か" options={measures} value={typed.measure} problem={problems.measure} />
      <Choice name="event" label="どの出来事か" options={options} value={typed.event} problem={problems.event} />
      <Text name="minutes" label="紙のころの時間（分）" value={typed.minutes} problem={problems.minutes} isNumber />
      <Text
        name="sampleSize"
        label="何件調べたか（わかれば）"
        value={typed.sampleSize}
        problem={problems.sampleSize}
        isNumber
      />
      <Text name="source" label="いつ、どのように調べたか" value={typed.source} problem={problems.source} />
    </EntryForm>
  )
}

export function PaperCountEntry({ initial, enter, options }: EntryProps<PaperCountForm>) {
  const [state, send] = useActionState(enter, initial)
  const { typed, problems } = state
  return (
    <EntryForm state={state} send={send} button="件数を入力する">
      <Choice name="month" label="月" options={options} value={typed.month} problem={problems.month} />
      <Text
        name="applications"
        label="紙で受けた申請の件数"
        value={typed.applications}
        problem={problems.applications}
        isNumber
      />
      <Text name="source" label="どのように数えたか" value={typed.source} problem={problems.source} />
    </EntryForm>
  )
}

type EntryFormProps = {
  readonly state: EntryState<unknown>
  readonly send: (posted: FormData) => void
  readonly button: string
  readonly children: ReactNode
}

function EntryForm({ state: { typed, said }, send, button, children }: EntryFormProps) {
  return (
    <form
      action={send}
      key={JSON.stringify(typed)}
      className="grid items-start gap-3 px-3.5 pb-3.5 sm:grid-cols-2 lg:grid-cols-3"
    >
      {children}
      <p className="flex flex-wrap items-center gap-3 sm:col-span-2 lg:col-span-3">
        <Button look="primary">{button}</Button>
      </p>
      {said && (
        <div className="sm:col-span-2 lg:col-span-3">
          <Notice kind="success">{said}</Notice>
        </div>
      )}
    </form>
  )
}

type FieldProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly problem: string | undefined
}

function Choice({ name, label, value, problem, options }: FieldProps & { readonly options: readonly Option[] }) {
  return (
    <label className={labelClass}>
      {label}
      <select name={name} defaultValue={value} aria-invalid={problem !== undefined} className={fieldClass}>
        <option value="">選んでください</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Problem>{problem}</Problem>
    </label>
  )
}

function Text({ name, label, value, problem, isNumber = false }: FieldProps & { readonly isNumber?: boolean }) {
  return (
    <label className={labelClass}>
      {label}
      <input
        name={name}
        defaultValue={value}
        inputMode={isNumber ? 'numeric' : undefined}
        maxLength={isNumber ? 10 : 200}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        className={fieldClass}
      />
      <Problem>{problem}</Problem>
    </label>
  )
}

function Problem({ children }: { readonly children: string | undefined }) {
  return children ? <span className="font-bold text-red-1000">{children}</span> : null
}
