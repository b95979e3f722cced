import { parseReceiptCode } from '@/lib/handoff/receipt-code'

/** A key as the browser tells it. */
export type Key = { readonly code: string; readonly key: string; readonly isRepeated: boolean; readonly atMs: number }

export type WedgeVerdict =
  /** A person may be typing: nothing is done to the key. */
  | { readonly kind: 'pass' | 'begins' }
  /** Certainly a scanner in the middle of a long code: the key goes into no field. */
  | { readonly kind: 'swallow' }
  | { readonly kind: 'scanned'; readonly text: string }

/** Scanners type a key every few milliseconds, people hardly ever below this. */
const slowestScannerMs = 100
/** In the middle of a long code nobody else is typing, and a wireless scanner may pause. */
export const longestPauseMs = 1000
const shortestSealed = 60
/** Two codes of the largest size are half as long: what goes on beyond is no code. */
const longestSealed = 8000

/**
 * Tells a scanner from a person by its pace. Keys are read by their place on the keyboard (`code`), which no Japanese input method,
 * no Caps Lock and no other layout can change.
 */
export function newWedge() {
  let buffer = ''
  let lastMs = Number.NEGATIVE_INFINITY

  function press(key: Key): WedgeVerdict {
    if (modifiers.test(key.code)) return { kind: 'pass' }
    const pauseMs = isSealed(buffer) ? longestPauseMs : slowestScannerMs
    if (key.atMs - lastMs > pauseMs || key.isRepeated) buffer = ''
    lastMs = key.atMs
    return ends.test(key.code) ? finish() : add(symbolOf(key))
  }

  function add(symbol: string | null): WedgeVerdict {
    buffer = symbol === null || buffer.length >= longestSealed ? '' : buffer + symbol
    if (isSealed(buffer)) return { kind: 'swallow' }
    return { kind: buffer.length === 1 ? 'begins' : 'pass' }
  }

  /** For scanners that press no Enter: asked when no key has come for a while. */
  function finish(): WedgeVerdict {
    const text = buffer
    buffer = ''
    const isCode = isSealed(text) ? text.length >= shortestSealed : parseReceiptCode(text) !== null
    return isCode ? { kind: 'scanned', text } : { kind: 'pass' }
  }

  return { press, finish }
}

/** What only a sealed code begins with, and no receipt code: see `lib/handoff/sealed-part.ts`. */
export function isSealed(text: string): boolean {
  return /^NV[0189]/.test(text)
}

const modifiers = /^(Shift|Control|Alt|Meta|CapsLock)/
const ends = /^(Enter|NumpadEnter|Tab)$/

function symbolOf({ code, key }: Key): string | null {
  const named = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]
  if (named) return named
  if (code === 'Minus' || code === 'NumpadSubtract') return '-'
  // Some on-screen and Bluetooth keyboards name no place.
  return code === '' && /^[A-Za-z0-9-]$/.test(key) ? key.toUpperCase() : null
}
