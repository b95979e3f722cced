import { expect, test } from 'vitest'
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
