import { describe, expect, test } from 'vitest'
import { checkKana, isLatinName, toKatakana } from '@/lib/people/kana'

describe('toKatakana', () => {
  test.each([
    ['わたなべ', 'ワタナベ'],
    ['ﾜﾀﾅﾍﾞ', 'ワタナベ'],
    ['ゔぁいおりん', 'ヴァイオリン'],
    ['みすゞ', 'ミスヾ'],
    ['か\u3099', 'ガ'],
    ['か゛', 'ガ'],
    ['オーノ', 'オーノ'],
    ['ｵｰﾉ', 'オーノ'],
    ['オ-ノ', 'オーノ'],
    ['オ－ノ', 'オーノ'],
    ['オ−ノ', 'オーノ'],
    ['ジャン-ポール', 'ジャン-ポール'],
    ['マリア･ルイサ', 'マリア・ルイサ'],
    ['マリア·ルイサ', 'マリア・ルイサ'],
    ['ワタナベ　ハルナ', 'ワタナベ ハルナ'],
    ['ワタナベ', 'ワタナベ'],
  ])('%j → %j', (typed, expected) => {
    expect(toKatakana(typed)).toBe(expected)
  })
})

describe('isLatinName', () => {
  test.each([
    ['NGUYEN', true],
    ['Müller-O’Neill', true],
    ['渡邉', false],
    ['John 太郎', false],
    ['マリア', false],
    ['', false],
    ['123', false],
  ])('%j: %s', (name, expected) => {
    expect(isLatinName(name)).toBe(expected)
  })
})

describe('checkKana', () => {
  test.each([
    ['ワタナベ', '渡邉', 'ワタナベ', []],
    ['わたなべ', '渡邉', 'ワタナベ', ['katakana']],
    [' ﾜﾀﾅﾍﾞ', '渡邉', 'ワタナベ', ['half-width-kana', 'spaces-tidied']],
    ['ｳｫﾝ', 'Vuong', 'ウォン', ['half-width-kana']],
    ['グエン', 'NGUYEN', 'グエン', []],
    ['NGUYEN', 'NGUYEN', 'NGUYEN', []],
    ['O’Neill-Müller', 'O’Neill-Müller', 'O’Neill-Müller', []],
  ])('%j for %s reads %j', (typed, name, value, changes) => {
    expect(checkKana(typed, name)).toEqual({ ok: true, value, changes })
  })

  test.each([
    ['渡邉', '渡邉', ['渡', '邉']],
    ['WATANABE', '渡邉', ['W', 'A', 'T', 'N', 'B', 'E']],
    ['ワタナベ1', '渡邉', ['1']],
    ['二シ', '西', ['二']],
    ['ワタナベ😀', '渡邉', ['😀']],
    ['NGUYEN阮', 'NGUYEN', ['阮']],
    ['NGUYEN1', 'NGUYEN', ['1']],
  ])('%j for %s has characters that are no kana', (typed, name, characters) => {
    expect(checkKana(typed, name)).toEqual({ ok: false, reason: 'not-kana', characters })
  })

  test('is refused when empty or longer than a name can be', () => {
    expect(checkKana(' 　', '渡邉')).toEqual({ ok: false, reason: 'empty' })
    expect(checkKana('ア'.repeat(200), '亜')).toMatchObject({ ok: true })
    expect(checkKana('ア'.repeat(201), '亜')).toEqual({ ok: false, reason: 'too-long' })
  })
})
