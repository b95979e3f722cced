import { maxPaperBytes } from '@/lib/forms/pdf/read-paper'

/** Ten times today's catalogue and a dozen PDFs: nothing of a city's is larger. */
export const maxExchangeBytes = 48_000_000
const maxValues = 600_000
const maxDepth = 60
/** Of one list or thing: ten times the procedures of today. */
const mostParts = 3_000
const maxTextLength = 20_000
/** A PDF in base64. */
const maxPaperLength = Math.ceil(maxPaperBytes / 3) * 4 + 4

export type Size = 'too-many' | 'too-deep'
export type Shape = Size | 'unstorable-text'

/**
 * Counted in the bytes, before anything is made of them: 48 MB of commas became 3.7 GB and held the server up for a minute. Whether
 * it is JSON at all is said by who parses it.
 */
export function sizeFault(bytes: Uint8Array): Size | null {
  let depth = 0
  let values = 1
  for (let at = 0; at < bytes.length; at++) {
    const sign = bytes[at] ?? 0
    if (sign === quote) at = endOfText(bytes, at)
    depth += deeper[sign] ?? 0
    values += more[sign] ?? 0
    if (depth > maxDepth) return 'too-deep'
    if (values > maxValues) return 'too-many'
  }
  return null
}

const quote = 0x22
const backslash = 0x5c

/** By the byte: what it adds where it stands outside texts. A list or thing is a value that opens, a comma goes before one. */
const deeper = new Int8Array(256)
const more = new Int8Array(256)
for (const opening of Buffer.from('[{')) {
  deeper[opening] = 1
  more[opening] = 1
}
for (const closing of Buffer.from(']}')) deeper[closing] = -1
for (const comma of Buffer.from(',')) more[comma] = 1

/** Where the quote is that ends the text beginning at `start`; the last byte where none does. */
function endOfText(bytes: Uint8Array, start: number): number {
  for (let end = bytes.indexOf(quote, start + 1); end !== -1; end = bytes.indexOf(quote, end + 1)) {
    let before = end - 1
    while (bytes[before] === backslash) before--
    if ((end - before) % 2 === 1) return end
  }
  return bytes.length - 1
}

/** What no rule set is and no database holds, found without looking at what it means. */
export function shapeFault(value: unknown): Shape | null {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    const parts = partsOf(next)
    const fault = faultOf(next, parts)
    if (fault) return fault
    for (const [, part] of parts) open.push(part)
  }
  return null
}

type Parts = readonly (readonly [key: string, value: unknown])[]

function partsOf(value: unknown): Parts {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function faultOf(value: unknown, parts: Parts): Shape | null {
  if (parts.length > mostParts) return 'too-many'
  const isKept = typeof value !== 'string' || isStorable(value)
  return isKept && parts.every(([key]) => key !== '__proto__' && isStorable(key)) ? null : 'unstorable-text'
}

/** PostgreSQL's jsonb holds neither a NUL nor half a surrogate pair. */
const unstorable = /\0|\p{Surrogate}/u

function isStorable(text: string): boolean {
  if (text.length > maxPaperLength) return false
  return text.length > maxTextLength ? /^[A-Za-z0-9+/=]*$/.test(text) : !unstorable.test(text)
}
