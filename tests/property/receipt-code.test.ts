import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatReceiptCode, makeReceiptCode, parseReceiptCode, type ReceiptCode } from '@/lib/handoff/receipt-code'

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const code = fc.uint8Array({ minLength: 8, maxLength: 8, max: 247 }).map(bytes => makeReceiptCode(() => bytes))
const randomBytes = fc.infiniteStream(fc.nat(255))

describe('a receipt code', () => {
  test('is found again however it was typed', () => {
    const separator = fc.constantFrom('', '-', ' ', '　', 'ー', '－', '‐', ' - ')
    fc.assert(
      fc.property(code, separator, fc.boolean(), (made, between, isLower) => {
        const typed = formatReceiptCode(made).replaceAll('-', between)
        expect(parseReceiptCode(isLower ? typed.toLowerCase() : typed)).toBe(made)
      }),
    )
  })

  test('comes out of any bytes, in nine symbols nobody mistakes', () => {
    fc.assert(
      fc.property(randomBytes, bytes => {
        const made = makeReceiptCode(count => Uint8Array.from([...bytes.take(count)]))
        expect(made).toMatch(/^[2-9A-HJKMNP-Z]{9}$/)
        expect(formatReceiptCode(made)).toMatch(/^.{4}-.{4}-.$/)
      }),
    )
  })

  test('with any one symbol wrong is none', () => {
    fc.assert(
      fc.property(code, made => {
        expect(wrongInOne(made).filter(text => parseReceiptCode(text) !== null)).toEqual([])
      }),
    )
  })

  test('with any two symbols swapped is none', () => {
    fc.assert(
      fc.property(code, made => {
        expect(swapped(made).filter(text => parseReceiptCode(text) !== null)).toEqual([])
      }),
    )
  })

  test('no text makes reading throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => [null, 'string'].includes(kindOf(parseReceiptCode(text)))),
    )
  })
})

test('every symbol is equally likely', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const drawn = Array.from({ length: 31 }, (_, draw) =>
    makeReceiptCode(() => all.slice(draw * 8, draw * 8 + 8)).slice(0, 8),
  ).join('')
  const counts = [...alphabet].map(symbol => [...drawn].filter(one => one === symbol).length)
  expect(counts).toEqual(Array(31).fill(8))
})

function wrongInOne(made: ReceiptCode): string[] {
  return [...made].flatMap((right, place) =>
    [...alphabet]
      .filter(symbol => symbol !== right)
      .map(symbol => made.slice(0, place) + symbol + made.slice(place + 1)),
  )
}

function swapped(made: ReceiptCode): string[] {
  const places = [...made].map((_, place) => place)
  return places
    .flatMap(first => places.slice(first + 1).map(second => swap([...made], first, second)))
    .filter(text => text !== made)
}

function swap(symbols: string[], first: number, second: number): string {
  return symbols
    .map((symbol, place) => (place === first ? symbols[second] : place === second ? symbols[first] : symbol))
    .join('')
}

function kindOf(value: unknown): string | null {
  return value === null ? null : typeof value
}
