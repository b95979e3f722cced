import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '@/lib/calendar/local-date'
import { firstDay, lastStart, type Threshold } from '@/lib/rules/proof/thresholds'

const eve = (count: number): Threshold => ({ kind: 'eve', count })
const birthday = (count: number): Threshold => ({ kind: 'birthday', count })
const afterFiscalYear = (count: number): Threshold => ({ kind: 'after-fiscal-year', count })

describe('a threshold', () => {
  test.each<[string, Threshold, string, string]>([
    ['of 18 years is reached on the eve of the birthday', eve(18), '2009-04-01', '2027-03-31'],
    ['of 75 years may be reached on the birthday', birthday(75), '1951-12-01', '2026-12-01'],
    ['of a fiscal year is reached when it is over', afterFiscalYear(18), '2009-04-01', '2027-04-01'],
    [
      'of a fiscal year comes a year later for whoever is born a day later',
      afterFiscalYear(18),
      '2009-04-02',
      '2028-04-01',
    ],
    ['of 18 years is reached on 28 February by whoever is born on the 29th', eve(18), '2008-02-29', '2026-02-28'],
  ])('%s', (_, threshold, start, day) => {
    expect(firstDay(threshold, localDate(start))).toBe(day)
  })

  test.each([
    eve(1),
    eve(75),
    birthday(18),
    afterFiscalYear(0),
    afterFiscalYear(6),
    { kind: 'days', count: -14 } as const,
  ])('%o has been reached by the last start, and not by the next', threshold => {
    for (const text of ['2027-06-16', '2027-03-31', '2027-04-01', '2028-02-28', '2028-02-29', '2028-03-01']) {
      const day = localDate(text)
      const last = lastStart(threshold, day)
      expect([day, firstDay(threshold, last) <= day]).toEqual([day, true])
      expect([day, firstDay(threshold, addDays(last, 1)) > day]).toEqual([day, true])
    }
  })
})
