import { describe, expect, test } from 'vitest'
import { formatValue } from '@/lib/forms/format-value'
import type { Format } from '@/lib/forms/template'

describe('a value on paper', () => {
  test.each<[Format, string, string]>([
    ['wareki', '2026-12-07', '令和8年12月7日'],
    ['wareki', '2019-04-30', '平成31年4月30日'],
    ['wareki', '2019-05-01', '令和元年5月1日'],
    ['wareki', '1989-01-07', '昭和64年1月7日'],
    ['wareki', '1872-12-31', '1872年12月31日'],
    ['western', '2028-03-31', '2028年3月31日'],
    ['postal', '9650871', '965-0871'],
    ['kinship', 'child', '子'],
    ['text', '髙﨑', '髙﨑'],
  ])('%s of %s is %s', (format, value, text) => {
    expect(formatValue(value, format)).toBe(text)
  })

  test('that does not parse is shown as it was typed', () => {
    expect(formatValue('昨日', 'wareki')).toBe('昨日')
    expect(formatValue('〒965', 'postal')).toBe('〒965')
  })

  test('that is not known is empty', () => {
    expect(formatValue('', 'wareki')).toBe('')
  })
})
