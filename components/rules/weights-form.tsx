'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import type { Problem } from '@/lib/rule-sets/problem'
import type { TypedWeights, WeightField, WeightSection } from '@/lib/rule-sets/weights-form'

export type WeightsState = { readonly typed: TypedWeights; readonly problems: readonly Problem[] }

type WeightsFormProps = {
  readonly sections: readonly WeightSection[]
  readonly initial: WeightsState
  readonly save: (state: WeightsState, posted: FormData) => Promise<WeightsState>
}

/** The city's figures; what no department has confirmed says so. */
export function WeightsForm({ sections, initial, save }: WeightsFormProps) {
  const [state, send, isPending] = useActionState(save, initial)
  return (
    <form action={send} className="grid gap-3">
      {state.problems.length > 0 && (
        <Notice kind="error">＊{state.problems.length}か所を直してください。保存していません。</Notice>
      )}
      <div className="grid items-start gap-3 lg:grid-cols-2">
        {sections.map(section => (
          <Section key={section.part} section={section} state={state} />
        ))}
      </div>
      <Button look="primary" className="justify-self-start">
        {isPending ? '保存しています…' : 'この割合で保存する'}
      </Button>
    </form>
  )
}

type Stated = { readonly state: WeightsState }

function Section({ section, state }: Stated & { readonly section: WeightSection }) {
  const { part, title, hint, fields } = section
  const isConfirmed = state.typed[`confirmed.${part}`] === 'yes'
  return (
    <fieldset className="grid gap-2 rounded-12 border border-solid-gray-100 bg-white p-4">
      <legend className="float-left mb-1 flex w-full items-center gap-2 text-dns-17B-130">
        {title}
        {!isConfirmed && (
          <span className="rounded-4 bg-yellow-100 px-1.5 text-dns-14B-130 text-yellow-1200">担当課確認</span>
        )}
      </legend>
      <p className="clear-both text-solid-gray-700">{hint}</p>
      <div className="grid gap-1.5">
        {fields.map(field => (
          <NumberRow key={field.name} field={field} state={state} />
        ))}
      </div>
      <label className="mt-1 grid gap-1 font-bold">
        出典
        <input
          name={`source.${part}`}
          defaultValue={state.typed[`source.${part}`]}
          className="block h-11 w-full rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900"
        />
        <Said field={`source.${part}`} state={state} />
      </label>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          name={`confirmed.${part}`}
          value="yes"
          defaultChecked={isConfirmed}
          className="size-5.5 accent-blue-900"
        />
        担当課がこの数字を確認した
      </label>
    </fieldset>
  )
}

function NumberRow({ field: { name, label, unit }, state }: Stated & { readonly field: WeightField }) {
  const isWrong = state.problems.some(({ field }) => field === name)
  return (
    <label className="grid grid-cols-[1fr_7.5rem_2.5rem] items-center gap-2">
      <span>{label}</span>
      <input
        name={name}
        inputMode="decimal"
        defaultValue={state.typed[name] ?? ''}
        aria-invalid={isWrong || undefined}
        className={`h-9 rounded-8 border bg-white px-2.5 text-right text-solid-gray-900 pointer-coarse:h-11 ${isWrong ? 'border-2 border-red-800' : 'border-solid-gray-600'}`}
      />
      <span className="text-dns-14N-130 text-solid-gray-700">{unit}</span>
      <span className="col-span-3 empty:hidden">
        <Said field={name} state={state} />
      </span>
    </label>
  )
}

function Said({ field, state }: Stated & { readonly field: string }) {
  const problem = state.problems.find(one => one.field === field)
  return problem ? <span className="font-bold text-red-900">＊{problem.message}</span> : null
}
