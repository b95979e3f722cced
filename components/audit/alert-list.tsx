'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import { Notice } from '@/components/staff/notice'
import { fieldClass, labelClass } from './field'

export type ShownAlert = {
  readonly id: string
  readonly title: string
  readonly who: string
  readonly when: string
  readonly figure: string
  /** Where the log shows what this person did on that day. */
  readonly href: string | null
  readonly acknowledged: string | null
}

export type AcknowledgeState = { readonly id: string; readonly problem: string } | null
export type Acknowledge = (state: AcknowledgeState, posted: FormData) => Promise<AcknowledgeState>

export function OpenAlerts({ alerts, acknowledge }: { alerts: readonly ShownAlert[]; acknowledge: Acknowledge }) {
  const [state, send] = useActionState(acknowledge, null)
  if (alerts.length === 0) return <p className="px-3.5 pb-3.5">確かめていない警告はありません。</p>
  return (
    <ul>
      {alerts.map(alert => (
        <li key={alert.id} className="grid gap-2 border-solid-gray-100 border-t px-3.5 py-3">
          <AlertWords alert={alert} />
          {state?.id === alert.id && <Notice kind="error">{state.problem}</Notice>}
          <form action={send} className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="id" value={alert.id} />
            <label className={`${labelClass} grow`}>
              確かめたこと（だれに何を聞き、どう判断したか）
              <input name="note" maxLength={500} autoComplete="off" className={`${fieldClass} w-full`} />
            </label>
            <Button>確かめて閉じる</Button>
          </form>
        </li>
      ))}
    </ul>
  )
}

export function AnsweredAlerts({ alerts }: { alerts: readonly ShownAlert[] }) {
  if (alerts.length === 0) return <p className="px-3.5 pb-3.5">まだありません。</p>
  return (
    <ul>
      {alerts.map(alert => (
        <li key={alert.id} className="grid gap-1 border-solid-gray-100 border-t px-3.5 py-2.5">
          <AlertWords alert={alert} />
          <p className="text-solid-gray-900">{alert.acknowledged}</p>
        </li>
      ))}
    </ul>
  )
}

function AlertWords({ alert: { title, who, when, figure, href, acknowledged } }: { alert: ShownAlert }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <b data-open={acknowledged === null} className="flex items-center gap-1.5 data-[open=true]:text-red-1000">
        <Icon name={acknowledged === null ? 'alert' : 'check'} />
        {title}
      </b>
      <span className="font-bold text-solid-gray-900">{who}</span>
      <span>{figure}</span>
      <span className="text-solid-gray-700">{when}</span>
      {href && (
        <a href={href} className="text-blue-1000 underline underline-offset-4">
          記録を見る
        </a>
      )}
    </p>
  )
}
