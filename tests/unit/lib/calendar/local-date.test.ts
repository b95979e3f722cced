import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  localDate,
  parseLocalDate,
  partsOf,
  weekdayOf,
} from '@/lib/calendar/local-date'

describe('parseLocalDate', () => {
  test.each(['1800-01-01', '2028-02-29', '2000-02-29', '2999-12-31'])('%s is a day', text => {
    expect(parseLocalDate(text)).toBe(text)
  })

  test.each([
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1799-12-31',
    '3000-01-01',
    '0026-01-01',
    '2026-1-1',
    '2026-01-01 ',
    '２０２６-01-01',
    '2026-01-01T00:00:00Z',
    '',
  ])('%j is not', text => {
    expect(parseLocalDate(text)).toBeNull()
  })
})

describe('localDate', () => {
  test('throws on a day that does not exist', () => {
    expect(() => localDate('2026-02-30')).toThrow(RangeError)
  })
})

describe('dayOf', () => {
  test.each([
    { year: 2026.5, month: 1, day: 1 },
    { year: Number.NaN, month: 1, day: 1 },
    { year: 2026, month: 1.5, day: 1 },
    { year: 2026, month: 1, day: -1 },
    { year: 26, month: 1, day: 1 },
  ])('$year-$month-$day is no day', parts => {
    expect(dayOf(parts)).toBeNull()
  })

  test('is undone by partsOf', () => {
    expect(partsOf(localDate('2026-11-22'))).toEqual({ year: 2026, month: 11, day: 22 })
    expect(dayOf({ year: 2026, month: 11, day: 22 })).toBe('2026-11-22')
  })
})

describe('addDays', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 365, '2027-11-22'],
  ])('%s %i → %s', (day, days, expected) => {
    expect(addDays(localDate(day), days)).toBe(expected)
  })
})

describe('addMonths', () => {
  test.each([
    ['2026-11-22', 3, '2027-02-22'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 0, '2026-11-30'],
  ])('%s %i → %s', (day, months, expected) => {
    expect(addMonths(localDate(day), months)).toBe(expected)
  })
})

describe('daysBetween', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-12-06', 14],
    ['2026-12-06', '2026-11-22', -14],
    ['2028-01-01', '2029-01-01', 366],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(localDate(from), localDate(to))).toBe(days)
  })
})

describe('weekdayOf', () => {
  test.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2026-11-28', 6],
    ['1873-01-01', 3],
  ])('%s is %i', (day, weekday) => {
    expect(weekdayOf(localDate(day))).toBe(weekday)
  })
})

describe('every day from 1868 to 2120', () => {
  const first = Date.UTC(1868, 0, 1)
  const dayMs = 86_400_000
  const count = (Date.UTC(2121, 0, 1) - first) / dayMs

  test('is counted as the clock counts it', () => {
    for (let days = 0; days < count; days++) {
      const date = new Date(first + days * dayMs)
      const day = date.toISOString().slice(0, 10)
      const counted = addDays(localDate('1868-01-01'), days)
      if (counted !== day || weekdayOf(counted) !== date.getUTCDay()) throw new Error(`${day}: ${counted}`)
      if (
        daysBetween(localDate('2026-11-22'), counted) !==
        days - daysBetween(localDate('1868-01-01'), localDate('2026-11-22'))
      )
        throw new Error(`days until ${day}`)
    }
  })
})
