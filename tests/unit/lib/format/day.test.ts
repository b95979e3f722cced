import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { monthOf } from '@/lib/calendar/year-month'
import { daysLeft, formatDay, formatMonth } from '@/lib/format/day'

describe('formatDay', () => {
  test.each([
    ['2026-12-14', 'ja', 'short', '12月14日（月）'],
    ['2026-12-14', 'ja', 'long', '2026年12月14日（月）'],
    ['2026-12-02', 'ja', 'era', '令和8年12月2日（水）'],
    ['1988-05-14', 'ja', 'birth', '昭和63年5月14日'],
    ['2019-05-01', 'ja', 'birth', '令和元年5月1日'],
    ['1989-01-07', 'ja', 'birth', '昭和64年1月7日'],
    ['1872-12-31', 'ja', 'era', '1872年12月31日（火）'],
    ['2026-12-14', 'ja-easy', 'short', '12月 14日（月曜日）'],
    ['2026-12-14', 'ja-easy', 'long', '2026年 12月 14日（月曜日）'],
    ['2026-12-02', 'ja-easy', 'era', '令和8年 12月 2日（水曜日）'],
    ['2026-12-14', 'en', 'short', 'Mon 14 December'],
    ['2026-12-14', 'en', 'long', 'Mon 14 December 2026'],
    ['2026-12-02', 'en', 'era', 'Wed 2 December 2026 (Reiwa 8)'],
    ['1988-05-14', 'en', 'birth', '14 May 1988 (Showa 63)'],
    ['1872-12-31', 'en', 'birth', '31 December 1872'],
  ] as const)('%s in %s, %s: %s', (day, lang, style, expected) => {
    expect(formatDay(localDate(day), lang, { style })).toBe(expected)
  })

  test.each([
    ['2026-12-31', 'ja', '12月31日（木）'],
    ['2027-01-04', 'ja', '来年1月4日（月）'],
    ['2027-01-04', 'ja-easy', '来年 1月 4日（月曜日）'],
    ['2028-01-04', 'ja', '2028年1月4日（火）'],
    ['2025-12-31', 'ja', '2025年12月31日（水）'],
    ['2026-12-31', 'en', 'Thu 31 December'],
    ['2027-01-04', 'en', 'Mon 4 January 2027'],
  ] as const)('%s in %s, seen from December 2026: %s', (day, lang, expected) => {
    expect(formatDay(localDate(day), lang, { style: 'near', today: localDate('2026-12-04') })).toBe(expected)
  })
})

describe('formatMonth', () => {
  test.each([
    ['ja', '2027年1月'],
    ['ja-easy', '2027年 1月'],
    ['en', 'January 2027'],
  ] as const)('in %s: %s', (lang, expected) => {
    expect(formatMonth(monthOf(localDate('2027-01-31')), lang)).toBe(expected)
  })
})

describe('daysLeft', () => {
  test.each([
    ['2026-12-14', 'ja', 'あと10日'],
    ['2026-12-05', 'ja', 'あと1日'],
    ['2026-12-04', 'ja', '今日まで'],
    ['2026-12-01', 'ja', '3日過ぎています'],
    ['2026-12-14', 'ja-easy', 'あと 10日'],
    ['2026-12-04', 'ja-easy', '今日まで'],
    ['2026-12-01', 'ja-easy', '3日 すぎています'],
    ['2026-12-14', 'en', '10 days left'],
    ['2026-12-05', 'en', '1 day left'],
    ['2026-12-04', 'en', 'today is the last day'],
    ['2026-12-03', 'en', '1 day late'],
  ] as const)('%s in %s, seen from 4 December: %s', (day, lang, expected) => {
    expect(daysLeft(localDate(day), localDate('2026-12-04'), lang)).toBe(expected)
  })
})
