import { describe, expect, test } from 'vitest'
import { writeValue } from '@/lib/exports/write-value'

test.each([
  ['2026-12-02', 'iso', '2026-12-02'],
  ['2026-12-02', 'yyyymmdd', '20261202'],
  ['2026-12-02', 'wareki', '令和8年12月2日'],
  ['1989-01-08', 'wareki', '平成元年1月8日'],
  ['ワタナベ　ダイスケ', 'half-width-kana', 'ﾜﾀﾅﾍﾞ ﾀﾞｲｽｹ'],
  ['パウロ・ヴァン', 'half-width-kana', 'ﾊﾟｳﾛ･ｳﾞｧﾝ'],
  ['ジョー', 'half-width-kana', 'ｼﾞｮｰ'],
  ['ヤマヶヰ', 'half-width-kana', 'ﾔﾏヶヰ'],
  ['MÜLLER', 'half-width-kana', 'MÜLLER'],
  ['090-1234-5678', 'digits', '09012345678'],
  ['＋81 90ー1234（5678）', 'digits', '+819012345678'],
  ['渡邉\u{E0100}', 'text', '渡邉\u{E0100}'],
] as const)('%s as %s is %s', (value, format, written) => {
  expect(writeValue(value, format)).toBe(written)
})

test.each(['iso', 'yyyymmdd', 'wareki'] as const)('what is no day is not passed off as one: %s', format => {
  expect(writeValue('2026-02-30', format)).toBeNull()
  expect(writeValue('昭和', format)).toBeNull()
})

test('nothing stays nothing', () => {
  expect(writeValue('', 'iso')).toBe('')
})

describe('days in the ways of core systems', () => {
  test.each([
    ['slashes', '2026-12-01', '2026/12/01'],
    ['wareki-short', '1988-05-14', 'S63.05.14'],
    ['wareki-code', '1988-05-14', '3630514'],
    ['wareki-code', '2019-04-30', '4310430'],
    ['wareki-code', '2019-05-01', '5010501'],
    ['wareki-code', '1926-12-25', '3011225'],
    ['wareki-short', '1926-12-24', 'T15.12.24'],
    ['wareki-code', '1912-07-29', '1450729'],
    ['wareki-code', '1872-01-01', null],
    ['wareki-short', '昨日', null],
    ['slashes', '2026-02-30', null],
  ] as const)('%s of %s', (format, value, expected) => {
    expect(writeValue(value, format)).toBe(expected)
  })
})

describe('wide and narrow', () => {
  test.each([
    ['full-width', '1-2-3 A棟 ｶﾞﾝﾀﾞﾑ', '１－２－３　Ａ棟　ガンダム'],
    ['full-width', '~', '～'],
    ['half-width', '１－２　Ａ棟ガ', '1-2 A棟ガ'],
    ['full-width-kana', 'ｶﾞｷﾞｰ･ﾊﾟ1A', 'ガギー・パ1A'],
    ['full-width', '𠮷葛\u{E0100}', '𠮷葛\u{E0100}'],
  ] as const)('%s of %s', (format, value, expected) => {
    expect(writeValue(value, format)).toBe(expected)
  })
})
