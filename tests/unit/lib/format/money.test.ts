import { expect, test } from 'vitest'
import { formatYen } from '@/lib/format/money'

test.each([
  [25_000, 'ja', '25,000円'],
  [0, 'ja', '0円'],
  [350, 'ja-easy', '350円'],
  [1_234_567, 'en', '¥1,234,567'],
] as const)('%i yen in %s: %s', (amount, lang, expected) => {
  expect(formatYen(amount, lang)).toBe(expected)
})
