import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { firstMonthPaid, lastDayWithoutLoss, lastOpenDayOf } from '@/lib/calendar/same-month'
import { monthOf } from '@/lib/calendar/year-month'
import { cityClosedDays as closed } from '@/tests/support/closed-days'

describe('firstMonthPaid', () => {
  test.each([
    ['2026-11-30', '2026-12-15', '2026-12-15', '2026-12', 'the last day in time'],
    ['2026-11-30', '2026-12-15', '2026-12-16', '2027-01', 'a day late: a month lost'],
    ['2026-11-10', '2026-11-25', '2026-11-28', '2026-12', 'late, but in the same month'],
    ['2026-11-28', '2026-12-14', '2026-11-01', '2026-12', 'before the event'],
    ['2026-12-31', '2027-01-15', '2027-01-15', '2027-01', 'over New Year'],
  ])('event %s, in time until %s, claim %s → %s (%s)', (eventOn, inTimeUntil, claimedOn, expected) => {
    const claim = { eventOn: localDate(eventOn), inTimeUntil: localDate(inTimeUntil) }
    expect(firstMonthPaid(claim, localDate(claimedOn))).toBe(expected)
  })
})

describe('the last day without loss', () => {
  test.each([
    ['2026-11-30', '2026-12-15', '2026-12-15'],
    ['2026-11-10', '2026-11-25', '2026-11-30'],
    ['2026-12-10', '2026-12-25', '2026-12-28'],
  ])('event %s, in time until %s: %s', (eventOn, inTimeUntil, last) => {
    const claim = { eventOn: localDate(eventOn), inTimeUntil: localDate(inTimeUntil) }
    expect(lastDayWithoutLoss(claim, closed)).toBe(last)
  })

  test.each([
    ['2026-11-10', '2026-11-30'],
    ['2026-10-10', '2026-10-30'],
    ['2026-12-10', '2026-12-28'],
  ])('the last open day of the month of %s is %s', (day, last) => {
    expect(lastOpenDayOf(monthOf(localDate(day)), closed)).toBe(last)
  })
})
