import { type ClosedDays, previousOpenDay } from './closed-days'
import type { LocalDate } from './local-date'
import { lastDayOf, monthAfter, monthOf, type YearMonth } from './year-month'

/** What a claim is about: the day its month is counted from, and the last day a claim counts as made in that month. */
export type Claim = { readonly eventOn: LocalDate; readonly inTimeUntil: LocalDate }

/**
 * 児童手当法 第8条: the allowance starts the month after the claim and is never paid backwards; a claim within 15 days of
 * the event (birth; 転出予定日 for a move) counts as made in the month of the event (15日特例).
 */
export function firstMonthPaid({ eventOn, inTimeUntil }: Claim, claimedOn: LocalDate): YearMonth {
  return monthAfter(monthOf(claimedOn <= inTimeUntil ? eventOn : claimedOn))
}

/** Early in a month the month's last open day is later than the fifteenth day, and nothing is lost until then. */
export function lastDayWithoutLoss({ eventOn, inTimeUntil }: Claim, closed: ClosedDays): LocalDate {
  const lastOpenOfMonth = lastOpenDayOf(monthOf(eventOn), closed)
  return inTimeUntil > lastOpenOfMonth ? inTimeUntil : lastOpenOfMonth
}

/** The month a claim counts for is never stretched by closed days (支給開始の月). */
export function lastOpenDayOf(month: YearMonth, closed: ClosedDays): LocalDate {
  return previousOpenDay(lastDayOf(month), closed)
}
