'use client'

import { procedureAnchor } from '@/lib/html/anchors'
import type { Menus } from '@/lib/rule-sets/menus'
import type { EditorState } from '@/lib/rule-sets/procedure-editor'
import { ChecksPanel } from './checks-panel'
import { EditorFrame } from './editor-frame'
import { PagePreview } from './page-preview'
import { ProcedureFields } from './procedure-fields'
import { useLiveForm } from './use-live-form'
import { useStayingAction } from './use-staying-action'

export type ProcedureEditorProps = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly initial: EditorState
  readonly menus: Menus
  readonly inForce: string
  readonly press: (state: EditorState, posted: FormData) => Promise<EditorState>
}

export function ProcedureEditor({ id, title, href, initial, menus, inForce, press }: ProcedureEditorProps) {
  const [state, send, isPending] = useStayingAction(press, initial)
  const live = useLiveForm(send, isPending)
  return (
    <EditorFrame
      {...{ live, send, isPending, title, href, inForce, state }}
      entry={`procedure/${id}`}
      head={<SectionLinks />}
      aside={
        <div className="grid min-h-0 content-start gap-3 xl:overflow-y-auto">
          <ChecksPanel {...state.look} form={state.form} unfinished={state.unfinished} noun="手続き" />
          <PagePreview
            address={`${href}/preview`}
            form={live.form}
            state={state}
            shows={procedureAnchor(id)}
            whenNone="内容がそろい、必要になる人がいると、ここにその人の結果の画面が出ます。"
          />
        </div>
      }
    >
      <ProcedureFields state={state} menus={menus} />
    </EditorFrame>
  )
}

const sections = [
  ['condition', '必要になる条件'],
  ['deadline', '期限'],
  ['fee', '手数料'],
  ['words', '言葉'],
  ['others', '対象・持ち物・窓口・根拠'],
] as const

function SectionLinks() {
  return (
    <nav aria-label="この手続きの内容" className="flex flex-wrap border-solid-gray-200 border-b px-3">
      {sections.map(([id, label]) => (
        <a
          key={id}
          href={`#${id}`}
          className="flex min-h-10 items-center px-2.5 text-solid-gray-800 no-underline hover:text-blue-900 hover:underline focus-visible:-outline-offset-4"
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
