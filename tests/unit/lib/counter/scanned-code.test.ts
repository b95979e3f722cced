import { expect, test } from 'vitest'
import { scannedCode } from '@/lib/counter/scanned-code'
import { makeReceiptCode, parseReceiptCode } from '@/lib/handoff/receipt-code'

const code = makeReceiptCode(count => new Uint8Array(count).map((_, index) => index * 7))

test.each([
  ['typed', code],
  ['typed small', code.toLowerCase()],
  ['typed with hyphens', `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`],
  [
    'scanned through a Japanese input method',
    code.replace(/./g, one => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  ],
  ['scanned as an address', `https://navi.example.jp/r/${code}`],
  ['scanned as a query', `https://navi.example.jp/counter?code=${code}`],
  ['scanned with the end of a line', `${code}\r\n`],
])('%s it is the same code', (_, typed) => {
  expect(parseReceiptCode(scannedCode(typed))).toBe(code)
})

test.each(['', 'https://example.com/', 'こんにちは', code.slice(1)])('%j is none', typed => {
  expect(parseReceiptCode(scannedCode(typed))).toBeNull()
})
