import { addDays, addMonths, type LocalDate, localDate, partsOf } from '@/lib/calendar/local-date'
import type { ClockPlan } from './clocks'
import { firstDay, lastStart } from './thresholds'

/** An ordinary day, far from where fiscal years and leap years change the order of ages. */
export const ordinaryDay = localDate('2027-06-16')

/**
 * Days that stand for every today: the order of ages, fiscal years and days only changes around the turn of February and
 * of March, in the four years of a leap cycle, and where a day of the calendar that the rules name passes by. `changes` are
 * the first days of what is new.
 */
export function todaysFor(changes: readonly LocalDate[]): readonly LocalDate[] {
  const [first, ...later] = [...new Set(changes)].sort()
  if (!first) return [ordinaryDay, ...turnsBetween(localDate('2027-01-01'), localDate('2031-01-01'))]
  const starts = [addMonths(first, -leapCycleInMonths), first, ...later]
  const days = starts.flatMap((start, index) => {
    const end = addMonths(start, leapCycleInMonths)
    const next = starts[index + 1]
    return [start, ...turnsBetween(start, next && next < end ? next : end)]
  })
  return [...new Set([ordinaryDay, ...days])]
}

/** The todays from which a day of the calendar lies elsewhere among what the clock tells apart. */
export function changesOf({ fact, thresholds, horizonDays }: Omit<ClockPlan, 'todays'>): readonly LocalDate[] {
  const moving = thresholds.filter(({ seenFrom }) => seenFrom === undefined)
  return thresholds.flatMap(threshold => {
    if (threshold.seenFrom === undefined) return []
    const last = lastStart(threshold, threshold.seenFrom)
    const next = addDays(last, 1)
    const passed = [last, next].flatMap(start => moving.map(one => firstDay(one, start)))
    return [last, next, ...passed, ...(fact.range === 'past' ? [] : [addDays(next, -horizonDays)])]
  })
}

/** Every four years the calendar repeats itself; a year more, so that no turn is cut off. */
const leapCycleInMonths = 12 * 5

const turns = ['02-27', '02-28', '02-29', '03-01', '03-02', '03-30', '03-31', '04-01', '04-02'] as const

function turnsBetween(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const years = Array.from(
    { length: partsOf(to).year - partsOf(from).year + 1 },
    (_, index) => partsOf(from).year + index,
  )
  return years.flatMap(year => turns.flatMap(turn => dayIn(year, turn))).filter(day => day >= from && day < to)
}

function dayIn(year: number, turn: (typeof turns)[number]): readonly LocalDate[] {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return turn === '02-29' && !isLeap ? [] : [localDate(`${year}-${turn}`)]
}
