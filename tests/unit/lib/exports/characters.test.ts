import { describe, expect, test } from 'vitest'
import { byteOrderMark, encode, writable } from '@/lib/exports/characters'

describe('CP932', () => {
  test.each([
    ['髙﨑', 'fbfcfab1'],
    ['纊', 'fa5c'],
    ['①', '8740'],
    ['㈱', '878a'],
    ['∵', '81e6'],
    ['ｱ', 'b1'],
    ['\uFA19', 'fb7e'],
    ['渡邉', '936ee7b3'],
    ['\\~', '5c7e'],
  ])('holds %s, in the codes Windows writes', (text, bytes) => {
    expect(writable(text, 'cp932')).toEqual({ text, substitutions: [] })
    expect(encode(text, 'cp932').toString('hex')).toBe(bytes)
  })

  test.each([
    ['𠮷', 'U+20BB7'],
    ['é', 'U+00E9'],
    ['e\u0301', 'U+0065 U+0301'],
    ['€', 'U+20AC'],
    ['俠', 'U+4FE0'],
    ['ゔ', 'U+3094'],
    ['👨‍👩‍👧', 'U+1F468 U+200D U+1F469 U+200D U+1F467'],
  ])('has no %s: 〓, with its code point', (character, codePoints) => {
    const { text, substitutions } = writable(`山${character}田`, 'cp932')
    expect(text).toBe('山〓田')
    expect(substitutions).toEqual([{ character, codePoints, written: '〓' }])
  })

  test.each(['\uE000', '\uE757', '\u{10DE92}'])(
    'takes no 外字 for a character, although it has room: %j',
    character => {
      expect(writable(character, 'cp932')).toMatchObject({ text: '〓', substitutions: [{ character }] })
    },
  )

  test('writes the base of a variation, and says so', () => {
    expect(writable('辻\u{E0100}', 'cp932')).toEqual({
      text: '辻',
      substitutions: [{ character: '辻\u{E0100}', codePoints: 'U+8FBB U+E0100', written: '辻' }],
    })
  })

  test.each([
    ['〜', '～', '8160'],
    ['−', '－', '817c'],
    ['‖', '∥', '8161'],
    ['—', '―', '815c'],
    ['¢', '￠', '8191'],
    ['£', '￡', '8192'],
    ['¬', '￢', '81ca'],
    ['¥', '￥', '818f'],
    ['‾', '￣', '8150'],
  ])('writes %s and %s as the one character they are in JIS X 0208', (typed, windows, bytes) => {
    expect(writable(typed, 'cp932')).toEqual({ text: windows, substitutions: [] })
    expect(encode(windows, 'cp932').toString('hex')).toBe(bytes)
  })

  test('is read as it was meant by a decoder of another make, all of the plane through', () => {
    const reader = new TextDecoder('shift_jis')
    const held = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      one => writable(one, 'cp932').text === one,
    )
    expect(held.length).toBeGreaterThan(7000)
    expect(held.filter(one => reader.decode(encode(one, 'cp932')) !== one)).toEqual([])
  })

  test('counts a substitute for every place, not for every character', () => {
    expect(writable('𠮷𠮷', 'cp932').substitutions).toHaveLength(2)
  })
})

describe('UTF-8', () => {
  test.each(['𠮷', '辻\u{E0100}', '\uE000', '〜', '¥'])('holds %s as it is', text => {
    expect(writable(text, 'utf8-bom')).toEqual({ text, substitutions: [] })
    expect(encode(text, 'utf8').toString('utf8')).toBe(text)
  })

  test('begins with a mark only where that was asked for', () => {
    expect(byteOrderMark('utf8-bom').toString('hex')).toBe('efbbbf')
    expect(byteOrderMark('utf8')).toHaveLength(0)
    expect(byteOrderMark('cp932')).toHaveLength(0)
  })
})
