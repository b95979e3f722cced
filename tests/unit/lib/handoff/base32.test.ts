import { describe, expect, test } from 'vitest'
import { fromBase32, toBase32 } from '@/lib/handoff/base32'

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))

describe('base32', () => {
  test.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes %j as RFC 4648 does: %s', (plain, written) => {
    expect(toBase32(bytesOf(plain))).toBe(written)
    expect(fromBase32(written)).toEqual(bytesOf(plain))
  })

  test.each(['M', 'MZX', 'MZXW6Y', 'MZ', 'MZXR', 'mzxq', 'MZ1Q', 'MZXQ===='])(
    'refuses %s, which it never writes',
    text => {
      expect(fromBase32(text)).toBeNull()
    },
  )
})
