import { adjust, type ClosedDays, previousOpenDay } from './closed-days'
import { addDays, type LocalDate } from './local-date'
import { lastDay } from './period'
import { firstDayOf, monthAfter, monthOf, type YearMonth } from './year-month'

/**
 * 児童手当法 第8条: the allowance starts the month after the claim and is never paid backwards; a claim within 15 days of
 * the event (birth; 転出予定日 for a move) counts as made in the month of the event (15日特例).
 */
export function allowanceStartMonth({ eventOn, claimedOn, closed }: Claim): YearMonth {
  const countsFor = claimedOn <= fifteenthDay(eventOn, closed) ? eventOn : claimedOn
  return monthAfter(monthOf(countsFor))
}

export type Claim = { readonly eventOn: LocalDate; readonly claimedOn: LocalDate; readonly closed: ClosedDays }

/** The deadline shown to people: 15 days from the day after the event, moved to the next open day. */
export function fifteenthDay(eventOn: LocalDate, closed: ClosedDays): LocalDate {
  return adjust(lastDay({ count: 15, unit: 'days', countsFirstDay: false }, eventOn), 'next-open', closed)
}

/** Early in a month the month's last open day is later than the fifteenth day, and nothing is lost until then. */
export function lastDayWithoutLoss(eventOn: LocalDate, closed: ClosedDays): LocalDate {
  const lastOfMonth = addDays(firstDayOf(monthAfter(monthOf(eventOn))), -1)
  const lastOpenOfMonth = previousOpenDay(lastOfMonth, closed)
  const fifteenth = fifteenthDay(eventOn, closed)
  return fifteenth > lastOpenOfMonth ? fifteenth : lastOpenOfMonth
}
