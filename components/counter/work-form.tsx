'use client'

import { type ReactNode, useActionState } from 'react'
import { Notice } from '@/components/staff/notice'
import type { WorkAction } from './work-state'

/** Everything that is pressed at a desk: each button says what (`do`) and to which stop or desk. */
export function WorkForm({
  action,
  label,
  className,
  children,
}: {
  action: WorkAction
  label: string
  className?: string
  children: ReactNode
}) {
  const [state, submit, isPending] = useActionState(action, null)
  return (
    <form action={submit} aria-label={label} aria-busy={isPending || undefined} className={className}>
      {state && !isPending && (
        <div className="col-span-full">
          <Notice kind={state.kind}>{state.text}</Notice>
        </div>
      )}
      {children}
    </form>
  )
}
