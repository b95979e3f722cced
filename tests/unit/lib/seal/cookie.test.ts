import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { sealWith } from '@/lib/seal/aead'
import { idleSeconds, openCookie, sealCookie } from '@/lib/seal/cookie'
import { keyFor } from '@/lib/seal/keyring'
import { foreignRing, masterKey, oldRing, rotatedRing } from '@/tests/support/keyrings'

const now = new Date('2026-11-22T00:00:00Z')
const use = { keyring: oldRing, name: 'navi', now }
const answers = { 'moved-on': '2026-11-20', members: [{ relation: 'self' }] }

function sealed(value: unknown = answers): string {
  const cookie = sealCookie(value, 3800, use)
  if (cookie.tooLarge) throw new Error('too large')
  return cookie.value
}

describe('a sealed cookie', () => {
  test('gives its value back', () => {
    expect(openCookie(sealed(), use)).toEqual({ state: 'open', value: answers })
  })

  test('uses only letters a cookie may hold', () => {
    expect(sealed()).toMatch(/^[A-Za-z0-9_-]+$/)
  })

  test('is absent when there is none', () => {
    expect(openCookie(undefined, use)).toEqual({ state: 'absent' })
    expect(openCookie('', use)).toEqual({ state: 'absent' })
  })

  test('is refused once any letter of it is changed', () => {
    const value = sealed()
    for (let at = 0; at < value.length - 1; at++) {
      const changed = value.slice(0, at) + (value[at] === 'A' ? 'B' : 'A') + value.slice(at + 1)
      expect(openCookie(changed, use), `letter ${at}`).toEqual({ state: 'tampered' })
    }
  })

  test.each([
    ['under another name', { ...use, name: 'other' }],
    ['with another city’s key', { ...use, keyring: foreignRing }],
  ])('is refused %s', (_, other) => {
    expect(openCookie(sealed(), other)).toEqual({ state: 'tampered' })
  })

  test.each([
    ['the last second', idleSeconds, 'open'],
    ['one second later', idleSeconds + 1, 'expired'],
  ])('after two idle hours, at %s', (_, seconds, state) => {
    expect(openCookie(sealed(), { ...use, now: new Date(now.getTime() + seconds * 1000) }).state).toBe(state)
  })

  test('still opens after the keys were rotated', () => {
    expect(openCookie(sealed(), { ...use, keyring: rotatedRing }).state).toBe('open')
    expect(openCookie(sealed(), { ...use, keyring: [masterKey('new')] }).state).toBe('tampered')
  })

  test('says so when it would be larger than a browser keeps', () => {
    const noise = Array.from({ length: 400 }, (_, index) => (index * 7919) ** 3)
    expect(sealCookie(noise, 1000, use)).toEqual({ tooLarge: true })
  })

  test('is not unpacked without bound', () => {
    const bomb = deflateRawSync(`[0,"${'a'.repeat(10_000_000)}"]`)
    const value = Buffer.from(sealWith(keyFor('cookie', masterKey('old')), bomb, 'navi')).toString('base64url')
    expect(openCookie(value, use)).toEqual({ state: 'tampered' })
  })
})
