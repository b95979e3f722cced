import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import type { YearMonth } from '@/lib/calendar/year-month'
import { lateClaimText } from '@/lib/format/late-claim'
import type { LateClaim } from '@/lib/rules/late-claim'
import type { Language } from '@/lib/rules/schema'

const month = (text: string) => text as YearMonth
const nothing = { months: [], yen: { least: 0, most: 0 } }

function said(claim: Partial<LateClaim>, { on = '2026-12-15', language = 'ja', today = '2026-12-04' } = {}) {
  const whole: LateClaim = {
    paidFrom: month('2026-12'),
    nothingLostUntil: localDate('2026-12-15'),
    lost: nothing,
    safeUntil: localDate('2026-12-15'),
    thenLost: { months: [month('2026-12')], yen: { least: 10_000, most: 10_000 } },
    ...claim,
  }
  return lateClaimText({ claim: whole, on: localDate(on) }, { language: language as Language, today: localDate(today) })
}

const late: Partial<LateClaim> = {
  paidFrom: month('2027-01'),
  lost: { months: [month('2026-12')], yen: { least: 15_000, most: 30_000 } },
  safeUntil: localDate('2026-12-28'),
}

describe('what a late claim costs, in words', () => {
  test.each([
    ['ja', '12月15日（火）を過ぎると、12月分（10,000円）を受け取れません。'],
    ['ja-easy', '12月 15日（火曜日）より おそいと、12月の 分（10,000円）が もらえません。'],
    ['en', 'After Tue 15 December you lose the payment for December 2026 (¥10,000).'],
  ])('in time, %s', (language, expected) => {
    expect(said({}, { language })).toBe(expected)
  })

  test('past the deadline in the same month nothing is lost yet', () => {
    expect(said({ safeUntil: localDate('2026-11-30') }, { on: '2026-11-25', today: '2026-11-24' })).toBe(
      '期限の11月25日（水）を過ぎても、11月30日（月）までに申し込めば失いません。11月30日（月）を過ぎると、12月分（10,000円）を受け取れません。',
    )
  })

  test.each([
    [
      'ja',
      '今から申し込むと来年1月分からで、12月分（15,000円〜）は受け取れません。12月28日（月）を過ぎると、もう1か月分を失います。',
    ],
    [
      'en',
      'If you claim now it is paid from January 2027: the payment for December 2026 (from ¥15,000) is lost. After Mon 28 December another month is lost.',
    ],
  ])('late, %s', (language, expected) => {
    expect(said(late, { language, today: '2026-12-16' })).toBe(expected)
  })

  test('months without a known sum are named alone, many of them from the first to the last', () => {
    const months = ['2026-10', '2026-11', '2026-12'].map(month)
    expect(said({ ...late, lost: { months, yen: null } })).toContain('10月分、11月分、12月分は受け取れません。')
    const more = [month('2026-09'), ...months]
    expect(said({ ...late, lost: { months: more, yen: null } })).toContain('9月から12月まで4か月分は受け取れません。')
  })

  test('where there may be nothing the most is said', () => {
    expect(said({ thenLost: { months: [month('2026-12')], yen: { least: 0, most: 30_000 } } })).toContain(
      '（最大30,000円）',
    )
  })

  test('nothing is said where nothing is paid by the month', () => {
    const day = localDate('2026-12-15')
    expect(lateClaimText({ claim: null, on: day }, { language: 'ja', today: day })).toBe('')
  })
})
