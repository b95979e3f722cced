import type { Pending } from './pending'

/** What a clerk has begun and not saved, so that an ended session or a closed page takes nothing away. */
export type KeptTyping = {
  readonly pending: readonly Pending[]
  /** In the form that is open. */
  readonly typing: Pending | null
  /** Of a saving that nobody answered. */
  readonly saveId: string | null
}

type Stored = KeptTyping & { readonly atMs: number }

const prefix = 'navi-typing/'
/** As long as a session may stand idle. */
const lifeMs = 30 * 60_000

export type Place = { readonly staffId: string; readonly draftId: string }

/** In this tab alone, for this clerk alone; what is another's or old is thrown away first. */
export function readKept(place: Place, nowMs: number): KeptTyping | null {
  dropOthers(place.staffId, nowMs)
  const stored = storedAt(keyOf(place))
  return stored && { pending: stored.pending, typing: stored.typing, saveId: stored.saveId }
}

export function keep(place: Place, kept: KeptTyping, nowMs: number): void {
  const isEmpty = kept.pending.length === 0 && kept.typing === null
  try {
    if (isEmpty) sessionStorage.removeItem(keyOf(place))
    else sessionStorage.setItem(keyOf(place), JSON.stringify({ ...kept, atMs: nowMs } satisfies Stored))
  } catch {
    // A browser that keeps nothing: the page itself still has it.
  }
}

function dropOthers(staffId: string, nowMs: number): void {
  for (const key of keysOfOurs()) {
    const isOwn = key.startsWith(`${prefix}${staffId}/`)
    const stored = storedAt(key)
    if (!isOwn || !stored || nowMs - stored.atMs > lifeMs) sessionStorage.removeItem(key)
  }
}

function keysOfOurs(): string[] {
  try {
    return Object.keys(sessionStorage).filter(key => key.startsWith(prefix))
  } catch {
    return []
  }
}

function storedAt(key: string): Stored | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return isStored(stored) ? stored : null
  } catch {
    return null
  }
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && 'pending' in value && Array.isArray(value.pending)
}

function keyOf({ staffId, draftId }: Place): string {
  return `${prefix}${staffId}/${draftId}`
}
