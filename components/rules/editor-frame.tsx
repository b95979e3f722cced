'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/staff/button'
import { Icon } from '@/components/staff/icon'
import type { Problem } from '@/lib/rule-sets/problem'
import type { EditorOutcome } from '@/lib/rule-sets/procedure-editor'
import { EditorOutcomeNotice } from './editor-outcome'
import { EntryLive } from './entry-live'
import type { useLiveForm } from './use-live-form'
import type { CutOff } from './use-staying-action'

type EditorFrameProps = {
  readonly live: ReturnType<typeof useLiveForm>
  readonly send: (posted: FormData) => void
  readonly isPending: boolean
  readonly title: string
  readonly href: string
  /** What is edited, by kind and id: `procedure/inkan-toroku`. */
  readonly entry: string
  readonly inForce: string
  readonly state: EditorFrameState
  /** What stands between title and fields. */
  readonly head?: ReactNode
  /** What stands beside the editor. */
  readonly aside: ReactNode
  readonly children: ReactNode
}

type EditorFrameState = CutOff & {
  readonly startedFrom: string
  readonly isChanged: boolean
  readonly unfinished: number
  /** By itself, a moment after the last change. */
  readonly isKept: boolean
  readonly problems: readonly Problem[]
  readonly outcome: EditorOutcome | null
}

/** A plain form: each press of a button sends all of it. With script it also looks after every change, without leaving the field. */
export function EditorFrame({ live, send, isPending, title, href, entry, inForce, state, ...parts }: EditorFrameProps) {
  const top = useOutcomeInView(state)
  useKeeping(state, isPending, live.press)
  return (
    <form
      ref={live.form}
      action={send}
      {...live.handlers}
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
          <span className="ml-auto flex flex-wrap justify-end gap-x-3 text-dns-14N-130 text-solid-gray-700">
            <span role="status">{isPending ? '確かめています…' : keptWords(state)}</span>
            <span>{inForce}</span>
          </span>
        </header>
        <div className="rounded-t-12 bg-white max-xl:sticky max-xl:top-0 max-xl:z-5">
          <EntryLive entry={entry} />
          {parts.head}
        </div>
        <div className="min-h-0 px-5 xl:overflow-y-auto">
          <div ref={top} tabIndex={-1} className="scroll-mt-4 pt-3 empty:pt-0">
            <EditorOutcomeNotice outcome={state.outcome} problems={state.problems} href={href} />
          </div>
          {parts.children}
        </div>
        <footer className="flex flex-wrap items-center gap-3 rounded-b-12 border-solid-gray-200 border-t bg-white px-5 py-2.5 max-xl:sticky max-xl:bottom-0 max-xl:z-5">
          <label className="flex min-w-0 flex-1 items-center gap-2">
            <span className="whitespace-nowrap text-solid-gray-700">変える理由</span>
            <input
              name="reason"
              maxLength={200}
              className="h-11 w-full min-w-44 rounded-8 border border-solid-gray-600 bg-white px-2.5 text-solid-gray-900"
            />
          </label>
          <span className="flex flex-wrap gap-2">
            <Button name="button" value="check">
              変更を確かめる
            </Button>
            <Button name="button" value="save" look="primary">
              下書きに保存する
            </Button>
          </span>
        </footer>
      </div>
      {parts.aside}
    </form>
  )
}

function keptWords({ isChanged, isKept, unfinished, isCutOff }: EditorFrameState): string {
  if (isCutOff) return 'サーバーにつながりません。この画面を閉じないでください。つながると、自動で保存します'
  if (isChanged) return unfinished > 0 ? `あと${unfinished}か所を入力すると、保存されます` : ''
  return isKept ? '自動で下書きに保存しました' : '保存してある内容です'
}

const keepingPauseMs = 5_000

/** What says something whole is kept a moment after the last change: a closed browser loses nothing. */
function useKeeping(
  { isChanged, unfinished, outcome, isCutOff }: EditorFrameState,
  isPending: boolean,
  press: (button: string) => void,
) {
  useEffect(() => {
    if (!isChanged || isPending || outcome || (unfinished > 0 && !isCutOff)) return
    const timer = setTimeout(() => press('keep'), keepingPauseMs)
    return () => clearTimeout(timer)
  }, [isChanged, unfinished, isPending, outcome, isCutOff, press])
}

/** Brings what happened to the eye and to the screen reader; also asks before unsaved changes are left behind. */
function useOutcomeInView({ outcome, isChanged }: EditorFrameState) {
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
