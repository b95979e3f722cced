import { describe, expect, test } from 'vitest'
import { fingerprintOf, keyIdOf, keyName, parsePublicKey } from '@/lib/handoff/handoff-key'
import { makeKeyPair } from '@/lib/handoff/make-key-pair'

const { public: key } = await makeKeyPair(new Uint8Array(32).fill(1))
const written = Buffer.from(key.bytes).toString('base64url')

describe('a key for handing over', () => {
  test('has a name that follows from it', async () => {
    const { public: other } = await makeKeyPair(new Uint8Array(32).fill(2))
    expect(key.id).toBe(keyIdOf(key.bytes))
    expect(other.id).not.toBe(key.id)
    expect(keyName(10)).toBe('000A')
    expect(fingerprintOf(key.bytes)).toMatch(/^([0-9A-F]{4}-){4}[0-9A-F]{4}$/)
  })

  test('is read back as it was written', () => {
    expect(parsePublicKey(written)).toEqual(key)
  })

  test.each(['', written.slice(1), `${written}A`, `${written.slice(1)}!`])('%j is none', text => {
    expect(parsePublicKey(text)).toBeNull()
  })
})
