import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { resultView } from '@/lib/guide/result-view'
import { adult, aMove } from '@/tests/support/situations'
import { aProcedure, bookWith, smallBook } from '@/tests/support/small-rules'

const rules = { book: smallBook, version: 1, effectiveOn: localDate('2026-12-01') }
const settled = { 'has-dog': 'no', vehicles: 0 }
const view = (household: Record<string, string | number>, today = '2026-12-04') =>
  resultView(
    rules,
    aMove({
      household: { ...settled, ...household },
      members: [{ ...adult, card: 'yes', insurance: 'work' }],
      today: localDate(today),
    }),
    'ja',
  )
const movedOn = (day: string) => ({ from: 'other-city', 'moved-on': day })

describe('the heading of the result is the answer', () => {
  test.each([
    ['until the first deadline', movedOn('2026-12-02'), '2026-12-04', { from: null, until: '2026-12-16' }],
    ['not before the move', movedOn('2026-12-10'), '2026-12-04', { from: '2026-12-10', until: '2026-12-24' }],
    ['still on the last day', movedOn('2026-12-02'), '2026-12-16', { from: null, until: '2026-12-16' }],
  ])('a visit: %s', (_, household, today, answer) => {
    expect(view(household, today).answer).toEqual({ kind: 'visit', times: 1, ...answer })
  })

  test('two trips are said to be two, each with its own day', () => {
    const dueSoon = aProcedure({
      id: 'due-soon',
      deadlines: [
        {
          text: { ja: '3日以内' },
          rules: [{ kind: 'before', days: -3, from: { day: 'today' }, closedDay: 'next-open' }],
        },
      ],
    })
    const book = bookWith([...smallBook.ruleSet.procedures, dueSoon])
    const household = { ...settled, ...movedOn('2026-12-19') }
    const members = [{ ...adult, card: 'yes', insurance: 'work' }]
    const found = resultView({ ...rules, book }, aMove({ household, members }), 'ja')
    expect(found.answer).toEqual({ kind: 'visit', times: 2, from: null, until: null })
    expect(found.result.visit.trips.map(({ on }) => on)).toEqual(['2026-12-04', '2026-12-21'])
  })

  test('the day after, it is late', () => {
    expect(view(movedOn('2026-12-02'), '2026-12-17').answer).toEqual({ kind: 'late' })
  })

  test('nothing to do is said as such', () => {
    const members = [{ ...adult, card: 'no', insurance: 'work' }]
    const nothing = resultView(rules, aMove({ household: { ...settled, from: 'abroad' }, members }), 'ja')
    expect(nothing.answer).toEqual({ kind: 'nothing' })
    expect(nothing.result.notRequired.length).toBeGreaterThan(0)
  })
})

describe('procedures', () => {
  test('are grouped by their day, those filed together in one group', () => {
    const { groups, counts } = view(movedOn('2026-12-02'))
    expect(groups.map(({ key, judged }) => [key, judged.map(({ procedure }) => procedure.id)])).toEqual([
      ['2026-12-16', ['move-in', 'card-use']],
    ])
    expect(counts.required).toBe(2)
  })
})
