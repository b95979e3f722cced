import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { previewDay } from '@/lib/rule-sets/preview-day'

const today = localDate('2026-12-04')

describe('a day to look at', () => {
  test.each(['2026-12-04', ' 2027-04-01 ', '2031-12-04'])('may be %s', day => {
    expect(previewDay(day, today)).toBe(day.trim())
  })

  test.each(['2026-12-03', '2031-12-05', '2027-02-30', '', '明日'])('may not be 「%s」', day => {
    expect(previewDay(day, today)).toBeNull()
  })
})
