import { expect, test } from 'vitest'
import { formatInstant } from '@/lib/format/instant'

test.each([
  ['2026-11-24T14:59:00Z', '2026年11月24日(火) 23:59'],
  ['2026-11-24T15:00:00Z', '2026年11月25日(水) 00:00'],
])('%s is %s in Japan', (at, said) => {
  expect(formatInstant(new Date(at))).toBe(said)
})
