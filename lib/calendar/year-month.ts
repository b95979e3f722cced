import { addDays, addMonths, type LocalDate, localDate } from './local-date'

/** A month, `YYYY-MM`: what benefits are paid for. */
export type YearMonth = string & { readonly __brand: 'YearMonth' }

export function monthOf(day: LocalDate): YearMonth {
  return day.slice(0, 7) as YearMonth
}

export function monthAfter(month: YearMonth): YearMonth {
  return monthOf(addMonths(firstDayOf(month), 1))
}

export function firstDayOf(month: YearMonth): LocalDate {
  return localDate(`${month}-01`)
}

export function lastDayOf(month: YearMonth): LocalDate {
  return addDays(firstDayOf(monthAfter(month)), -1)
}

/** From the first month up to, and without, the other. */
export function monthsBefore(first: YearMonth, end: YearMonth): readonly YearMonth[] {
  const months: YearMonth[] = []
  for (let month = first; month < end; month = monthAfter(month)) months.push(month)
  return months
}
