import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { firstDayOf, monthAfter, monthOf } from '@/lib/calendar/year-month'

describe('a month', () => {
  test('belongs to a day and begins on its first', () => {
    expect(monthOf(localDate('2026-11-22'))).toBe('2026-11')
    expect(firstDayOf(monthOf(localDate('2026-11-22')))).toBe('2026-11-01')
  })

  test.each([
    ['2026-11-30', '2026-12'],
    ['2026-12-01', '2027-01'],
    ['2028-01-31', '2028-02'],
  ])('the month after that of %s is %s', (day, expected) => {
    expect(monthAfter(monthOf(localDate(day)))).toBe(expected)
  })
})
