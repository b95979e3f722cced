import { describe, expect, test } from 'vitest'
import { dayFromEra, type Era, eraOf } from '@/lib/calendar/era'
import { localDate } from '@/lib/calendar/local-date'

describe('eraOf', () => {
  test.each([
    ['1873-01-01', 'meiji', 6],
    ['1912-07-29', 'meiji', 45],
    ['1912-07-30', 'taisho', 1],
    ['1926-12-24', 'taisho', 15],
    ['1926-12-25', 'showa', 1],
    ['1927-01-01', 'showa', 2],
    ['1989-01-07', 'showa', 64],
    ['1989-01-08', 'heisei', 1],
    ['2019-04-30', 'heisei', 31],
    ['2019-05-01', 'reiwa', 1],
    ['2026-12-02', 'reiwa', 8],
  ] as const)('%s is %s %i', (day, era, year) => {
    expect(eraOf(localDate(day))).toEqual({ era, year })
  })

  test('has no name for the days of the lunar calendar', () => {
    expect(eraOf(localDate('1872-12-31'))).toBeNull()
  })
})

describe('dayFromEra', () => {
  test.each<[Era, number, number, number, string | null]>([
    ['showa', 64, 1, 7, '1989-01-07'],
    ['showa', 64, 1, 8, null],
    ['showa', 64, 2, 1, null],
    ['showa', 1, 12, 24, null],
    ['showa', 1, 12, 25, '1926-12-25'],
    ['taisho', 15, 12, 25, '1926-12-25'],
    ['taisho', 15, 12, 26, null],
    ['taisho', 1, 7, 29, null],
    ['meiji', 45, 7, 30, '1912-07-30'],
    ['meiji', 45, 7, 31, null],
    ['meiji', 6, 1, 1, '1873-01-01'],
    ['meiji', 5, 12, 31, null],
    ['heisei', 1, 1, 7, null],
    ['heisei', 1, 1, 8, '1989-01-08'],
    ['heisei', 31, 4, 30, '2019-04-30'],
    ['heisei', 31, 5, 1, null],
    ['reiwa', 1, 5, 1, '2019-05-01'],
    ['reiwa', 1, 4, 30, null],
    ['reiwa', 8, 2, 29, null],
    ['reiwa', 10, 2, 29, '2028-02-29'],
    ['reiwa', 0, 5, 1, null],
    ['reiwa', 1.5, 5, 1, null],
  ])('%s %d年%d月%d日 → %s', (era, year, month, day, expected) => {
    expect(dayFromEra({ era, year, month, day })).toBe(expected)
  })
})
