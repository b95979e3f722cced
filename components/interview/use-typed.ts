import { useMemo, useRef, useState } from 'react'
import type { FieldChange } from '@/lib/interviews/fields'

type Texts = Readonly<Record<string, string>>

/** A pause in typing, after which what is there so far is sent. */
const pauseMs = 800

/** What stands in the boxes and is not stored yet. `put` sends. */
export function useTyped() {
  const [typed, setTyped] = useState<Texts>({})
  const now = useRef<Texts>(typed)
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  const hands = useMemo(() => {
    const show = (texts: Texts) => {
      now.current = texts
      setTyped(texts)
    }
    const stop = (field: string) => {
      clearTimeout(timers.current.get(field))
      return timers.current.delete(field)
    }
    const keep = (changes: readonly FieldChange[]) => {
      for (const { field } of changes) stop(field)
      show({ ...now.current, ...Object.fromEntries(changes.map(({ field, text }) => [field, text])) })
    }
    const commit = (field: string, put: Put) => {
      if (stop(field)) put([{ field, text: now.current[field] ?? '' }])
    }
    const type = (field: string, text: string, put: Put) => {
      keep([{ field, text }])
      timers.current.set(
        field,
        setTimeout(() => commit(field, put), pauseMs),
      )
    }
    const forget = (sent: readonly FieldChange[]) => show(withoutSent(now.current, sent))
    return { keep, commit, type, forget, current: (field: string) => now.current[field] }
  }, [])
  return { typed, ...hands }
}

type Put = (changes: readonly FieldChange[]) => void

/** What has been typed further since stays; so does the box somebody is in, or its text would change under their hands. */
function withoutSent(typed: Texts, sent: readonly FieldChange[]): Texts {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null
  const isBeingTyped = (field: string) => focused?.name === field && focused.type !== 'radio'
  const stored = sent.filter(({ field, text }) => typed[field] === text && !isBeingTyped(field))
  const gone = new Set(stored.map(({ field }) => field))
  return Object.fromEntries(Object.entries(typed).filter(([field]) => !gone.has(field)))
}
