import { addMonths, type LocalDate, partsOf } from '@/lib/calendar/local-date'
import { firstDayOf, lastDayOf, monthOf, monthsBefore, type YearMonth } from '@/lib/calendar/year-month'

/** Whole months: paper applications are counted by the month. */
export type Period = { readonly from: YearMonth; readonly to: YearMonth }

const oldestYears = 5

/** The fiscal year up to now, unless months were chosen; the other way round they are put in order. */
export function readPeriod(from: string, to: string, today: LocalDate): Period {
  const known = new Set(monthsToChoose(today))
  const chosen = [from, to].filter(month => known.has(month as YearMonth)).sort() as YearMonth[]
  const [first, last] = chosen
  if (!first) return { from: fiscalYearStart(today), to: monthOf(today) }
  return { from: first, to: last ?? first }
}

/** The newest first. */
export function monthsToChoose(today: LocalDate): readonly YearMonth[] {
  const oldest = monthOf(addMonths(today, -12 * oldestYears))
  const next = monthOf(addMonths(firstDayOf(monthOf(today)), 1))
  return monthsBefore(oldest, next).toReversed()
}

export function daysOf({ from, to }: Period): readonly [from: LocalDate, to: LocalDate] {
  return [firstDayOf(from), lastDayOf(to)]
}

/** April, in Japan. */
function fiscalYearStart(today: LocalDate): YearMonth {
  const { year, month } = partsOf(today)
  return `${month >= 4 ? year : year - 1}-04` as YearMonth
}
