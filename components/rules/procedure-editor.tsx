'use client'

import { useActionState, useEffect, useRef } from 'react'
import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import type { Menus } from '@/lib/rule-sets/menus'
import type { OtherField } from '@/lib/rule-sets/other-fields'
import type { EditorState } from '@/lib/rule-sets/procedure-editor'
import type { Fact } from '@/lib/rules/schema'
import { EditorOutcomeNotice } from './editor-outcome'
import { LookPanel } from './look-panel'
import { ProcedureFields } from './procedure-fields'
import { useLiveForm } from './use-live-form'

export type ProcedureEditorProps = {
  readonly title: string
  readonly href: string
  readonly initial: EditorState
  readonly per: Fact['per']
  readonly menus: Menus
  readonly others: readonly OtherField[]
  readonly inForce: string
  readonly press: (state: EditorState, posted: FormData) => Promise<EditorState>
}

/** A plain form: each press of a button sends all of it. With script it also looks after every change, without leaving the field. */
export function ProcedureEditor(props: ProcedureEditorProps) {
  const { title, href, initial, per, menus, others, inForce, press } = props
  const [state, send, isPending] = useActionState(press, initial)
  const { form, handlers } = useLiveForm(send, isPending)
  const top = useOutcomeInView(state)

  return (
    <form
      ref={form}
      action={send}
      {...handlers}
      className="grid min-h-0 min-w-0 gap-3 xl:grid-cols-[minmax(0,1fr)_22rem] 2xl:grid-cols-[minmax(0,1fr)_26rem]"
    >
      {/* The first button of a form is what the Enter key presses. */}
      <button type="submit" name="button" value="check" tabIndex={-1} aria-hidden className="sr-only">
        確かめる
      </button>
      <input type="hidden" name="startedFrom" value={state.startedFrom} />
      <div className="grid min-h-0 min-w-0 grid-rows-[auto_auto_minmax(0,1fr)_auto] rounded-12 border border-solid-gray-100 bg-white">
        <header className="flex flex-wrap items-center gap-x-3 px-5 pt-3 pb-1">
          <h1 className="text-std-22B-150">{title}</h1>
          {state.isChanged && (
            <span className="inline-flex min-h-6.5 items-center gap-1 rounded-4 bg-orange-50 px-2 font-bold text-dns-14B-130 text-orange-1000">
              <Icon name="pencil" className="size-4" />
              保存していない変更
            </span>
          )}
          <span className="ml-auto text-dns-14N-130 text-solid-gray-700">{inForce}</span>
        </header>
        <SectionLinks />
        <div className="min-h-0 px-5 xl:overflow-y-auto">
          <div ref={top} tabIndex={-1} className="scroll-mt-4 pt-3 empty:pt-0">
            <EditorOutcomeNotice outcome={state.outcome} problems={state.problems} href={href} />
          </div>
          <ProcedureFields state={state} per={per} menus={menus} others={others} />
        </div>
        <footer className="flex flex-wrap items-center gap-3 border-solid-gray-200 border-t bg-white px-5 py-2.5 rounded-b-12">
          <span role="status" className="text-solid-gray-700">
            {isPending ? '確かめています…' : state.isChanged ? '' : '保存してある内容です'}
          </span>
          <span className="ml-auto flex flex-wrap gap-2">
            <Button name="button" value="check">
              変更を確かめる
            </Button>
            <Button name="button" value="save" look="primary">
              下書きに保存する
            </Button>
          </span>
        </footer>
      </div>
      <LookPanel look={state.look} unfinished={state.unfinished} />
    </form>
  )
}

const sections = [
  ['condition', '必要になる条件'],
  ['deadline', '期限'],
  ['fee', '手数料'],
  ['words', '言葉'],
  ['others', 'そのほか'],
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

/** Brings what happened to the eye and to the screen reader; also asks before unsaved changes are left behind. */
function useOutcomeInView({ outcome, isChanged }: EditorState) {
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (outcome) top.current?.focus()
  }, [outcome])
  useEffect(() => {
    if (!isChanged) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isChanged])
  return top
}
