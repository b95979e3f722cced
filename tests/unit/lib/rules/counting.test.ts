import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { bookOf } from '@/lib/rules/book'
import { beyondCalendar, type CountingRule, countDays, opensOn } from '@/lib/rules/counting'
import type { DatedValue } from '@/lib/rules/schema'
import { aMove, friday } from '@/tests/support/situations'
import { smallRuleSet } from '@/tests/support/small-rules'

const years: DatedValue = {
  id: 'years',
  name: { ja: '年数' },
  unit: 'years',
  ranges: [
    { from: '2020-01-01', until: '2026-03-31', amount: 2 },
    { from: '2026-04-01', amount: 5 },
  ],
  law: '試験法',
  source: { verification: 'law-from-memory', confidence: 'high' },
}

const book = bookOf({ ...smallRuleSet, values: [years] })

function viewOn(movedOn: string, today = friday) {
  return { book, situation: aMove({ household: { 'moved-on': movedOn }, today }), member: null }
}

const from = { fact: 'moved-on' } as const
const period = (count: number, unit: 'days' | 'months' | 'years', countsFirstDay = false): CountingRule => ({
  kind: 'within',
  count,
  unit,
  from,
  countsFirstDay,
  closedDay: 'next-open',
})
const stays = (rule: CountingRule): CountingRule => ({ ...rule, closedDay: 'stays' })

/** Each as the rule of its procedure says it. */
describe('the worked examples of the statutory deadlines', () => {
  test.each<[name: string, from: string, rule: CountingRule, nominal: string, on: string]>([
    ['転入・転居届', '2026-11-22', period(14, 'days'), '2026-12-06', '2026-12-07'],
    ['転入・転居届', '2026-12-18', period(14, 'days'), '2027-01-01', '2027-01-04'],
    ['出生届', '2026-11-22', period(14, 'days', true), '2026-12-05', '2026-12-07'],
    ['死亡届', '2026-11-22', period(7, 'days', true), '2026-11-28', '2026-11-30'],
    ['裁判離婚', '2026-11-22', period(10, 'days', true), '2026-12-01', '2026-12-01'],
    ['婚氏続称', '2026-11-22', period(3, 'months'), '2027-02-22', '2027-02-22'],
    ['国保加入', '2026-11-30', period(14, 'days'), '2026-12-14', '2026-12-14'],
    ['任意継続', '2026-12-01', period(20, 'days', true), '2026-12-20', '2026-12-21'],
    ['特例転入（予定日から）', '2026-11-22', stays(period(30, 'days')), '2026-12-22', '2026-12-22'],
    ['特例転入（入居から）', '2026-11-28', stays(period(14, 'days')), '2026-12-12', '2026-12-12'],
    ['犬', '2026-11-22', period(30, 'days'), '2026-12-22', '2026-12-22'],
    ['原付', '2026-11-22', period(15, 'days'), '2026-12-07', '2026-12-07'],
    ['国外での出生・死亡', '2026-11-22', period(3, 'months', true), '2027-02-21', '2027-02-22'],
    ['外国人との婚姻による氏の変更', '2026-11-22', period(6, 'months'), '2027-05-22', '2027-05-24'],
    ['時効2年（延ばさない）', '2026-11-22', stays(period(2, 'years')), '2028-11-22', '2028-11-22'],
  ])('%s: from %s', (_, day, rule, nominalOn, on) => {
    expect(countDays(rule, viewOn(day))).toEqual({ nominalOn, on })
  })
})

describe('a period counted from another day than the one asked', () => {
  test.each<[shift: Extract<CountingRule, { kind: 'within' }>['shift'], expected: string, why: string]>([
    [{ to: 'next-month' }, '2027-02-28', '3 months from 1 December, that day counted'],
    [{ days: -56 }, '2026-12-26', '3 months from 27 September, 8 weeks before'],
    [undefined, '2027-02-21', '3 months from the day itself'],
  ])('%o → %s (%s)', (shift, on) => {
    const rule = { ...stays(period(3, 'months', true)), shift } as CountingRule
    expect(countDays(rule, viewOn('2026-11-22'))).toEqual({ nominalOn: on, on })
  })
})

