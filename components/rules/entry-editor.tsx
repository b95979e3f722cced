'use client'

import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import type { EntryState } from '@/lib/rule-sets/entries/entry-editor'
import { type EntryKind, kindTitles } from '@/lib/rule-sets/entries/entry-kinds'
import type { FieldSpec } from '@/lib/rule-sets/entries/field-spec'
import type { Menus } from '@/lib/rule-sets/menus'
import { ChecksPanel } from './checks-panel'
import { EditorFrame } from './editor-frame'
import { EntryFields } from './entry-fields'
import { PagePreview } from './page-preview'
import { useLiveForm } from './use-live-form'
import { useStayingAction } from './use-staying-action'
import { VerdictChip } from './verdict-chip'

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
  const [state, send, isPending] = useStayingAction(press, initial)
  const live = useLiveForm(send, isPending)
  const { form, problems, findings, otherErrors, unfinished } = state
  const per = (form.fields.per ?? form.fields['fact.per']) === 'member' ? 'member' : 'household'
  return (
    <EditorFrame
      {...{ live, send, isPending, title, href, inForce, state }}
      entry={href.slice('/admin/entries/'.length)}
      aside={
        <div className="grid min-h-0 content-start gap-3 xl:overflow-y-auto">
          <ChecksPanel {...{ form, findings, otherErrors, unfinished }} noun={kindTitles[kind]} />
          {kind === 'case' && <Outcomes outcomes={state.outcomes} />}
          {kind === 'question' && (
            <PagePreview
              address={`${href}/preview`}
              form={live.form}
              state={state}
              whenNone="内容がそろうと、ここに質問の画面が出ます。"
            />
          )}
        </div>
      }
    >
      <div className="grid gap-4 py-4">
        <EntryFields specs={specs} form={form} per={per} menus={menus} problems={problems} />
      </div>
    </EditorFrame>
  )
}

/** What the rules make of the answers now; one press makes it what the case expects. */
function Outcomes({ outcomes }: Pick<EntryState, 'outcomes'>) {
  return (
    <Panel title="いまの規則の結果" id="outcomes" note={`${outcomes.length}件`}>
      <div className="grid gap-2 px-3.5 pb-3.5">
        <p>
          <Button name="button" value="expect">
            この結果を、あるべき結果にする
          </Button>
        </p>
        <ul className="grid gap-1.5">
          {outcomes.map(({ procedure, verdict, words }) => (
            <li key={procedure}>
              <p className="flex flex-wrap items-center gap-1.5">
                <VerdictChip verdict={verdict} />
                {procedure}
              </p>
              <p className="text-dns-14N-130 text-solid-gray-700">{words}</p>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}
