import { describe, expect, test } from 'vitest'
import { openEnvelope, rewrapEnvelope, sealEnvelope } from '@/lib/seal/envelope'
import { foreignRing, masterKey, oldRing, rotatedRing } from '@/tests/support/keyrings'

const document = { name: '𠮷田 髙子', family: [1, 2, 3] }

describe('an envelope', () => {
  test('gives its document back', () => {
    expect(openEnvelope(oldRing, sealEnvelope(oldRing, document, 'd1'), 'd1')).toEqual(document)
  })

  test('does not open for another subject: rows cannot be swapped', () => {
    expect(openEnvelope(oldRing, sealEnvelope(oldRing, document, 'd1'), 'd2')).toBeUndefined()
  })

  test('does not open with a ring that lacks its key', () => {
    expect(openEnvelope(foreignRing, sealEnvelope(oldRing, document, 'd1'), 'd1')).toBeUndefined()
  })

  test('does not open with another envelope’s key', () => {
    const one = sealEnvelope(oldRing, document, 'd1')
    const two = sealEnvelope(oldRing, document, 'd1')
    expect(openEnvelope(oldRing, { ...one, wrappedKey: two.wrappedKey }, 'd1')).toBeUndefined()
  })

  test('says by its length nothing about a small family or a large one', () => {
    const large = { names: Array.from({ length: 6 }, () => '若松 花子') }
    expect(sealEnvelope(oldRing, large, 'd1').sealed).toHaveLength(sealEnvelope(oldRing, {}, 'd1').sealed.length)
  })

  test('opens with the new key alone after it was wrapped again', () => {
    const envelope = sealEnvelope(oldRing, document, 'd1')
    const again = rewrapEnvelope(rotatedRing, envelope, 'd1')
    if (!again) throw new Error('did not open')
    expect(again.sealed).toEqual(envelope.sealed)
    expect(openEnvelope([masterKey('new')], again, 'd1')).toEqual(document)
    expect(openEnvelope(oldRing, again, 'd1')).toBeUndefined()
  })

  test('cannot be wrapped again by who does not hold its key', () => {
    expect(rewrapEnvelope(foreignRing, sealEnvelope(oldRing, document, 'd1'), 'd1')).toBeNull()
  })
})
