import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { text } from '@/lib/catalogue/vocabulary'
import { ageClause, dayClause, fiscalAgeClause } from '@/lib/rules/day-clauses'

const day = localDate('2026-12-04')
const today = { day: 'today' } as const

describe('an age as a reason', () => {
  const between = { op: 'age', birth: 'birth-date', on: today, reachedOn: 'eve', atLeast: 65, under: 75 } as const

  test.each([
    ['1961-12-06', '2026年12月4日に65歳未満である', 'the age on 4 December 2026 is under 65'],
    ['1961-12-05', '2026年12月4日に65歳以上75歳未満である', 'the age on 4 December 2026 is 65 or over and under 75'],
    ['1951-12-05', '2026年12月4日に75歳以上である', 'the age on 4 December 2026 is 75 or over'],
  ])('of somebody born %s: %s', (birth, ja, en) => {
    expect(ageClause(between, localDate(birth), day)).toMatchObject({ ja, en })
  })

  test('says the 31 March it ends on, and whether it has passed', () => {
    const schoolLeaver = { op: 'until-fiscal-year-end', birth: 'birth-date', age: 18, on: today } as const
    const born = localDate('2008-04-02')
    expect(fiscalAgeClause(schoolLeaver, born, localDate('2027-03-31'))).toEqual({
      ja: '18歳になった後の最初の3月31日（2027年3月31日）を過ぎていない',
      'ja-easy': '18歳の 次の 3月31日（2027年3月31日）までです。',
      en: '31 March 2027, the first 31 March after turning 18, has not passed',
    })
    expect(fiscalAgeClause(schoolLeaver, born, localDate('2027-04-01'))).toEqual({
      ja: '18歳になった後の最初の3月31日（2027年3月31日）を過ぎている',
      'ja-easy': '18歳の 次の 3月31日（2027年3月31日）を すぎました。',
      en: '31 March 2027, the first 31 March after turning 18, has passed',
    })
  })
})

describe('a day as a reason', () => {
  const name = text('住み始めた日', '住み はじめた 日', 'the day you moved in')
  const said = (on: string, bounds: { atLeastDays?: number; atMostDays?: number }) =>
    dayClause({ condition: { op: 'day', fact: 'moved-in-on', than: today, ...bounds }, name }, localDate(on), day)

  test.each([
    ['2026-11-19', { atLeastDays: -14, atMostDays: 3 }, '住み始めた日が2026年11月20日より前である'],
    ['2026-11-20', { atLeastDays: -14, atMostDays: 3 }, '住み始めた日が2026年11月20日から2026年12月7日までである'],
    ['2026-12-07', { atLeastDays: -14, atMostDays: 3 }, '住み始めた日が2026年11月20日から2026年12月7日までである'],
    ['2026-12-08', { atLeastDays: -14, atMostDays: 3 }, '住み始めた日が2026年12月7日より後である'],
    ['2026-12-07', { atMostDays: 3 }, '住み始めた日が2026年12月7日までである'],
    ['2026-12-05', { atLeastDays: 1 }, '住み始めた日が2026年12月5日以後である'],
    ['2026-12-04', { atLeastDays: 0, atMostDays: 0 }, '住み始めた日が2026年12月4日である'],
  ])('%s with %j: %s', (on, bounds, ja) => {
    expect(said(on, bounds).ja).toBe(ja)
  })

  test('is said in the other languages too', () => {
    expect(said('2026-12-08', { atMostDays: 3 })).toMatchObject({
      'ja-easy': '住み はじめた 日は 2026年12月7日より あとです。',
      en: 'the day you moved in is after 7 December 2026',
    })
  })
})
