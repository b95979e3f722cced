import { describe, expect, test } from 'vitest'
import { newWedge, type WedgeVerdict } from '@/components/counter/wedge'
import { makeReceiptCode } from '@/lib/handoff/receipt-code'
import { codeOf } from '@/tests/support/sealed-codes'

const receipt = makeReceiptCode(count => new Uint8Array(count).map((_, index) => index * 9))
const sealed = await codeOf({ 'moved-in-on': '2026-12-02' })

type Typing = { readonly everyMs: number; readonly key?: string; readonly end?: string; readonly isRepeated?: boolean }

/** Types a text and gives what became of its keys, the last one included. */
function type(text: string, { everyMs, key, end = 'Enter', isRepeated = false }: Typing): readonly WedgeVerdict[] {
  const wedge = newWedge()
  const codes = [...text].flatMap(symbol => ['ShiftLeft', codeFor(symbol)])
  return [...codes, end].map((code, index) =>
    wedge.press({ code, key: key ?? code.slice(-1), isRepeated, atMs: 1000 + Math.floor(index / 2) * everyMs }),
  )
}

function codeFor(symbol: string): string {
  if (symbol === '-') return 'Minus'
  return /\d/.test(symbol) ? `Digit${symbol}` : `Key${symbol}`
}

describe('a scanner that types', () => {
  test.each([
    ['a receipt code', receipt],
    ['a receipt code as forms print it', `${receipt.slice(0, 4)}-${receipt.slice(4, 8)}-${receipt.slice(8)}`],
    ['a sealed code', sealed],
  ])('%s is known by its pace', (_, text) => {
    expect(type(text, { everyMs: 8 }).at(-1)).toEqual({ kind: 'scanned', text })
    expect(type(text, { everyMs: 8, end: 'Tab' }).at(-1)).toEqual({ kind: 'scanned', text })
  })

  test('is understood through a Japanese input method, which hides every key but its place', () => {
    expect(type(sealed, { everyMs: 8, key: 'Process' }).at(-1)).toEqual({ kind: 'scanned', text: sealed })
  })

  test('puts no more of a long code into a field than its first letters', () => {
    const passed = type(sealed, { everyMs: 8 }).filter(({ kind }) => kind === 'pass' || kind === 'begins')
    expect(passed.length - sealed.length).toBeLessThanOrEqual(2)
  })

  test('may pause in the middle of a long code, and need not press Enter', () => {
    const wedge = newWedge()
    for (const [index, symbol] of [...sealed].entries())
      wedge.press({ code: codeFor(symbol), key: '', isRepeated: false, atMs: index * 8 + (index > 50 ? 800 : 0) })
    expect(wedge.finish()).toEqual({ kind: 'scanned', text: sealed })
    expect(wedge.finish()).toEqual({ kind: 'pass' })
  })
})

describe('a person who types', () => {
  test.each([
    ['a receipt code', receipt, { everyMs: 150 }],
    ['another number very fast', '1234567', { everyMs: 8 }],
    ['a code with a wrong symbol', receipt.replace(/.$/, last => (last === '2' ? '3' : '2')), { everyMs: 8 }],
    ['nothing', '', { everyMs: 8 }],
    ['by holding a key down', receipt, { everyMs: 8, isRepeated: true }],
    ['a code cut short', sealed.slice(0, 40), { everyMs: 8 }],
    ['a code without an end', `NV1${'A'.repeat(8000)}`, { everyMs: 8 }],
  ])('%s is left alone', (_, text, typing) => {
    expect(type(text, typing).at(-1)).toEqual({ kind: 'pass' })
  })
})
