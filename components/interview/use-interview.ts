import { useCallback, useEffect, useRef, useState } from 'react'
import { atField } from '@/lib/interviews/field-names'
import type { FieldChange } from '@/lib/interviews/fields'
import type { InterviewView } from '@/lib/interviews/interview-view'
import type { OwnScreen } from '@/lib/screen/show'
import { isAnsweredHere, questionAfter, questionNow } from './next-question'
import type { SaveQueue, Told } from './save-queue'
import { storedText, type Wrong, wrongAmong } from './stored-text'
import { useSaveQueue } from './use-save-queue'
import { useTyped } from './use-typed'

export type Part = 'questions' | 'items'
export type SaveStatus = 'saved' | 'saving' | 'lost' | 'signed-out' | 'gone'

export type OpenInterview = {
  readonly id: string
  readonly lockVersion: number
  readonly view: InterviewView
  /** The resident's screen at the clerk's desk, as it was when the page was opened. */
  readonly screen: OwnScreen
  /** `isFinishing`: 下書きにする was pressed, and something was left open. */
  readonly begins: { readonly at: string | null; readonly part: Part; readonly isFinishing: boolean }
}

/** What the parts of the page need: the view, what is typed over it, and what can be done. */
export type Desk = {
  readonly view: InterviewView
  readonly status: SaveStatus
  readonly isMerged: boolean
  readonly part: Part
  /** The question being asked; null among names and addresses. */
  readonly now: string | null
  readonly textOf: (field: string, stored?: string) => string
  /** While typing: kept here, and sent after a pause. */
  readonly type: (field: string, text: string) => void
  /** Sends what was typed, unless it has been. */
  readonly commit: (field: string) => void
  /** Sent at once. */
  readonly write: (changes: readonly FieldChange[]) => void
  /** Sent at once; the question stays until all its lines are answered. */
  readonly answer: (question: string, changes: readonly FieldChange[]) => void
  readonly goTo: (question: string | null) => void
  readonly showPart: (part: Part) => void
  readonly isIdle: () => boolean
}

export function useInterview({ id, lockVersion, view: first, begins }: OpenInterview): Desk {
  const typing = useTyped()
  const { typed, keep, forget, current } = typing
  const [view, setView] = useState(first)
  const [status, setStatus] = useState<SaveStatus>('saved')
  const [isMerged, setIsMerged] = useState(false)
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const hear = useCallback(
    (told: Told) => {
      if (told.kind === 'finished') return location.assign(`/counter/drafts/${told.draftId}`)
      if (told.kind !== 'saved') return setStatus(told.kind)
      if (told.isIdle) setStatus('saved')
      if (told.sent.isMerged) setIsMerged(true)
      setView(told.sent.view)
      setWrong(wrongAmong(told.sent.view, told.batch.changes))
      forget(told.batch.changes)
    },
    [forget],
  )
  const queue = useSaveQueue({ id, lockVersion, hear })
  const textOf = useCallback(
    (field: string, stored?: string) => typed[field] ?? stored ?? storedText(view, field),
    [typed, view],
  )
  const place = usePlace({ view, status, textOf, begins, wrong, queue })
  const { goTo } = place

  const write = (changes: readonly FieldChange[]) => {
    keep(changes)
    queue.put(changes)
  }
  const answer = (question: string, changes: readonly FieldChange[]) => {
    keep(changes)
    const latest = (field: string) => current(field) ?? storedText(view, field)
    const next = isAnsweredHere(view, question, latest) ? questionAfter(view, question, latest) : question
    queue.put([...changes, { field: atField, text: next ?? '' }])
    if (next !== question) goTo(next)
  }
  return {
    ...{ view, status, isMerged, textOf, write, answer, ...place },
    type: (field, text) => typing.type(field, text, queue.put),
    commit: field => typing.commit(field, queue.put),
    isIdle: queue.isIdle,
  }
}

type Placing = Pick<Desk, 'view' | 'status' | 'textOf'> &
  Pick<OpenInterview, 'begins'> & { readonly wrong: Wrong | null; readonly queue: SaveQueue }

/** Where the clerk is: at a question, or among names and addresses. */
function usePlace({ view, status, textOf, begins, wrong, queue }: Placing) {
  const [chosen, setChosen] = useState(begins.at)
  const [part, setPart] = useState(begins.part)
  const last = useRef<string | null>(null)
  const found = part === 'questions' ? questionNow(view, chosen, textOf) : null
  // As long as the answer to the last question is on its way, others may still follow.
  const now = found === null && part === 'questions' && status === 'saving' ? last.current : found
  const goTo = useCallback((question: string | null) => {
    setPart('questions')
    setChosen(question)
  }, [])
  useEffect(() => {
    last.current = now
    // A second screen shows the question that is being asked. Mostly the answer before has said so already.
    if (status === 'saved' && view.at !== (now ?? '')) queue.put([{ field: atField, text: now ?? '' }])
  }, [status, now, view.at, queue])
  useEffect(() => {
    if (!wrong) return
    goTo(wrong.question)
    setTimeout(() => document.querySelector<HTMLElement>(`[name="${wrong.field}"]`)?.focus())
  }, [wrong, goTo])
  return { now, part: now === null ? ('items' as const) : ('questions' as const), goTo, showPart: setPart }
}
