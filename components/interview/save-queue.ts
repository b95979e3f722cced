import type { FieldChange } from '@/lib/interviews/fields'
import type { InterviewView } from '@/lib/interviews/interview-view'

/** What is sent at once, again and again under the same key until an answer comes: the server makes it once. */
export type Batch = { readonly key: string; readonly lockVersion: number; readonly changes: readonly FieldChange[] }

export type Saved = {
  readonly kind: 'saved'
  readonly lockVersion: number
  readonly view: InterviewView
  readonly isMerged: boolean
}
export type Ended = { readonly kind: 'finished'; readonly draftId: string } | { readonly kind: 'gone' }
/** `lost`: nobody knows whether it arrived. `signed-out`: it was not looked at. */
export type Sent = Saved | Ended | { readonly kind: 'lost' | 'signed-out' }

export type Told =
  | { readonly kind: 'saving' | 'lost' | 'signed-out' }
  | { readonly kind: 'saved'; readonly sent: Saved; readonly batch: Batch; readonly isIdle: boolean }
  | Ended

export type QueueParts = {
  readonly lockVersion: number
  readonly send: (batch: Batch) => Promise<Sent>
  readonly newKey: () => string
  readonly later: (work: () => void, ms: number) => void
  readonly tell: (told: Told) => void
}

export type SaveQueue = ReturnType<typeof newSaveQueue>

/** One save on its way at a time; what is typed meanwhile goes with the next. Nothing leaves the queue before it is stored. */
export function newSaveQueue({ lockVersion, send, newKey, later, tell }: QueueParts) {
  let version = lockVersion
  let pending: readonly FieldChange[] = []
  let batch: Batch | null = null
  let isSending = false
  let failures = 0

  function put(changes: readonly FieldChange[]): void {
    pending = [
      ...pending.filter(old => !changes.some(({ field }) => field === old.field && field !== 'remove')),
      ...changes,
    ]
    void flush()
  }

  async function flush(): Promise<void> {
    if (isSending) return
    batch ??= nextBatch()
    if (!batch) return
    isSending = true
    if (failures === 0) tell({ kind: 'saving' })
    const sent = await send(batch)
    isSending = false
    take(sent, batch)
  }

  function take(sent: Sent, done: Batch): void {
    if (sent.kind === 'lost' || sent.kind === 'signed-out') {
      failures += 1
      tell({ kind: sent.kind })
      later(() => void flush(), Math.min(1000 * 2 ** (failures - 1), 15_000))
      return
    }
    failures = 0
    batch = null
    if (sent.kind !== 'saved') {
      pending = []
      tell(sent)
      return
    }
    version = sent.lockVersion
    tell({ kind: 'saved', sent, batch: done, isIdle: pending.length === 0 })
    void flush()
  }

  function nextBatch(): Batch | null {
    if (pending.length === 0) return null
    const changes = pending
    pending = []
    return { key: newKey(), lockVersion: version, changes }
  }

  return { put, flush, isIdle: () => batch === null && pending.length === 0 }
}
