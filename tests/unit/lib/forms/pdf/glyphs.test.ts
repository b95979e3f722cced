import { describe, expect, test } from 'vitest'
import { charactersOf } from '@/lib/forms/pdf/characters'
import { isSubstitute, shape } from '@/lib/forms/pdf/glyphs'

function faceIds(text: string): string[] {
  return [...new Set(shape(text, 'regular').map(({ face }) => face.id))]
}

function drawn(text: string): string {
  return shape(text, 'regular')
    .map(glyph => glyph.drawn)
    .join('')
}

describe('a name is set in one font', () => {
  test.each([
    ['渡邉　大輔', 'biz-regular'],
    ['髙﨑　栁濵', 'biz-regular'],
    ['髙﨑　𠮷郎', 'noto-regular'],
    ['辻󠄀　一郎', 'biz-regular'],
    ['Łukasz Šťastný 髙', 'biz-regular'],
    ['Nguyễn Thị Hương', 'noto-regular'],
    ['神\uFA19隆\uF9DC﨑', 'biz-regular'],
  ])('%s in %s', (name, face) => {
    expect(faceIds(name)).toEqual([face])
    expect(shape(name, 'regular').filter(isSubstitute)).toEqual([])
  })
})

describe('a character no font has', () => {
  test.each([
    ['a form of Moji_Joho', '邉\u{E0111}', '邉'],
    ['a form of no collection', '辻\u{E01EF}', '辻'],
    ['Hangul', '김', '〓'],
    ['a simplified character', '张', '〓'],
    ['外字', '\uE000', '〓'],
    ['an emoji', '😀', '〓'],
    ['a family of emoji', '👨‍👩‍👧', '〓'],
    ['a Latin letter with an unusual mark', 'ḃ̌', 'b'],
  ])('%s is drawn as the nearest one', (_what, character, nearest) => {
    expect(drawn(`一${character}二`)).toBe(`一${nearest}二`)
    expect(shape(character, 'regular').every(isSubstitute)).toBe(true)
  })
})

describe('the characters of a text', () => {
  test.each([
    ['a sequence stays together', '辻\u{E0100}', ['辻\u{E0100}']],
    ['marks typed apart are composed', 'Nguye\u0302\u0303n', ['N', 'g', 'u', 'y', 'ễ', 'n']],
    ['kana too', 'か\u3099', ['が']],
    ['a mark with no composed form stays with its letter', 'か\u309a', ['か\u309a']],
    ['compatibility characters are kept', '神\uFA19', ['神', '\uFA19']],
    ['half-width marks stand alone', 'ｶﾞ', ['ｶ', 'ﾞ']],
    ['controls become spaces, line ends stay', 'a\tb\nc', ['a', ' ', 'b', '\n', 'c']],
    ['direction and zero-width marks print nothing', 'a\u202eb\u200bc', ['a', 'b', 'c']],
  ])('%s', (_rule, text, characters) => {
    expect(charactersOf(text)).toEqual(characters)
  })
})
