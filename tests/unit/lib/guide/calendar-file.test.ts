import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { calendarFile } from '@/lib/guide/calendar-file'
import { resultView } from '@/lib/guide/result-view'
import { adult, aMove } from '@/tests/support/situations'
import { smallBook } from '@/tests/support/small-rules'

const situation = aMove({
  household: { from: 'other-city', 'moved-on': '2026-12-02', 'has-dog': 'no', vehicles: 0 },
  members: [{ ...adult, card: 'yes', insurance: 'none' }],
})
const rules = { book: smallBook, version: 1, effectiveOn: localDate('2026-12-01') }
const { groups, result } = resultView(rules, situation, 'ja')
const text = calendarFile(
  { groups, visit: result.visit },
  { book: smallBook, language: 'ja', now: new Date('2026-12-04T01:02:03Z') },
)
const unfolded = text.replaceAll('\r\n ', '').split('\r\n')

describe('the calendar file', () => {
  test('has one all-day entry for the best day and for each dated deadline, none for the others', () => {
    const lines = (name: string) => unfolded.filter(line => line.startsWith(name))
    expect(groups.map(({ kind }) => kind)).toEqual(['dated', 'promptly'])
    expect(lines('SUMMARY')).toEqual(['SUMMARY:市役所へ行く日（おすすめ）：3件', 'SUMMARY:期限：move-in ほか1件'])
    expect(lines('DTSTART')).toEqual(['DTSTART;VALUE=DATE:20261204', 'DTSTART;VALUE=DATE:20261216'])
    expect(lines('DTEND')).toEqual(['DTEND;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261217'])
    expect(lines('UID')[0]).toBe('UID:visit-1@072028')
    expect(unfolded).toContain('DTSTAMP:20261204T010203Z')
  })

  test('ends every line with CRLF and folds none longer than 75 bytes, characters whole', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(Math.max(...text.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\uFFFD')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('escapes what would end a text', () => {
    expect(unfolded.find(line => line.startsWith('DESCRIPTION:move-in'))).toContain('\\n')
  })

  test('says nothing about the person', () => {
    expect(text).not.toContain('1988')
    expect(text).not.toContain('2026-12-02')
  })
})
