import { describe, expect, test } from 'vitest'
import { adjust, type ClosedDayRule } from '@/lib/calendar/closed-days'
import { localDate } from '@/lib/calendar/local-date'
import { lastDay, type Period } from '@/lib/calendar/period'
import { cityClosedDays } from '@/tests/support/closed-days'

const fromNextDay = (count: number, unit: Period['unit']): Period => ({ count, unit, countsFirstDay: false })
const fromThatDay = (count: number, unit: Period['unit']): Period => ({ count, unit, countsFirstDay: true })

type Row = [name: string, from: string, period: Period, nominal: string, rule: ClosedDayRule, shown: string]

describe('the worked examples of the statutory deadlines', () => {
  test.each<Row>([
    ['転入・転居届', '2026-11-22', fromNextDay(14, 'days'), '2026-12-06', 'next-open', '2026-12-07'],
    ['転入・転居届', '2026-12-18', fromNextDay(14, 'days'), '2027-01-01', 'next-open', '2027-01-04'],
    ['出生届', '2026-11-22', fromThatDay(14, 'days'), '2026-12-05', 'next-open', '2026-12-07'],
    ['死亡届', '2026-11-22', fromThatDay(7, 'days'), '2026-11-28', 'next-open', '2026-11-30'],
    ['裁判離婚', '2026-11-22', fromThatDay(10, 'days'), '2026-12-01', 'next-open', '2026-12-01'],
    ['婚氏続称', '2026-11-22', fromNextDay(3, 'months'), '2027-02-22', 'next-open', '2027-02-22'],
    ['国保加入', '2026-11-30', fromNextDay(14, 'days'), '2026-12-14', 'next-open', '2026-12-14'],
    ['任意継続', '2026-12-01', fromThatDay(20, 'days'), '2026-12-20', 'next-open', '2026-12-21'],
    ['任意継続（早めの勧め）', '2026-12-01', fromThatDay(20, 'days'), '2026-12-20', 'previous-open', '2026-12-18'],
    ['特例転入の予定日から', '2026-11-22', fromNextDay(30, 'days'), '2026-12-22', 'stays', '2026-12-22'],
    ['特例転入の入居から', '2026-11-28', fromNextDay(14, 'days'), '2026-12-12', 'stays', '2026-12-12'],
    ['犬の登録', '2026-11-22', fromNextDay(30, 'days'), '2026-12-22', 'next-open', '2026-12-22'],
    ['原付', '2026-11-22', fromNextDay(15, 'days'), '2026-12-07', 'next-open', '2026-12-07'],
  ])('%s %s', (_, from, period, nominal, rule, shown) => {
    const day = lastDay(period, localDate(from))
    expect(day).toBe(nominal)
    expect(adjust(day, rule, cityClosedDays)).toBe(shown)
  })
})

describe('months and years at the ends of months (民法 第143条)', () => {
  test.each<[from: string, period: Period, expected: string, why: string]>([
    ['2027-01-27', fromNextDay(1, 'months'), '2027-02-27', 'eve of 28 February'],
    ['2027-01-28', fromNextDay(1, 'months'), '2027-02-28', 'no 29 February: the month’s last day'],
    ['2027-01-29', fromNextDay(1, 'months'), '2027-02-28', 'no 30 February'],
    ['2027-01-30', fromNextDay(1, 'months'), '2027-02-28', 'no 31 February'],
    ['2027-01-31', fromNextDay(1, 'months'), '2027-02-28', 'counted from 1 February: eve of 1 March'],
    ['2028-01-28', fromNextDay(1, 'months'), '2028-02-28', 'eve of 29 February in a leap year'],
    ['2028-01-30', fromNextDay(1, 'months'), '2028-02-29', 'no 31 February in a leap year'],
    ['2027-02-28', fromNextDay(1, 'months'), '2027-03-31', 'counted from 1 March: eve of 1 April'],
    ['2027-03-30', fromNextDay(1, 'months'), '2027-04-30', 'no 31 April'],
    ['2027-03-31', fromNextDay(1, 'months'), '2027-04-30', 'counted from 1 April: eve of 1 May'],
    ['2026-11-30', fromNextDay(3, 'months'), '2027-02-28', 'counted from 1 December: eve of 1 March'],
    ['2026-11-29', fromNextDay(3, 'months'), '2027-02-28', 'no 30 February'],
    ['2026-12-31', fromNextDay(1, 'months'), '2027-01-31', 'over New Year'],
    ['2027-01-01', fromThatDay(1, 'months'), '2027-01-31', 'a whole month'],
    ['2027-01-31', fromThatDay(1, 'months'), '2027-02-28', 'no 31 February'],
    ['2027-01-28', fromThatDay(1, 'months'), '2027-02-27', 'eve of 28 February'],
    ['2026-11-22', fromThatDay(3, 'months'), '2027-02-21', '国外での出生・死亡: the day itself counts'],
    ['2026-11-22', fromNextDay(6, 'months'), '2027-05-22', '外国人との婚姻による氏の変更'],
    ['2026-11-22', fromNextDay(2, 'years'), '2028-11-22', '時効2年'],
    ['2026-11-23', fromThatDay(2, 'years'), '2028-11-22', '時効2年 from the day after a funeral'],
    ['2028-02-28', fromNextDay(1, 'years'), '2029-02-28', 'no 29 February 2029'],
    ['2028-02-29', fromNextDay(1, 'years'), '2029-02-28', 'counted from 1 March: eve of 1 March'],
    ['2027-02-28', fromNextDay(1, 'years'), '2028-02-29', 'counted from 1 March: eve of 1 March in a leap year'],
    ['2028-02-29', fromThatDay(4, 'years'), '2032-02-28', 'eve of 29 February'],
    ['2027-01-01', fromThatDay(1, 'years'), '2027-12-31', 'a whole year'],
  ])('%s, %o → %s (%s)', (from, period, expected) => {
    expect(lastDay(period, localDate(from))).toBe(expected)
  })
})

test.each([0, -1, 1.5, Number.NaN])('a period of %s is none', count => {
  expect(() => lastDay(fromNextDay(count, 'days'), localDate('2026-11-22'))).toThrow(RangeError)
})
