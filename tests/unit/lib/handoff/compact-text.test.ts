import { describe, expect, test } from 'vitest'
import { decodeText, encodeText } from '@/lib/handoff/compact-text'

describe('compact text', () => {
  test.each([
    ['1-4-5', 5],
    ['ワタナベ', 5],
    ['渡邉 大輔', 9],
    ['さくら', 6],
    ['１２３', 6],
    ['辻󠄀', 4],
    ['﨑', 3],
    ['𠮷', 4],
    ['Łukasz', 8],
  ])('%s takes %i bytes and comes back', (text, length) => {
    const bytes = encodeText(text)
    expect(bytes).toHaveLength(length)
    expect(decodeText(bytes)).toBe(text)
  })

  test('every character there is comes back, alone surrogates among them', () => {
    const lost = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point)).filter(
      character => decodeText(encodeText(character)) !== character,
    )
    expect(lost).toEqual([])
  })

  test('composed and decomposed kana stay what they were', () => {
    for (const text of ['ガ', 'カ\u3099']) expect(decodeText(encodeText(text))).toBe(text)
  })

  test.each([
    [[0xae]],
    [[0x01]],
    [[0x01, 0x20]],
    [[0x07, 0x30]],
    [[0x08, 0x11, 0x00, 0x00]],
    [[0x00, 0x00]],
    [[0x09, 1, 1, 1]],
  ])('bytes %j are none', bytes => {
    expect(decodeText(Uint8Array.from(bytes))).toBeNull()
  })
})
