import { describe, expect, test } from 'vitest'
import { Confirmation, noConfirmation, withAnswer, withSignature } from '@/lib/drafts/confirmation'
import { aSignature } from '@/tests/support/a-signature'

const answer = { item: 'person-0', shown: 'a', isRight: false, at: '2026-12-07T01:00:00Z' }
const signed = { signer: 'person-0', shown: 'b', ink: aSignature, at: '2026-12-07T01:00:00Z' } as const

describe('what was said at the screen', () => {
  test('is the latest word about each item', () => {
    const twice = withAnswer(withAnswer(noConfirmation, answer), { ...answer, isRight: true })
    expect(twice.answers).toEqual([{ ...answer, isRight: true }])
    expect(withAnswer(twice, { ...answer, item: 'contact' }).answers).toHaveLength(2)
  })

  test('is one signature a person, the later one', () => {
    const twice = withSignature(withSignature(noConfirmation, signed), { ...signed, ink: null })
    expect(twice.signatures).toEqual([{ ...signed, ink: null }])
  })

  test.each(['person-x', 'person-100', 'somebody', ''])('knows no signer called %j', signer => {
    expect(Confirmation.safeParse({ answers: [], signatures: [{ ...signed, signer }] }).success).toBe(false)
    expect(Confirmation.safeParse({ answers: [], signatures: [signed] }).success).toBe(true)
  })
})
