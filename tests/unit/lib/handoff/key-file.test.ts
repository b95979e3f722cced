import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import {
  currentIn,
  idOf,
  neededUntil,
  noKeys,
  openersIn,
  parseKeyFile,
  withKey,
  withoutPrivateKey,
  writeKeyFile,
} from '@/lib/handoff/key-file'
import { counterKey, otherKey } from '@/tests/support/sealed-codes'

const first = withKey(noKeys, counterKey, localDate('2026-12-01'))
const rotated = withKey(first, otherKey, localDate('2027-03-01'))
const retired = withoutPrivateKey(rotated, counterKey.public.id, localDate('2027-04-01'))

describe('the counter’s key file', () => {
  test('comes back as it was written', () => {
    for (const file of [noKeys, first, rotated, retired]) expect(parseKeyFile(writeKeyFile(file))).toEqual(file)
  })

  test.each(['', '[]', '{"version":2,"keys":[]}', writeKeyFile(first).replace('2026-12-01', '2026-13-01')])(
    '%j is none',
    text => {
      expect(parseKeyFile(text)).toBeNull()
    },
  )

  test('makes codes with its newest key and opens with all', () => {
    const current = currentIn(rotated)
    expect(current && idOf(current)).toBe(otherKey.public.id)
    expect(openersIn(rotated)).toEqual({ keys: [otherKey.private, counterKey.private], retired: [] })
  })

  test('forgets a retired key but not that it was there', () => {
    expect(openersIn(retired)).toEqual({ keys: [otherKey.private], retired: [counterKey.public.id] })
    expect(writeKeyFile(retired)).not.toContain(Buffer.from(counterKey.private.bytes).toString('base64url'))
  })

  test('has none to make codes with when its only key was retired', () => {
    expect(currentIn(noKeys)).toBeNull()
    expect(currentIn(withoutPrivateKey(first, counterKey.public.id, localDate('2027-04-01')))).toBeNull()
  })

  test('needs a replaced key as long as codes made with it can be shown', () => {
    expect(rotated.keys.map(key => neededUntil(key, 30))).toEqual([null, '2027-03-31'])
  })
})
