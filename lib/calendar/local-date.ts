/** A calendar day in Japan, `YYYY-MM-DD`. Never an instant: it has no time zone to get wrong. */
export type LocalDate = string & { readonly __brand: 'LocalDate' }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Null when the text is not an existing day between the years 1800 and 2999. */
export function parseLocalDate(text: string): LocalDate | null {
  const match = pattern.exec(text)
  if (!match) return null
  return dayOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
}

/** Throws on a day that does not exist: for literals in code and tests. */
export function localDate(text: string): LocalDate {
  const day = parseLocalDate(text)
  if (!day) throw new RangeError(`not a calendar day: ${text}`)
  return day
}

export type YearMonthDay = { readonly year: number; readonly month: number; readonly day: number }

export function dayOf(parts: YearMonthDay): LocalDate | null {
  const { year, month, day } = parts
  if (!(year >= 1800 && year <= 2999 && month >= 1 && month <= 12 && day >= 1)) return null
  return day <= lengthOfMonth(year, month) && isWhole(parts) ? dayIn(parts) : null
}

/** For parts that are known to be a day. */
export function dayIn({ year, month, day }: YearMonthDay): LocalDate {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as LocalDate
}

export function partsOf(day: LocalDate): YearMonthDay {
  return { year: digits(day, 0) * 100 + digits(day, 2), month: digits(day, 5), day: digits(day, 8) }
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return dayIn(partsOfNumber(numberOf(partsOf(day)) + days))
}

/** The same day of another month, or that month's last day where there is none (民法 第143条2項). */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const parts = partsOf(day)
  const total = parts.year * 12 + parts.month - 1 + months
  const year = Math.floor(total / 12)
  const month = (total % 12) + 1
  return dayIn({ year, month, day: Math.min(parts.day, lengthOfMonth(year, month)) })
}

export function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return numberOfTo(to) - numberOfFrom(from)
}

/** Rules look at one day from many sides: the last one is kept as it was worked out. */
export function keepingLast<T>(make: (day: LocalDate) => T): (day: LocalDate) => T {
  let last: { readonly day: LocalDate; readonly made: T } | null = null
  return day => {
    if (last?.day !== day) last = { day, made: make(day) }
    return last.made
  }
}

const numberOfFrom = keepingLast(day => numberOf(partsOf(day)))
const numberOfTo = keepingLast(day => numberOf(partsOf(day)))

/** Days of the calendar, both included; open where an end is not given. */
export type DayRange = { readonly from?: string | undefined; readonly until?: string | undefined }

export function isWithinDays(day: LocalDate, { from, until }: DayRange): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until)
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: LocalDate): number {
  return (numberOf(partsOf(day)) + 3) % 7
}

/*
 * Days are counted at every question, for everybody: without a `Date`, which costs more than the rules. A year that begins
 * in March has its leap day at its end, and then a month's days follow from its place alone.
 */

/** Days since 0000-03-01, a Wednesday, in the Gregorian calendar. */
function numberOf({ year, month, day }: YearMonthDay): number {
  const yearFromMarch = month > 2 ? year : year - 1
  return daysBeforeYear(yearFromMarch) + daysBeforeMonth((month + 9) % 12) + day - 1
}

function partsOfNumber(days: number): YearMonthDay {
  const guess = Math.floor((days + 1) / 365.2425)
  const yearFromMarch = daysBeforeYear(guess) > days ? guess - 1 : daysBeforeYear(guess + 1) <= days ? guess + 1 : guess
  const rest = days - daysBeforeYear(yearFromMarch)
  const place = Math.floor((5 * rest + 2) / 153)
  const month = place < 10 ? place + 3 : place - 9
  return { year: month > 2 ? yearFromMarch : yearFromMarch + 1, month, day: rest - daysBeforeMonth(place) + 1 }
}

function daysBeforeYear(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

/** March is 0: 31, 30, 31, 30, 31 days, twice over. */
function daysBeforeMonth(place: number): number {
  return Math.floor((153 * place + 2) / 5)
}

function isWhole({ year, month, day }: YearMonthDay): boolean {
  return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
}

function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}
