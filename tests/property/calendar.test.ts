import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ageOn,
  birthdayOn,
  dayReachingAge,
  fiscalAgeOn,
  fiscalYearEndAfter,
  fiscalYearEndAfterAge,
  fiscalYearOf,
  schoolGradeOn,
} from '@/lib/calendar/age'
import { isOpen, nextOpenDay, previousOpenDay } from '@/lib/calendar/closed-days'
import { dayFromEra, eraOf } from '@/lib/calendar/era'
import {
  addDays,
  addMonths,
  daysBetween,
  type LocalDate,
  localDate,
  parseLocalDate,
  partsOf,
  weekdayOf,
} from '@/lib/calendar/local-date'
import { lastDay } from '@/lib/calendar/period'
import { firstMonthPaid, lastDayWithoutLoss } from '@/lib/calendar/same-month'
import { monthAfter, monthOf } from '@/lib/calendar/year-month'
import { cityClosedDays as closed } from '@/tests/support/closed-days'

const dayBetween = (first: string, last: string) =>
  fc
    .integer({ min: 0, max: daysBetween(localDate(first), localDate(last)) })
    .map(days => addDays(localDate(first), days))

const anyDay = dayBetween('1873-01-01', '2900-12-31')
const dayWithHolidays = dayBetween('1971-01-01', '2049-12-31')
const birthDay = dayBetween('1900-01-01', '2030-12-31')
const unit = fc.constantFrom('days' as const, 'months' as const, 'years' as const)
const period = fc.record({ count: fc.integer({ min: 1, max: 60 }), unit, countsFirstDay: fc.boolean() })

describe('days', () => {
  test('adding and measuring undo each other, and a week later is the same weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
      }),
    )
  })

  test('texts compare as days do, and every day parses back', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0)
        expect(parseLocalDate(one)).toBe(one)
      }),
    )
  })

  test('no text makes parsing throw', () => {
    fc.assert(fc.property(fc.string(), text => [null, text].includes(parseLocalDate(text))))
  })
})

describe('periods', () => {
  test('never end before they begin, and a day more never ends sooner', () => {
    fc.assert(
      fc.property(anyDay, period, (from, one) => {
        const end = lastDay(one, from)
        expect(end >= from).toBe(true)
        expect(lastDay({ ...one, count: one.count + 1 }, from) > end).toBe(true)
        expect(lastDay(one, addDays(from, 1)) >= end).toBe(true)
      }),
    )
  })

  test('counting the first day is counting from the eve', () => {
    fc.assert(
      fc.property(anyDay, period, (from, one) => {
        const included = lastDay({ ...one, countsFirstDay: true }, from)
        expect(included).toBe(lastDay({ ...one, countsFirstDay: false }, addDays(from, -1)))
      }),
    )
  })

  test('of months counted from the next day end on the same day of the month, or on a month’s last day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const end = lastDay({ count, unit: 'months', countsFirstDay: false }, from)
        const isSameDay = end === addMonths(from, count) && partsOf(end).day === partsOf(from).day
        const isMonthEnd = partsOf(addDays(end, 1)).day === 1
        expect(isSameDay || isMonthEnd).toBe(true)
        expect(monthOf(end)).toBe(monthOf(addMonths(from, count)))
      }),
    )
  })
})

describe('open days', () => {
  test('are open, nearest, and found from themselves', () => {
    fc.assert(
      fc.property(dayWithHolidays, day => {
        const next = nextOpenDay(day, closed)
        const previous = previousOpenDay(day, closed)
        expect(isOpen(next, closed) && isOpen(previous, closed)).toBe(true)
        expect(previous <= day && day <= next).toBe(true)
        expect(isOpen(day, closed)).toBe(next === day && previous === day)
        for (let between = addDays(previous, 1); between < next; between = addDays(between, 1)) {
          expect(isOpen(between, closed)).toBe(between === day && next === previous)
        }
      }),
    )
  })
})

describe('ages', () => {
  test('are reached on the eve of the birthday and counted from then on', () => {
    fc.assert(
      fc.property(birthDay, fc.integer({ min: 1, max: 120 }), (birth, age) => {
        const reached = dayReachingAge(birth, age)
        expect(addDays(reached, 1)).toBe(birthdayOn(birth, age))
        expect(ageOn(birth, reached, 'eve')).toBe(age)
        expect(ageOn(birth, addDays(reached, -1), 'eve')).toBe(age - 1)
        expect(ageOn(birth, reached, 'birthday')).toBe(age - 1)
        expect(ageOn(birth, birthdayOn(birth, age), 'birthday')).toBe(age)
      }),
    )
  })

  test('the least age whose fiscal year has not ended is found by trying', () => {
    fc.assert(
      fc.property(birthDay, fc.integer({ min: -500, max: 40_000 }), (birth, days) => {
        const on = addDays(birth, days)
        let age = 0
        while (on > fiscalYearEndAfterAge(birth, age)) age++
        expect(fiscalAgeOn(birth, on)).toBe(age)
      }),
      {
        examples: [
          ...['2020-03-31', '2020-04-01', '2020-04-02'].map((day): [LocalDate, number] => [localDate(day), 365]),
        ],
      },
    )
  })

  test('a fiscal year ends on a 31 March less than a year away', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const end = fiscalYearEndAfter(day)
        expect(end.slice(5)).toBe('03-31')
        expect(daysBetween(day, end)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(day, end)).toBeLessThan(366)
        expect(fiscalYearOf(end)).toBe(fiscalYearOf(day))
      }),
    )
  })

  test('everyone is in each of the nine grades for one fiscal year, those born on 2 April in the next cohort', () => {
    fc.assert(
      fc.property(birthDay, fc.integer({ min: 1, max: 9 }), (birth, grade) => {
        const cohort = fiscalYearOf(addDays(birth, -1))
        const september = localDate(`${cohort + 6 + grade}-09-01`)
        expect(schoolGradeOn(birth, september)).toBe(grade)
      }),
    )
  })
})

describe('eras', () => {
  test('a day named by its era is found again', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const named = eraOf(day)
        expect(named && dayFromEra({ ...named, month: partsOf(day).month, day: partsOf(day).day })).toBe(day)
      }),
    )
  })
})

describe('the month an allowance starts', () => {
  test('is the one after the event up to the last day without loss, and later from the next open day', () => {
    fc.assert(
      fc.property(dayWithHolidays, eventOn => {
        const claim = { eventOn, inTimeUntil: nextOpenDay(addDays(eventOn, 15), closed) }
        const last = lastDayWithoutLoss(claim, closed)
        const late = nextOpenDay(addDays(last, 1), closed)
        const afterEvent = monthAfter(monthOf(eventOn))
        expect(isOpen(last, closed)).toBe(true)
        expect(firstMonthPaid(claim, last)).toBe(afterEvent)
        expect(firstMonthPaid(claim, late) > afterEvent).toBe(true)
      }),
    )
  })
})
