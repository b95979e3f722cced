import { describe, expect, test } from 'vitest'
import {
  adjust,
  type ClosedDays,
  hasHolidayData,
  isOpen,
  NoHolidayData,
  NoOpenDay,
  nextOpenDay,
  previousOpenDay,
  whereAdjustDiffers,
} from '@/lib/calendar/closed-days'
import { addDays, localDate } from '@/lib/calendar/local-date'
import { cityClosedDays } from '@/tests/support/closed-days'

const never: ClosedDays = { weekdays: [], nationalHolidays: false, yearly: [], extra: [] }

describe('isOpen', () => {
  test.each([
    ['2026-11-20', true, 'Friday'],
    ['2026-11-21', false, 'Saturday'],
    ['2026-11-22', false, 'Sunday'],
    ['2026-11-23', false, '勤労感謝の日'],
    ['2026-11-24', true, 'Tuesday'],
    ['2026-12-28', true, 'the last day before the year-end closing'],
    ['2026-12-29', false, 'year-end closing'],
    ['2027-01-01', false, '元日'],
    ['2026-01-02', false, 'a Friday in the New Year closing'],
    ['2027-01-04', true, 'Monday after the New Year closing'],
    ['2026-09-22', false, '国民の休日 between two holidays'],
    ['2027-03-22', false, '春分の日 振替休日'],
    ['2019-05-01', false, '即位の日'],
    ['2020-07-24', false, 'スポーツの日 moved for 2020'],
    ['2020-10-12', true, 'where スポーツの日 would have been in 2020'],
  ])('%s → %s (%s)', (day, expected) => {
    expect(isOpen(localDate(day), cityClosedDays)).toBe(expected)
  })

  test('a single extra day is closed', () => {
    const closed = { ...cityClosedDays, extra: ['2026-11-24'] }
    expect(isOpen(localDate('2026-11-24'), closed)).toBe(false)
    expect(isOpen(localDate('2026-11-25'), closed)).toBe(true)
  })

  test.each([
    ['2026-08-12', true],
    ['2026-08-13', false],
    ['2026-08-16', false],
    ['2026-08-17', true],
  ])('a yearly closing inside the year holds both its ends: %s → %s', (day, expected) => {
    expect(isOpen(localDate(day), { ...never, yearly: [{ from: '08-13', to: '08-16' }] })).toBe(expected)
  })
})

describe('years without holiday data', () => {
  test.each([
    ['1969-12-31', false],
    ['1970-01-01', true],
    ['2050-12-31', true],
    ['2051-01-01', false],
  ])('hasHolidayData(%s) is %s', (day, expected) => {
    expect(hasHolidayData(localDate(day))).toBe(expected)
  })

  test('are refused, not guessed', () => {
    expect(() => isOpen(localDate('2051-06-15'), cityClosedDays)).toThrow(NoHolidayData)
    expect(() => isOpen(localDate('1969-12-27'), cityClosedDays)).toThrow(NoHolidayData)
    expect(() => nextOpenDay(localDate('2050-12-31'), cityClosedDays)).toThrow(NoHolidayData)
  })

  test('do not matter to an office that opens on holidays', () => {
    expect(isOpen(localDate('2051-06-15'), { ...cityClosedDays, nationalHolidays: false })).toBe(true)
  })
})

describe('adjust', () => {
  test.each([
    ['2026-12-06', 'next-open', '2026-12-07'],
    ['2027-01-01', 'next-open', '2027-01-04'],
    ['2026-12-29', 'next-open', '2027-01-04'],
    ['2026-12-20', 'previous-open', '2026-12-18'],
    ['2027-01-03', 'previous-open', '2026-12-28'],
    ['2026-11-23', 'stays', '2026-11-23'],
    ['2026-11-24', 'next-open', '2026-11-24'],
    ['2026-11-24', 'previous-open', '2026-11-24'],
    ['2026-05-03', 'next-open', '2026-05-07'],
  ] as const)('%s %s → %s', (day, rule, expected) => {
    expect(adjust(localDate(day), rule, cityClosedDays)).toBe(expected)
  })

  test('an office that never opens has no open day', () => {
    const closed = { ...never, weekdays: [0, 1, 2, 3, 4, 5, 6] }
    expect(() => nextOpenDay(localDate('2026-11-22'), closed)).toThrow(NoOpenDay)
    expect(() => previousOpenDay(localDate('2026-11-22'), closed)).toThrow(NoOpenDay)
  })
})

describe('where two calendars lead to different days', () => {
  const shut = { weekdays: [0, 6], nationalHolidays: false, yearly: [], extra: ['2026-11-25'] }

  test('lies around the single days that only one of them has', () => {
    const other = { ...shut, extra: ['2026-11-25', '2026-12-02', '2026-12-07'] }
    const differs = whereAdjustDiffers(shut, other)
    expect(differs).toEqual({ from: '2025-12-01', until: '2027-12-08' })
    for (let day = localDate('2025-01-01'); day < '2028-12-31'; day = addDays(day, 1)) {
      const isSame = adjust(day, 'next-open', shut) === adjust(day, 'next-open', other)
      if (!isSame) expect(differs && differs.from <= day && day <= differs.until).toBe(true)
    }
  })

  test.each([
    ['weekdays', { weekdays: [0] }],
    ['days of every year', { yearly: [{ from: '12-29', to: '01-03' }] }],
    ['holidays', { nationalHolidays: true }],
  ])('is anywhere where they have other %s', (_, changes) => {
    expect(whereAdjustDiffers(shut, { ...shut, ...changes, extra: ['2026-12-02'] })).toBeNull()
  })
})
