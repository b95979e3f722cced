import { describe, expect, test } from 'vitest'
import { readDay, typedFrom, western } from '@/lib/guide/typed-day'

const day = (era: string, year: string, month: string, dayOfMonth: string) => ({ era, year, month, day: dayOfMonth })

describe('a typed day', () => {
  test.each([
    ['reiwa', '8', '12', '2', '2026-12-02'],
    ['reiwa', '元', '5', '1', '2019-05-01'],
    ['heisei', '31', '4', '30', '2019-04-30'],
    ['showa', '６４', '１', '７', '1989-01-07'],
    [western, '2026', '2', '28', '2026-02-28'],
    ['reiwa', '2026年', '12月', '2日', '2026-12-02'],
    ['reiwa', '昭和63', '4', '1', '1988-04-01'],
    ['', 'H2', '5', '6', '1990-05-06'],
    ['', 's.63', '05', '06', '1988-05-06'],
    ['', '1988', '4', '1', '1988-04-01'],
  ])('%s %s / %s / %s is %s', (era, year, month, dayOfMonth, expected) => {
    expect(readDay(day(era, year, month, dayOfMonth))).toEqual({ day: expected })
  })

  test.each([
    ['reiwa', '', '', '', 'missing'],
    ['', ' ', '　', '', 'missing'],
    ['reiwa', '8', '12', '', 'incomplete'],
    ['reiwa', '八', '12', '2', 'incomplete'],
    ['reiwa', '8', '12.5', '2', 'incomplete'],
    ['reiwa', '-8', '12', '2', 'incomplete'],
    ['', '8', '12', '2', 'no-era'],
    ['heisei', '31', '5', '1', 'outside-era'],
    ['showa', '65', '1', '1', 'outside-era'],
    ['kyowa', '1', '1', '1', 'outside-era'],
    ['reiwa', '8', '2', '30', 'not-a-day'],
    ['reiwa', '8', '13', '1', 'not-a-day'],
    [western, '26', '12', '2', 'not-a-day'],
    [western, '2025', '2', '29', 'not-a-day'],
  ])('%s %s / %s / %s is refused: %s', (era, year, month, dayOfMonth, problem) => {
    expect(readDay(day(era, year, month, dayOfMonth))).toEqual({ problem })
  })

  test('is shown again in an era that is offered, else in western years', () => {
    expect(typedFrom('1988-04-01', ['reiwa', 'showa'])).toEqual(day('showa', '63', '4', '1'))
    expect(typedFrom('1988-04-01', ['reiwa'])).toEqual(day(western, '1988', '4', '1'))
    expect(typedFrom('unknown', ['reiwa'])).toBeNull()
  })
})
