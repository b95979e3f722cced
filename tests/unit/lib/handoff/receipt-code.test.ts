import { describe, expect, test } from 'vitest'
import { formatReceiptCode, makeReceiptCode, parseReceiptCode } from '@/lib/handoff/receipt-code'

const bytesOf =
  (...bytes: number[]) =>
  () =>
    Uint8Array.from(bytes)

describe('makeReceiptCode', () => {
  test.each([
    [[0, 0, 0, 0, 0, 0, 0, 0], '222222222'],
    [[30, 30, 30, 30, 30, 30, 30, 30], 'ZZZZZZZZM'],
    [[1, 0, 0, 0, 0, 0, 0, 0], '32222222G'],
    [[0, 0, 0, 0, 0, 0, 0, 1], '22222223X'],
    [[31, 62, 93, 124, 155, 186, 217, 247], '2222222Z5'],
  ])('%j make %s', (bytes, code) => {
    expect(makeReceiptCode(bytesOf(...bytes))).toBe(code)
  })

  test('throws away the bytes that would make some symbols likelier', () => {
    const draws = [
      [248, 255, 250, 249, 251, 252, 253, 254],
      [248, 1, 1, 1, 1, 1, 1, 1],
      [1, 2, 3, 4, 5, 6, 7, 8],
    ]
    const code = makeReceiptCode(() => Uint8Array.from(draws.shift() ?? []))
    expect(code.slice(0, 8)).toBe('33333333')
    expect(draws).toEqual([])
  })

  test('gives up on a source that yields nothing', () => {
    expect(() => makeReceiptCode(bytesOf())).toThrow('randomness')
    expect(() => makeReceiptCode(bytesOf(255, 255))).toThrow('randomness')
  })
})

describe('parseReceiptCode', () => {
  const code = makeReceiptCode(bytesOf(5, 17, 20, 2, 0, 12, 22, 27))

  test('its code is written in groups', () => {
    expect(formatReceiptCode(code)).toBe('7KP4-2ERW-4')
  })

  test.each([
    ['as printed', (text: string) => text],
    ['in lower case', (text: string) => text.toLowerCase()],
    [
      'in full width',
      (text: string) => text.replace(/[!-~]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ['without hyphens', (text: string) => text.replaceAll('-', '')],
    ['with spaces', (text: string) => ` ${text.replaceAll('-', '　')} `],
    ['with long-vowel marks', (text: string) => text.replaceAll('-', 'ー')],
    ['with half-width long-vowel marks', (text: string) => text.replaceAll('-', 'ｰ')],
    ['with a minus sign', (text: string) => text.replaceAll('-', '−')],
    ['with an end of line from a scanner', (text: string) => `${text}\r\n`],
  ])('reads a code %s', (_, typing) => {
    expect(parseReceiptCode(typing(formatReceiptCode(code)))).toBe(code)
  })

  test.each([
    '',
    '2222-2222',
    '2222-2222-22',
    '2222-2222-3',
    '0000-0000-0',
    'OOOO-OOOO-O',
    'IIII-LLLL-1',
    '2222-2222-二',
    '22.22-2222-2',
    '𠮷222-2222-2',
  ])('refuses %j', text => {
    expect(parseReceiptCode(text)).toBeNull()
  })
})
