import { maxPaperBytes } from '@/lib/forms/pdf/read-paper'

/** Ten times today's catalogue and a dozen PDFs: nothing of a city's is larger. */
export const maxExchangeBytes = 48_000_000
const maxValues = 600_000
const maxDepth = 60
const maxTextLength = 20_000
/** A PDF in base64. */
const maxPaperLength = Math.ceil(maxPaperBytes / 3) * 4 + 4

export type Shape = 'too-many' | 'too-deep' | 'unstorable-text'

type Open = { readonly value: unknown; readonly depth: number }

/** What no rule set is and no database holds, found without looking at what it means. */
export function shapeFault(value: unknown): Shape | null {
  const open: Open[] = [{ value, depth: 0 }]
  let seen = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const parts = partsOf(next.value)
    seen += 1
    // Before they are laid aside: a list of ten million entries is never copied.
    const fault = seen + parts.length > maxValues ? 'too-many' : faultOf(next, parts)
    if (fault) return fault
    for (const [, part] of parts) open.push({ value: part, depth: next.depth + 1 })
  }
  return null
}

type Parts = readonly (readonly [key: string, value: unknown])[]

function partsOf(value: unknown): Parts {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function faultOf({ value, depth }: Open, parts: Parts): Shape | null {
  if (depth > maxDepth) return 'too-deep'
  const isKept = typeof value !== 'string' || isStorable(value)
  return isKept && parts.every(([key]) => key !== '__proto__' && isStorable(key)) ? null : 'unstorable-text'
}

/** PostgreSQL's jsonb holds neither a NUL nor half a surrogate pair. */
const unstorable = /\0|\p{Surrogate}/u

function isStorable(text: string): boolean {
  if (text.length > maxPaperLength) return false
  return text.length > maxTextLength ? /^[A-Za-z0-9+/=]*$/.test(text) : !unstorable.test(text)
}
