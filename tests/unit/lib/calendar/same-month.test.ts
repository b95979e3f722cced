import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { allowanceStartMonth, fifteenthDay, lastDayWithoutLoss } from '@/lib/calendar/same-month'
import { cityClosedDays as closed } from '@/tests/support/closed-days'

describe('allowanceStartMonth', () => {
  test.each([
    ['2026-11-30', '2026-12-15', '2026-12', 'the fifteenth day'],
    ['2026-11-30', '2026-12-16', '2027-01', 'a day late: a month lost'],
    ['2026-11-10', '2026-11-28', '2026-12', 'after the fifteenth day, in the same month'],
    ['2026-11-20', '2026-12-07', '2026-12', 'the fifteenth day was a Saturday'],
    ['2026-11-20', '2026-12-08', '2027-01', 'a day after that'],
    ['2026-11-28', '2026-12-14', '2026-12', '転出予定日, the fifteenth day a Sunday'],
    ['2026-11-28', '2026-12-15', '2027-01', 'a day after that'],
    ['2026-11-30', '2026-11-30', '2026-12', 'the day itself'],
    ['2026-12-31', '2027-01-15', '2027-01', 'over New Year'],
  ])('event %s, claim %s → %s (%s)', (eventOn, claimedOn, expected) => {
    expect(allowanceStartMonth({ eventOn: localDate(eventOn), claimedOn: localDate(claimedOn), closed })).toBe(expected)
  })
})

describe('the days to claim by', () => {
  test.each([
    ['2026-11-30', '2026-12-15', '2026-12-15'],
    ['2026-11-10', '2026-11-25', '2026-11-30'],
    ['2026-11-20', '2026-12-07', '2026-12-07'],
    ['2026-11-28', '2026-12-14', '2026-12-14'],
    ['2026-12-10', '2026-12-25', '2026-12-28'],
    ['2026-12-15', '2027-01-04', '2027-01-04'],
  ])('event %s: shown %s, nothing lost until %s', (eventOn, shown, last) => {
    expect(fifteenthDay(localDate(eventOn), closed)).toBe(shown)
    expect(lastDayWithoutLoss(localDate(eventOn), closed)).toBe(last)
  })
})
