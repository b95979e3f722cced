'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import type { AlertRuleForm } from '@/lib/audit/alert-form'
import { fieldClass, labelClass } from './field'

export type ShownRule = AlertRuleForm & { readonly title: string; readonly counts: string; readonly hasHours: boolean }
export type RuleState = {
  readonly typed: AlertRuleForm
  readonly problems: readonly string[]
  readonly isSaved: boolean
}
export type SetRule = (state: RuleState | null, posted: FormData) => Promise<RuleState | null>

export function AlertRules({ rules, setRule }: { rules: readonly ShownRule[]; setRule: SetRule }) {
  return (
    <ul>
      {rules.map(rule => (
        <li key={rule.kind} className="border-solid-gray-100 border-t px-3.5 py-3">
          <RuleForm rule={rule} setRule={setRule} />
        </li>
      ))}
    </ul>
  )
}

function RuleForm({ rule, setRule }: { rule: ShownRule; setRule: SetRule }) {
  const [state, send] = useActionState(setRule, null)
  const shown = state?.typed ?? rule
  return (
    <form action={send} className="grid gap-2" key={JSON.stringify(shown)}>
      <input type="hidden" name="kind" value={rule.kind} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <label className="flex min-h-11 grow basis-72 items-center gap-2 font-bold max-xl:basis-full text-solid-gray-900">
          <input type="checkbox" name="isOn" defaultChecked={shown.isOn === 'on'} className="size-5" />
          {rule.title}
        </label>
        <Figure name="withinMinutes" label="この間に（分）" value={shown.withinMinutes} />
        <Figure name="moreThan" label={`${rule.counts}がこれを超えたら`} value={shown.moreThan} />
        {rule.hasHours && <Figure name="opensAt" label="開ける時刻" value={shown.opensAt} type="time" />}
        {rule.hasHours && <Figure name="closesAt" label="閉める時刻" value={shown.closesAt} type="time" />}
        <Button>保存する</Button>
      </div>
      {state && state.problems.length > 0 && (
        <Notice kind="error">
          {state.problems.map(problem => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      {state?.isSaved && <Notice kind="success">保存しました。</Notice>}
    </form>
  )
}

type FigureProps = { readonly name: string; readonly label: string; readonly value: string; readonly type?: 'time' }

function Figure({ name, label, value, type }: FigureProps) {
  return (
    <label className={labelClass}>
      {label}
      <input
        name={name}
        type={type ?? 'text'}
        inputMode={type ? undefined : 'numeric'}
        defaultValue={value}
        maxLength={10}
        className={`${fieldClass} w-32`}
      />
    </label>
  )
}
