'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useReducer } from 'react'
import type { FieldConflict, FieldProblems } from '@/lib/counter/decide-correction'
import type { Answer, ShownEffect } from './correction-outcome'
import { type KeptTyping, keep, type Place, readKept } from './kept-typing'
import { type Choice, changeOf, type Pending, settled, withPending } from './pending'
import { sendCorrections } from './send-corrections'

export type Trouble = Extract<
  Answer['kind'],
  'unreachable' | 'signed-out' | 'failed' | 'completed' | 'gone' | 'not-yours'
>

export type Corrections = KeptTyping & {
  /** Typed before this page was opened. */
  readonly restored: Pending | null
  readonly isBusy: boolean
  /** Of exactly what is pending now; null while nobody has looked at it. */
  readonly effect: ShownEffect | null
  readonly problems: Readonly<Record<string, FieldProblems>>
  readonly conflicts: readonly FieldConflict[]
  readonly trouble: Trouble | null
}

const nothing: Corrections = {
  pending: [],
  typing: null,
  saveId: null,
  restored: null,
  isBusy: false,
  effect: null,
  problems: {},
  conflicts: [],
  trouble: null,
}

/** `troubled`: kept, but nobody has looked at it, and the page must not be left for another. */
export type Looked = 'done' | 'refused' | 'troubled'

/** Collects corrections, shows what they would do and saves them together. */
export function useCorrections(place: Place) {
  const [state, change] = useReducer(
    (before: Corrections, changes: Partial<Corrections>): Corrections => ({ ...before, ...changes }),
    nothing,
  )
  const router = useRouter()
  const { pending, typing, saveId } = state

  /** A field that is refused never becomes pending: its form stays open and says why. */
  async function look(next: readonly Pending[]): Promise<Looked> {
    if (next.length === 0) {
      change({ ...nothing, typing: state.typing })
      return 'done'
    }
    change({ isBusy: true, problems: {}, trouble: null, saveId: null })
    const answer = await sendCorrections(place.draftId, { changes: next.map(changeOf) })
    if (answer.kind === 'refused') {
      change({ isBusy: false, problems: answer.problems })
      return 'refused'
    }
    change({ ...afterLook(answer), pending: withoutMissing(next, answer), typing: null, restored: null, isBusy: false })
    return troubleOf(answer) ? 'troubled' : 'done'
  }

  async function save(): Promise<void> {
    const id = saveId ?? crypto.randomUUID()
    change({ isBusy: true, trouble: null, saveId: id })
    const answer = await sendCorrections(place.draftId, { changes: pending.map(changeOf), saveId: id })
    if (answer.kind === 'saved') {
      keep(place, nothing, 0)
      change(nothing)
      router.push('?said=corrected', { scroll: false })
    } else change({ ...afterLook(answer), pending: withoutMissing(pending, answer), isBusy: false })
  }

  const restore = useEffectEvent(() => {
    const kept = readKept(place, Date.now())
    if (!kept) return
    change({ ...kept, restored: kept.typing })
    if (kept.pending.length > 0 && kept.saveId === null) void look(kept.pending)
  })
  const goOn = useEffectEvent(() => {
    if (state.trouble === 'unreachable') void retry()
  })
  function retry(): Promise<unknown> {
    return saveId === null ? look(pending) : save()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page of this draft opens
  useEffect(() => restore(), [place.draftId])
  useEffect(() => keep(place, { pending, typing, saveId }, Date.now()), [place, pending, typing, saveId])
  useEffect(() => {
    const listener = () => goOn()
    window.addEventListener('online', listener)
    return () => window.removeEventListener('online', listener)
  }, [])

  return {
    state,
    add: (added: readonly Pending[]) => look(withPending(pending, added)),
    remove: (path: string) => look(pending.filter(one => one.path !== path)),
    settle: (choices: Readonly<Record<string, Choice>>) => look(settled(pending, state.conflicts, choices)),
    type: (typing: Pending | null) => change(typing ? { typing } : { typing, restored: null, problems: {} }),
    save,
    retry,
  }
}

/** Fields that another correction closed cannot be saved; the others can. */
function withoutMissing(pending: readonly Pending[], answer: Answer): readonly Pending[] {
  return answer.kind === 'no-such-field' ? pending.filter(({ path }) => !answer.paths.includes(path)) : pending
}

function afterLook(answer: Answer): Partial<Corrections> {
  const clean = { effect: null, conflicts: [], problems: {}, trouble: null }
  switch (answer.kind) {
    case 'effect':
      return { ...clean, effect: answer.effect }
    case 'conflict':
      return { ...clean, conflicts: answer.conflicts, saveId: null }
    case 'refused':
      return { ...clean, problems: answer.problems, saveId: null }
    case 'no-such-field':
    case 'saved':
      return clean
    default:
      return { trouble: troubleOf(answer) }
  }
}

function troubleOf({ kind }: Answer): Trouble | null {
  switch (kind) {
    case 'unreachable':
    case 'signed-out':
    case 'failed':
    case 'completed':
    case 'gone':
    case 'not-yours':
      return kind
    default:
      return null
  }
}
