import { expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import type { YearMonth } from '@/lib/calendar/year-month'
import { clockRows } from '@/lib/clock/export-clock'
import { clockFigures } from '@/lib/clock/figures'
import type { ClockRecord } from '@/lib/clock/record'

const month = '2026-11' as YearMonth

function rowsOf(count: number, minutes: number): string[][] {
  const record: ClockRecord = {
    day: localDate('2026-11-20'),
    events: ['birth'],
    people: '2',
    channel: 'phone',
    procedures: 4,
    desks: 1,
    waitingSeconds: null,
    handlingSeconds: minutes * 60,
    totalSeconds: minutes * 60,
  }
  const baseline = { measure: 'total', event: 'all', minutes: 40, sampleSize: 120, source: '調査' } as const
  const figures = clockFigures(
    Array.from({ length: count }, () => record),
    { baselines: [baseline], paper: [{ month, applications: 60 }] },
  )
  return clockRows({
    figures,
    period: { from: month, to: month },
    eventNames: new Map([['birth', '赤ちゃんが生まれた']]),
  })
}

test('the file has the figures of the page, cell by cell', () => {
  const rows = rowsOf(10, 24)
  expect(rows).toContainEqual([
    ...['赤ちゃんが生まれた', '受付から完了まで', '10', '24.0', '24.0', '24.0', '24.0', '40', '120'],
    ...['40.0%', '40.0%', '40.0%', '40.0%'],
  ])
  expect(rows.at(-1)).toEqual(['合計', '40', '60', '40.0%', '30.9%', '49.8%'])
})

test('what is longer than on paper is said in words: a minus sign would be taken for a formula', () => {
  expect(rowsOf(6, 50).find(([, what]) => what === '受付から完了まで')).toContain('25.0% 増')
})

test('of too few it tells no number, not even how many', () => {
  const [, , , ...rows] = rowsOf(5, 24)
  const times = rows.filter(([, what]) => what === '受付から完了まで')
  expect(times.map(([, , cases]) => cases)).toEqual(['件数が少ないため表示しません', '件数が少ないため表示しません'])
})
