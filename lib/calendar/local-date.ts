/** A calendar day in Japan, `YYYY-MM-DD`. Never an instant: it has no time zone to get wrong. */
export type LocalDate = string & { readonly __brand: 'LocalDate' }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const dayMs = 86_400_000

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

export function dayOf({ year, month, day }: YearMonthDay): LocalDate | null {
  if (year < 1800 || year > 2999) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? (date.toISOString().slice(0, 10) as LocalDate) : null
}

export function partsOf(day: LocalDate): YearMonthDay {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return fromMs(msOf(day) + days * dayMs)
}

/** The same day of another month, or that month's last day where there is none (民法 第143条2項). */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  return fromMs(target.getTime() + (Math.min(dayOfMonth, last) - 1) * dayMs)
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((msOf(to) - msOf(from)) / dayMs)
}

/** Days of the calendar, both included; open where an end is not given. */
export type DayRange = { readonly from?: string | undefined; readonly until?: string | undefined }

export function isWithinDays(day: LocalDate, { from, until }: DayRange): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until)
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: LocalDate): number {
  return new Date(msOf(day)).getUTCDay()
}

function msOf(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function fromMs(ms: number): LocalDate {
  return new Date(ms).toISOString().slice(0, 10) as LocalDate
}
