import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { daysOf, monthsToChoose, readPeriod } from '@/lib/clock/period'

describe('the months of the figures', () => {
  test.each([
    ['2026-11-22', '', '', '2026-04', '2026-11'],
    ['2026-04-01', '', '', '2026-04', '2026-04'],
    ['2027-03-31', '', '', '2026-04', '2027-03'],
    ['2026-11-22', '2026-06', '2026-08', '2026-06', '2026-08'],
    ['2026-11-22', '2026-08', '2026-06', '2026-06', '2026-08'],
    ['2026-11-22', '2026-08', 'x', '2026-08', '2026-08'],
    ['2026-11-22', '2099-01', '<script>', '2026-04', '2026-11'],
  ])('on %s, asked from %j to %j, are %s to %s', (today, from, to, first, last) => {
    expect(readPeriod(from, to, localDate(today))).toEqual({ from: first, to: last })
  })

  test('begin and end with a month', () => {
    expect(daysOf(readPeriod('2026-02', '2026-02', localDate('2026-11-22')))).toEqual(['2026-02-01', '2026-02-28'])
  })

  test('are offered up to this one', () => {
    expect(monthsToChoose(localDate('2026-12-31'))[0]).toBe('2026-12')
  })
})
