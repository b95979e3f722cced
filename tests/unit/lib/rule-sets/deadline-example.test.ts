import { expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { deadlineExample } from '@/lib/rule-sets/deadline-example'
import type { DeadlineRule } from '@/lib/rules/schema'
import { aTown } from '@/tests/support/town'

const within = { kind: 'within', unit: 'days', closedDay: 'next-open' } as const

test.each<[string, DeadlineRule, string | null]>([
  [
    'the day after counts first',
    { ...within, count: 14, from: { fact: 'moved-in-on' }, countsFirstDay: false },
    '2026-12-07',
  ],
  [
    'the day itself counts first',
    { ...within, count: 14, from: { fact: 'moved-in-on' }, countsFirstDay: true },
    '2026-12-07',
  ],
  [
    'a day of a member',
    { ...within, count: 1, unit: 'years', from: { fact: 'birth-date' }, countsFirstDay: false },
    '2027-11-22',
  ],
  ['before', { kind: 'before', days: 1, from: { day: 'today' }, closedDay: 'previous-open' }, '2026-11-20'],
  ['every year', { kind: 'yearly', monthDay: '05-31', closedDay: 'stays' }, '2027-05-31'],
  ['with another procedure', { kind: 'with', procedure: 'tennyu' }, null],
  ['none', { kind: 'none' }, null],
  [
    'beyond the known holidays',
    { ...within, count: 500, unit: 'years', from: { day: 'today' }, countsFirstDay: false },
    null,
  ],
])('an example of a deadline counted from Sunday 2026-11-22: %s', (_, rule, day) => {
  expect(deadlineExample(rule, aTown(), localDate('2026-11-22'))?.on ?? null).toBe(day)
})
