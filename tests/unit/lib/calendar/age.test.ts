import { describe, expect, test } from 'vitest'
import {
  ageOn,
  birthdayOn,
  dayReachingAge,
  fiscalYearEndAfter,
  fiscalYearEndAfterAge,
  fiscalYearOf,
  schoolGradeOn,
} from '@/lib/calendar/age'
import { localDate } from '@/lib/calendar/local-date'

describe('dayReachingAge', () => {
  test.each([
    ['1961-12-01', 65, '2026-11-30', '介護保険 第1号'],
    ['2006-12-01', 20, '2026-11-30', '国民年金'],
    ['2009-04-01', 18, '2027-03-31', 'born on 1 April'],
    ['2009-01-01', 18, '2026-12-31', 'born on New Year’s Day'],
    ['2008-02-29', 18, '2026-02-28', 'born on a leap day, common year'],
    ['2008-02-29', 20, '2028-02-28', 'born on a leap day, leap year'],
    ['2008-03-01', 20, '2028-02-29', 'born on 1 March, leap year'],
    ['2008-03-01', 19, '2027-02-28', 'born on 1 March, common year'],
    ['2026-11-22', 0, '2026-11-22', 'a newborn'],
  ])('born %s, %i → %s (%s)', (birth, age, expected) => {
    expect(dayReachingAge(localDate(birth), age)).toBe(expected)
  })

  test('an age below zero is refused', () => {
    expect(() => dayReachingAge(localDate('2000-01-01'), -1)).toThrow(RangeError)
  })
})

describe('birthdayOn', () => {
  test.each([
    ['1951-12-01', 75, '2026-12-01'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-02-29', 20, '2028-02-29'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('born %s, %i → %s', (birth, age, expected) => {
    expect(birthdayOn(localDate(birth), age)).toBe(expected)
  })
})

describe('ageOn', () => {
  test.each([
    ['1961-12-01', '2026-11-29', 'eve', 64],
    ['1961-12-01', '2026-11-30', 'eve', 65],
    ['1951-12-01', '2026-11-30', 'birthday', 74],
    ['1951-12-01', '2026-12-01', 'birthday', 75],
    ['1962-01-01', '2026-12-31', 'eve', 65],
    ['1962-01-01', '2026-12-31', 'birthday', 64],
    ['2008-02-29', '2026-02-28', 'eve', 18],
    ['2008-02-29', '2026-02-28', 'birthday', 17],
    ['2008-02-29', '2026-03-01', 'birthday', 18],
    ['2008-02-29', '2028-02-28', 'birthday', 19],
    ['2008-02-29', '2028-02-29', 'birthday', 20],
    ['2026-11-22', '2026-11-22', 'eve', 0],
    ['2026-11-22', '2026-11-21', 'eve', -1],
    ['2026-11-22', '2026-11-21', 'birthday', -1],
    ['1905-06-01', '2026-11-22', 'eve', 121],
  ] as const)('born %s, on %s by the %s: %i', (birth, on, reachedOn, age) => {
    expect(ageOn(localDate(birth), localDate(on), reachedOn)).toBe(age)
  })
})

describe('fiscal years', () => {
  test.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
  ])('%s lies in %i', (day, year) => {
    expect(fiscalYearOf(localDate(day))).toBe(year)
  })

  test.each([
    ['2027-03-30', '2027-03-31'],
    ['2027-03-31', '2027-03-31'],
    ['2027-04-01', '2028-03-31'],
    ['2026-12-31', '2027-03-31'],
  ])('after %s the year ends on %s', (day, end) => {
    expect(fiscalYearEndAfter(localDate(day))).toBe(end)
  })

  test.each([
    ['2009-04-01', 18, '2027-03-31'],
    ['2009-04-02', 18, '2028-03-31'],
    ['2008-11-22', 18, '2027-03-31'],
    ['2005-04-01', 22, '2027-03-31'],
    ['2008-02-29', 18, '2026-03-31'],
  ])('born %s: the year in which %i is reached ends on %s', (birth, age, end) => {
    expect(fiscalYearEndAfterAge(localDate(birth), age)).toBe(end)
  })
})

describe('schoolGradeOn', () => {
  test.each([
    ['2020-04-01', '2027-04-01', 2],
    ['2020-04-02', '2027-04-01', 1],
    ['2021-04-01', '2027-04-01', 1],
    ['2021-04-02', '2027-04-01', null],
    ['2020-04-02', '2027-03-31', null],
    ['2020-04-02', '2033-03-31', 6],
    ['2020-04-02', '2033-04-01', 7],
    ['2020-04-02', '2036-03-31', 9],
    ['2020-04-02', '2036-04-01', null],
    ['2016-05-05', '2026-11-22', 4],
  ])('born %s, on %s: %s', (birth, on, grade) => {
    expect(schoolGradeOn(localDate(birth), localDate(on))).toBe(grade)
  })
})
