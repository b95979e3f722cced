import holidayJp from '@holiday-jp/holiday_jp'
import { addDays, type LocalDate, localDate, partsOf, weekdayOf } from './local-date'

/** When a public office is shut (for a city: 地方自治法 第4条の2 and its own ordinance). */
export type ClosedDays = {
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekdays: readonly number[]
  readonly nationalHolidays: boolean
  /** `MM-DD` to `MM-DD`, both included, every year; over New Year where `from` > `to`. */
  readonly yearly: readonly { readonly from: string; readonly to: string }[]
  /** Single days, `YYYY-MM-DD`. */
  readonly extra: readonly string[]
}

export type ClosedDayRule = 'next-open' | 'stays' | 'previous-open'

/** Holidays are law and get amended: a year nobody has data for is never guessed. */
export class NoHolidayData extends Error {
  override name = 'NoHolidayData'
}

export class NoOpenDay extends Error {
  override name = 'NoOpenDay'
}

const holidays: Readonly<Record<string, unknown>> = holidayJp.holidays
const yearsWithData = new Set(Object.keys(holidays).map(day => Number(day.slice(0, 4))))
const searchLimitDays = 366

/** The two equinoxes of years not yet announced (官報, each February) are astronomical forecasts. */
export function hasHolidayData(day: LocalDate): boolean {
  return yearsWithData.has(partsOf(day).year)
}

export function isOpen(day: LocalDate, closed: ClosedDays): boolean {
  return !(
    (closed.nationalHolidays && isNationalHoliday(day)) ||
    closed.weekdays.includes(weekdayOf(day)) ||
    closed.yearly.some(period => isWithin(day.slice(5), period)) ||
    closed.extra.includes(day)
  )
}

/** The day itself when it is open. */
export function nextOpenDay(day: LocalDate, closed: ClosedDays): LocalDate {
  return firstOpenDay(day, closed, 1)
}

/** The day itself when it is open. */
export function previousOpenDay(day: LocalDate, closed: ClosedDays): LocalDate {
  return firstOpenDay(day, closed, -1)
}

/** Outside of these days `adjust` says the same by both. Null: it may differ anywhere. */
export function whereAdjustDiffers(
  a: ClosedDays,
  b: ClosedDays,
): { readonly from: LocalDate; readonly until: LocalDate } | null {
  const always = ({ weekdays, nationalHolidays, yearly }: ClosedDays) =>
    JSON.stringify([weekdays, nationalHolidays, yearly])
  const days = [...a.extra, ...b.extra].filter(day => a.extra.includes(day) !== b.extra.includes(day)).toSorted()
  const [first, last] = [days.at(0), days.at(-1)]
  if (always(a) !== always(b) || !first || !last) return null
  return { from: addDays(localDate(first), -searchLimitDays), until: addDays(localDate(last), searchLimitDays) }
}

export function adjust(day: LocalDate, rule: ClosedDayRule, closed: ClosedDays): LocalDate {
  if (rule === 'next-open') return nextOpenDay(day, closed)
  if (rule === 'previous-open') return previousOpenDay(day, closed)
  return day
}

function isNationalHoliday(day: LocalDate): boolean {
  if (!hasHolidayData(day)) throw new NoHolidayData(`no national holidays are known for ${partsOf(day).year}`)
  return Object.hasOwn(holidays, day)
}

function isWithin(monthDay: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to
}

function firstOpenDay(day: LocalDate, closed: ClosedDays, step: 1 | -1): LocalDate {
  for (let tried = 0; tried <= searchLimitDays; tried++) {
    const candidate = addDays(day, tried * step)
    if (isOpen(candidate, closed)) return candidate
  }
  throw new NoOpenDay(`closed for more than a year around ${day}`)
}
