import { describe, expect, test } from 'vitest'
import { familyGiven, isSameName, kanaKey } from '@/lib/people/names'

describe('familyGiven', () => {
  test.each([
    ['渡邉', '陽菜', '渡邉　陽菜'],
    ['NGUYEN', 'THI ANH', 'NGUYEN THI ANH'],
    ['マリア', '', 'マリア'],
    ['Sukarno', '', 'Sukarno'],
    ['Smith', '太郎', 'Smith　太郎'],
  ])('%s and %s: %s', (family, given, expected) => {
    expect(familyGiven({ family, given })).toBe(expected)
  })
})

describe('isSameName', () => {
  test.each([
    [{ family: '渡邉', given: '陽菜' }, { family: '渡邉󠄀', given: '陽菜' }, true],
    [{ family: 'NGUYEN THI', given: 'ANH' }, { family: 'Nguyen', given: 'Thi Anh' }, true],
    [{ family: '渡邉　陽菜', given: '' }, { family: '渡邉', given: '陽菜' }, true],
    [{ family: 'ＡＢＣ', given: '' }, { family: 'abc', given: '' }, true],
    [{ family: '渡邉', given: '陽菜' }, { family: '渡辺', given: '陽菜' }, false],
    [{ family: '髙橋', given: '一' }, { family: '高橋', given: '一' }, false],
    [{ family: '渡邉', given: '陽菜' }, { family: '渡邉', given: '陽' }, false],
  ])('%o and %o: %s', (one, other, expected) => {
    expect(isSameName(one, other)).toBe(expected)
  })
})

describe('kanaKey', () => {
  const born = '2018-07-08'

  test('is the reading and the birth date', () => {
    expect(kanaKey({ family: 'ワタナベ', given: 'ハルナ' }, born)).toBe('ワタナベハルナ/2018-07-08')
  })

  test.each([
    [
      { family: 'ﾜﾀﾅﾍﾞ', given: 'はるな' },
      { family: 'ワタナベ', given: 'ハルナ' },
    ],
    [
      { family: 'ワタナベ ハルナ', given: '' },
      { family: 'ワタナベ', given: 'ハルナ' },
    ],
    [
      { family: 'シヨウジ', given: 'キヨウコ' },
      { family: 'ショウジ', given: 'キョウコ' },
    ],
    [
      { family: 'ミヅキ', given: 'カオル' },
      { family: 'ミズキ', given: 'カヲル' },
    ],
    [
      { family: 'マリア・ルイサ', given: '' },
      { family: 'マリア', given: 'ルイサ' },
    ],
    [
      { family: 'オ-ノ', given: 'ケン' },
      { family: 'オーノ', given: 'ケン' },
    ],
    [
      { family: 'か゛とう', given: 'けん' },
      { family: 'ガトウ', given: 'ケン' },
    ],
    [
      { family: 'オオノ', given: 'ケイ' },
      { family: 'オーノ', given: 'ケエ' },
    ],
    [
      { family: 'コーノ', given: 'ユウ' },
      { family: 'コウノ', given: 'ユー' },
    ],
    [
      { family: 'ヴァン', given: 'ルヴィ' },
      { family: 'バン', given: 'ルビ' },
    ],
    [
      { family: 'Nguyễn', given: 'Ánh' },
      { family: 'NGUYEN', given: 'ANH' },
    ],
    [
      { family: 'ＮＧＵＹＥＮ', given: 'ANH' },
      { family: 'nguyen', given: 'anh' },
    ],
  ])('is the same for %o and %o', (one, other) => {
    expect(kanaKey(one, born)).toBe(kanaKey(other, born))
  })

  test.each([
    [
      { family: 'カトウ', given: 'ケン' },
      { family: 'ガトウ', given: 'ケン' },
    ],
    [
      { family: 'ハルナ', given: 'ケン' },
      { family: 'バルナ', given: 'ケン' },
    ],
    [
      { family: 'オノ', given: 'ケン' },
      { family: 'オーノ', given: 'ケン' },
    ],
    [
      { family: 'オノ', given: 'ケン' },
      { family: 'オオノ', given: 'ケン' },
    ],
    [
      { family: 'ブイ', given: 'ケン' },
      { family: 'ビ', given: 'ケン' },
    ],
  ])('tells %o from %o', (one, other) => {
    expect(kanaKey(one, born)).not.toBe(kanaKey(other, born))
  })

  test('tells birth dates apart', () => {
    const kana = { family: 'ワタナベ', given: 'ハルナ' }
    expect(kanaKey(kana, '2018-07-08')).not.toBe(kanaKey(kana, '2018-07-09'))
  })
})
