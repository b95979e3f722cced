import { describe, expect, test } from 'vitest'
import { textDifference } from '@/lib/rule-sets/text-difference'

/** What is changed stands in square brackets. */
function marked(before: string, after: string) {
  const words = (pieces: readonly { readonly text: string; readonly isChanged: boolean }[]) =>
    pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('')
  const difference = textDifference(before, after)
  return [words(difference.before), words(difference.after)]
}

describe('the difference of two texts', () => {
  test.each([
    ['同じ', '同じ', '同じ', '同じ'],
    ['無料', '3,500円', '[無料]', '[3,500円]'],
    ['なし', 'なし、かつ犬', 'なし', 'なし[、かつ犬]'],
    ['翌日から15日以内', '翌日から14日以内', '翌日から[15]日以内', '翌日から[14]日以内'],
  ])('%s → %s', (before, after, old, now) => {
    expect(marked(before, after)).toEqual([old, now])
  })

  test('shows a bracket put around a long condition, and not the condition as new', () => {
    const condition = 'できごとが「引っ越してきた」、かつ勤め先の健康保険に入っていない、または国民健康保険に入る'
    const [, now] = marked(condition, `（${condition}）、かつ「前の住所」が「国外」`)
    expect(now).toMatch(/^\[（\]できごと.*…/)
    expect(now).toContain('[）、かつ「前の住所」が「国外」]')
  })
})
