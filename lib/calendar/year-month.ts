import { addMonths, type LocalDate, localDate } from './local-date'

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
