'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import type { DeskForm, DeskOutcome } from '@/lib/desks/manage-desks'

export type DesksState = { readonly typed: DeskForm; readonly outcome: DeskOutcome | null }
export type DesksAction = (state: DesksState, form: FormData) => Promise<DesksState>

export type Choice = { readonly value: string; readonly label: string }

export type EditedDesk = {
  readonly id: string
  readonly number: string
  readonly departmentId: string
  readonly hours: string
  readonly isPaused: boolean
  readonly sits: string | null
}

const box = 'h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900'
const columns = 'grid items-end gap-3 px-3.5 py-3 md:grid-cols-[7rem_minmax(0,1fr)_minmax(0,1fr)_auto]'

export function NewDeskForm({ departments, action }: { departments: readonly Choice[]; action: DesksAction }) {
  const [state, submit] = useActionState(action, { typed: { number: '', departmentId: '', hours: '' }, outcome: null })
  return (
    <form action={submit} aria-label="窓口を加える">
      <Said state={state} done="窓口を加えました。" />
      <div className={columns}>
        <DeskFields key={JSON.stringify(state.typed)} prefix="new" state={state} departments={departments} />
        <Button look="primary" name="do" value="create">
          窓口を加える
        </Button>
      </div>
    </form>
  )
}

export function EditDeskForm({
  desk,
  departments,
  action,
}: {
  desk: EditedDesk
  departments: readonly Choice[]
  action: DesksAction
}) {
  const { id, number, departmentId, hours, isPaused, sits } = desk
  const [state, submit] = useActionState(action, { typed: { number, departmentId, hours }, outcome: null })
  return (
    <form action={submit} aria-label={`${number}番の窓口`}>
      <Said state={state} done="保存しました。" />
      <div className={columns}>
        <DeskFields key={JSON.stringify(state.typed)} prefix={id} state={state} departments={departments} />
        <div className="flex flex-wrap gap-2">
          <Button name="do" value={`save:${id}`}>
            保存する
          </Button>
          <Button look="quiet" name="do" value={`${isPaused ? 'open' : 'pause'}:${id}`}>
            {isPaused ? '再開する' : '休止する'}
          </Button>
          <Button look="quiet" name="do" value={`remove:${id}`}>
            なくす
          </Button>
        </div>
      </div>
      {(isPaused || sits) && (
        <p className="px-3.5 pb-2 text-dns-14N-130 text-solid-gray-700">
          {isPaused && '休止しています。'}
          {sits && `いま${sits}さんがいます。`}
        </p>
      )}
    </form>
  )
}

type FieldsProps = { readonly prefix: string; readonly state: DesksState; readonly departments: readonly Choice[] }

function DeskFields({ prefix, state: { typed, outcome }, departments }: FieldsProps) {
  const problemOf = (field: keyof DeskForm) =>
    outcome?.kind === 'refused' ? outcome.problems.find(problem => problem.field === field)?.message : undefined
  const shared = (field: keyof DeskForm) => ({
    name: field,
    id: `${prefix}-${field}`,
    defaultValue: typed[field],
    'aria-invalid': problemOf(field) ? true : undefined,
    className: box,
  })
  return (
    <>
      <Labelled label="番号" problem={problemOf('number')}>
        <input {...shared('number')} autoComplete="off" maxLength={20} />
      </Labelled>
      <Labelled label="課" problem={problemOf('departmentId')}>
        <select {...shared('departmentId')}>
          <option value="">選んでください</option>
          {departments.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label="受付時間（任意）" problem={problemOf('hours')}>
        <input {...shared('hours')} autoComplete="off" maxLength={100} />
      </Labelled>
    </>
  )
}

type LabelledProps = {
  readonly label: string
  readonly problem: string | undefined
  readonly children: React.ReactNode
}

function Labelled({ label, problem, children }: LabelledProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="grid content-start gap-1 font-bold text-dns-14B-130">
      {label}
      {problem && <span className="text-red-900">＊{problem}</span>}
      {children}
    </label>
  )
}

function Said({ state: { outcome }, done }: { state: DesksState; done: string }) {
  if (!outcome || outcome.kind === 'refused') return null
  return (
    <div className="px-3.5 pt-2">
      <Notice kind={outcome.kind === 'done' ? 'success' : 'information'}>
        {outcome.kind === 'done' ? done : 'すでにそうなっていました。'}
      </Notice>
    </div>
  )
}
