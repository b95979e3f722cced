import { describe, expect, test } from 'vitest'
import type { LocalDate } from '@/lib/calendar/local-date'
import { dayRefused } from '@/lib/guide/day-mistake'
import { western } from '@/lib/guide/typed-day'

const today = '2026-11-23' as LocalDate

describe('a day that cannot be the answer', () => {
  test('is named in the years it was typed in', () => {
    const typed = { era: western, year: '2030', month: '1', day: '2' }
    expect(dayRefused('in-the-future', '2030-01-02' as LocalDate, { typed, language: 'ja', today })).toBe(
      '2030年1月2日は、まだ来ていません。今日（令和8年11月23日）までの日付を入れてください。',
    )
  })

  test('keeps the era that was chosen', () => {
    const typed = { era: 'reiwa', year: '30', month: '1', day: '2' }
    expect(dayRefused('too-far-ahead', '2048-01-02' as LocalDate, { typed, language: 'ja', today })).toBe(
      '令和30年1月2日は、20年より先です。年を確かめてください。',
    )
  })
})