describe('a period whose length the law changed', () => {
  const rule = { ...stays(period(1, 'years')), count: { value: 'years', by: from } } as CountingRule

  test.each([
    ['2026-03-31', '2028-03-31'],
    ['2026-04-01', '2031-04-01'],
  ])('from %s ends on %s', (day, on) => {
    expect(countDays(rule, viewOn(day))).toMatchObject({ on })
  })

  test('leads to no day where the length is not set', () => {
    expect(countDays(rule, viewOn('2019-12-31'))).toBeNull()
  })
})

describe('the end of a month', () => {
  const monthEnd = (months: number): CountingRule => ({ kind: 'month-end', months, from, closedDay: 'previous-open' })

  test.each([
    ['2026-11-10', 0, '2026-11-30', '2026-11-30'],
    ['2026-10-10', 0, '2026-10-31', '2026-10-30'],
    ['2026-12-10', 0, '2026-12-31', '2026-12-28'],
    ['2026-11-30', 25, '2028-12-31', '2028-12-28'],
    ['2026-12-31', 2, '2027-02-28', '2027-02-26'],
  ])('of the month of %s and %i more is %s, open %s', (day, months, nominalOn, on) => {
    expect(countDays(monthEnd(months), viewOn(day))).toEqual({ nominalOn, on })
  })
})

describe('a day of every year', () => {
  const yearly = (changes: Partial<Extract<CountingRule, { kind: 'yearly' }>> = {}): CountingRule => ({
    kind: 'yearly',
    monthDay: '03-15',
    closedDay: 'next-open',
    ...changes,
  })

  test.each([
    ['2026-03-15', '2026-03-16', 'moved from a Sunday: in time on the Sunday'],
    ['2026-03-16', '2026-03-16', 'and on the Monday'],
    ['2026-03-17', '2027-03-15', 'next year’s from then on'],
  ])('seen on %s is %s (%s)', (today, on) => {
    expect(countDays(yearly(), viewOn('2026-01-01', localDate(today)))).toMatchObject({ on })
  })

  test.each([
    ['2027-05-01', '2027-06-01', '2027-06-30'],
    ['2027-06-10', '2027-06-01', '2027-06-30'],
    ['2027-07-01', '2028-06-01', '2028-06-30'],
  ])('seen on %s is taken from %s to %s', (today, opens, on) => {
    const rule = yearly({ opens: '06-01', monthDay: '06-30', closedDay: 'previous-open' })
    expect(countDays(rule, viewOn('2026-01-01', localDate(today)))).toMatchObject({ opensOn: opens, on })
  })

  test('may open in the year before', () => {
    const rule = yearly({ opens: '11-01', monthDay: '01-10', closedDay: 'stays' })
    expect(countDays(rule, viewOn('2026-01-01'))).toMatchObject({ opensOn: '2026-11-01', on: '2027-01-10' })
  })
})

describe('a fixed day of the law', () => {
  test('is that day, also when it is a closed one', () => {
    const rule: CountingRule = { kind: 'before', days: 0, from: { day: '2027-10-31' }, closedDay: 'stays' }
    expect(countDays(rule, viewOn('unknown'))).toEqual({ nominalOn: '2027-10-31', on: '2027-10-31' })
  })
})

describe('a year without holiday data', () => {
  const into2051 = '2050-12-20'

  test('gives no day rather than a guess, also where only the rolling leads into it', () => {
    expect(countDays(period(30, 'days'), viewOn(into2051))).toBe(beyondCalendar)
    expect(countDays(period(11, 'days'), viewOn(into2051))).toBe(beyondCalendar)
    expect(countDays(period(10, 'years'), viewOn('2045-06-01'))).toBe(beyondCalendar)
  })

  test('does not matter to what is never moved', () => {
    expect(countDays(stays(period(30, 'days')), viewOn(into2051))).toMatchObject({ on: '2051-01-19' })
  })
})

describe('an opening', () => {
  test.each([
    [{ fact: 'moved-on' }, '2027-05-31'],
    [{ before: from, count: 60, unit: 'days' }, '2027-04-01'],
    [{ before: from, count: 3, unit: 'months' }, '2027-02-28'],
  ] as const)('%o is %s', (opening, expected) => {
    expect(opensOn(opening, viewOn('2027-05-31'))).toBe(expected)
  })

  test('is open while its day is not known', () => {
    expect(opensOn({ before: from, count: 3, unit: 'months' }, viewOn('unknown'))).toBeNull()
  })
})
