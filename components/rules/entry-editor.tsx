'use client'

import { useActionState } from 'react'
import type { EntryState } from '@/lib/rule-sets/entries/entry-editor'
import { type EntryKind, kindTitles } from '@/lib/rule-sets/entries/entry-kinds'
import type { FieldSpec } from '@/lib/rule-sets/entries/field-spec'
import type { Menus } from '@/lib/rule-sets/menus'
import { ChecksPanel } from './checks-panel'
import { EditorFrame } from './editor-frame'
import { EntryFields } from './entry-fields'
import { useLiveForm } from './use-live-form'

type EntryEditorProps = {
  readonly kind: EntryKind
  readonly title: string
  readonly href: string
  readonly specs: readonly FieldSpec[]
  readonly initial: EntryState
  readonly menus: Menus
  readonly inForce: string
  readonly press: (state: EntryState, posted: FormData) => Promise<EntryState>
}

export function EntryEditor({ kind, title, href, specs, initial, menus, inForce, press }: EntryEditorProps) {
  const [state, send, isPending] = useActionState(press, initial)
  const live = useLiveForm(send, isPending)
  const { form, problems, findings, otherErrors, unfinished } = state
  const per = (form.fields.per ?? form.fields['fact.per']) === 'member' ? 'member' : 'household'
  return (
    <EditorFrame
      {...{ send, isPending, title, href, inForce, state }}
      form={live.form}
      handlers={live.handlers}
      aside={
        <div className="grid content-start gap-3">
          <ChecksPanel findings={findings} otherErrors={otherErrors} unfinished={unfinished} noun={kindTitles[kind]} />
        </div>
      }
    >
      <div className="grid gap-4 py-4">
        <EntryFields specs={specs} form={form} per={per} menus={menus} problems={problems} />
      </div>
    </EditorFrame>
  )
}
