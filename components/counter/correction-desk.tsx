'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Panel } from '@/components/staff/panel'
import type { CorrectionRow } from '@/lib/counter/corrections'
import { type FieldChange, undoGround } from '@/lib/counter/decide-correction'
import { CorrectionForm, type OtherField } from './correction-form'
import { CorrectionsTable } from './corrections-table'
import type { DraftActions } from './draft-actions'
import type { Editable } from './editable'
import { type FieldChoices, FieldChooser } from './field-chooser'
import type { Place } from './kept-typing'
import { MergeForm } from './merge-form'
import { type Pending, pendingOf } from './pending'
import { PendingList } from './pending-list'
import { SmallButton } from './small-button'
import { TroubleNotice } from './trouble-notice'
import { useCorrections } from './use-corrections'

export type EditedField = {
  readonly field: Editable
  readonly whose: string
  readonly others: readonly OtherField[]
}

export type CorrectionDeskProps = {
  readonly place: Place
  readonly rows: readonly CorrectionRow[]
  readonly choices: FieldChoices
  /** Values now of the fields that were corrected. */
  readonly currents: Readonly<Record<string, string>>
  /** The address asks for this field. */
  readonly edited: EditedField | null
  /** Null once the case is completed. */
  readonly actions: Pick<DraftActions, 'correct' | 'undo'> | null
}

/** Several corrections are collected, looked at and saved together; what was saved stands below. */
export function CorrectionDesk({ place, rows, choices, currents, edited, actions }: CorrectionDeskProps) {
  const desk = useCorrections(place)
  const { pending, conflicts, trouble, isBusy, effect } = desk.state
  const { open, show, close } = useOpenField(edited)
  const isListed = pending.length > 0 && conflicts.length === 0
  return (
    <Panel
      title="訂正"
      id="corrections"
      note={`${rows.length}件`}
      aside={actions && !open && <FieldChooser choices={choices} />}
      className="xl:flex xl:max-h-[64dvh] xl:flex-col"
    >
      <div className="xl:min-h-0 xl:overflow-y-auto">
        {trouble && (
          <div className="px-3.5 pb-2">
            <TroubleNotice trouble={trouble} onRetry={desk.retry} />
          </div>
        )}
        {actions && !open && <Unfinished typing={desk.state.typing} />}
        {actions && open && (
          <OpenForm key={open.field.path} open={open} desk={desk} action={actions.correct} onClose={close} />
        )}
        {conflicts.length > 0 && (
          <MergeForm
            conflicts={conflicts}
            others={pending.length - conflicts.length}
            isBusy={isBusy}
            onChosen={desk.settle}
          />
        )}
        {isListed && (
          <PendingList
            key={effect ? 'looked' : 'not looked'}
            state={desk.state}
            onRemove={desk.remove}
            onOpen={(whose, field) => show({ whose, field, others: [] })}
            onSave={desk.save}
            onLook={desk.retry}
          />
        )}
        {rows.length > 0 && (
          <CorrectionsTable
            rows={rows}
            undo={{ action: actions?.undo ?? null, onUndo: row => desk.add(undoing(row, currents)) }}
          />
        )}
      </div>
    </Panel>
  )
}

type OpenFormProps = {
  readonly open: EditedField
  readonly desk: ReturnType<typeof useCorrections>
  readonly action: DraftActions['correct']
  /** `mayLeave`: the address may change with it, for which the server is asked. */
  readonly onClose: (how: { readonly mayLeave: boolean }) => void
}

function OpenForm({ open: { field, whose, others }, desk, action, onClose }: OpenFormProps) {
  const { state } = desk
  const restored = state.restored?.path === field.path ? state.restored : null
  const asPending = (change: FieldChange): Pending => pendingOf(change, field, whose)
  return (
    <CorrectionForm
      key={restored ? 'restored' : 'new'}
      action={action}
      field={field}
      whose={whose}
      others={others}
      begun={restored ?? state.pending.find(({ path }) => path === field.path) ?? null}
      problems={state.problems[field.path] ?? {}}
      isBusy={state.isBusy}
      onType={change => desk.type(asPending(change))}
      onDone={async change => {
        const looked = await desk.add([asPending(change)])
        if (looked !== 'refused') onClose({ mayLeave: looked === 'done' })
      }}
      onCancel={() => {
        desk.type(null)
        onClose({ mayLeave: false })
      }}
    />
  )
}

/** Typed before the session ended or the page was left, in a form that is not open now. */
function Unfinished({ typing }: { typing: Pending | null }) {
  if (!typing) return null
  return (
    <form method="get" className="flex items-center gap-2 px-3.5 pb-2 text-dns-14N-130">
      <input type="hidden" name="edit" value={typing.path} />
      入力の途中です：{typing.whose}の{typing.label}
      <SmallButton>続ける</SmallButton>
    </form>
  )
}

/** The field whose form is open: asked for by the address, or opened by an answer that is not saved yet. */
function useOpenField(edited: EditedField | null) {
  const router = useRouter()
  const [shown, setShown] = useState<EditedField | null>(null)
  const [closedPath, setClosedPath] = useState<string | null>(null)
  const askedPath = edited?.field.path ?? null
  useEffect(() => {
    setShown(null)
    if (askedPath === null) setClosedPath(null)
  }, [askedPath])
  const asked = edited && askedPath !== closedPath ? edited : null
  return {
    open: shown ?? asked,
    show: setShown,
    close: ({ mayLeave }: { readonly mayLeave: boolean }) => {
      setShown(null)
      setClosedPath(askedPath)
      if (askedPath !== null && mayLeave) router.push('?', { scroll: false })
    },
  }
}

function undoing(
  { paths, label, from, to }: CorrectionRow,
  currents: Readonly<Record<string, string>>,
): readonly Pending[] {
  return paths.map(path => ({
    path,
    typed: '',
    ground: undoGround,
    seen: currents[path] ?? '',
    also: [],
    isUndo: true,
    whose: '元に戻す',
    label,
    ownText: to,
    text: from,
  }))
}
