import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { dayInJapan, instantsOf } from '@/lib/config/clock'

describe('the day in Japan', () => {
  test.each([
    ['2026-11-21T14:59:59.999Z', '2026-11-21'],
    ['2026-11-21T15:00:00.000Z', '2026-11-22'],
    ['2026-12-31T15:00:00.000Z', '2027-01-01'],
    ['2028-02-28T15:00:00.000Z', '2028-02-29'],
  ])('at %s is %s', (instant, day) => {
    expect(dayInJapan(new Date(instant))).toBe(day)
  })
})

test('a day in Japan lasts from one midnight to the next', () => {
  const [from, to] = instantsOf(localDate('2026-11-22'))
  expect([from.toISOString(), to.toISOString()]).toEqual(['2026-11-21T15:00:00.000Z', '2026-11-22T15:00:00.000Z'])
})
