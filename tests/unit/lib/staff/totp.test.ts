import { describe, expect, test } from 'vitest'
import { newTotpSecret, stepOfCode, totpUri } from '@/lib/staff/totp'

/** "12345678901234567890" of RFC 6238, appendix B, in base32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

const at = (seconds: number) => new Date(seconds * 1000)

describe('a code', () => {
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('of RFC 6238 at %d s is %s', (seconds, code) => {
    expect(stepOfCode(secret, code, at(seconds))).toBe(Math.floor(seconds / 30))
  })

  test.each([
    ['a minute before', -60, null],
    ['half a minute before', -30, 1],
    ['now', 0, 1],
    ['half a minute after', 30, 1],
    ['a minute after', 60, null],
  ])('given %s: step %s', (_, offset, step) => {
    expect(stepOfCode(secret, '287082', at(45 + offset))).toBe(step)
  })

  test.each(['', '28708', '2870820', 'abcdef', '２８７０８２'])('is never %j', code => {
    expect(stepOfCode(secret, code, at(59))).toBeNull()
  })
})

test('a secret is 160 random bits', () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/)
  expect(newTotpSecret()).not.toBe(newTotpSecret())
})

test('what the app reads names the product and the account', () => {
  const uri = new URL(totpUri(secret, 'sato.yumi'))
  expect(decodeURIComponent(uri.pathname)).toContain('手続きナビ:sato.yumi')
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({
    secret,
    issuer: '手続きナビ',
    digits: '6',
    period: '30',
  })
})
