import { describe, expect, test } from 'vitest'
import { keyedHash, keyedHashes } from '@/lib/seal/keyed-hash'
import { masterKey, rotatedRing } from '@/tests/support/keyrings'

describe('a keyed hash', () => {
  test('is the same for the same text, key and purpose, and no other', () => {
    const hash = keyedHash('receipt-code', masterKey('old'), 'ABCD')
    expect(keyedHash('receipt-code', masterKey('old'), 'ABCD')).toEqual(hash)
    expect(keyedHash('receipt-code', masterKey('old'), 'ABCE')).not.toEqual(hash)
    expect(keyedHash('receipt-code', masterKey('new'), 'ABCD')).not.toEqual(hash)
    expect(keyedHash('owner-key', masterKey('old'), 'ABCD')).not.toEqual(hash)
  })

  test('finds what was written before a rotation', () => {
    expect(keyedHashes('receipt-code', rotatedRing, 'ABCD')).toContainEqual(
      keyedHash('receipt-code', masterKey('old'), 'ABCD'),
    )
  })
})
