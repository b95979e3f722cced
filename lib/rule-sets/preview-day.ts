import { addMonths, type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'

const mostYearsAhead = 5

/** A day whose pages may be looked at: today or one of the next years. Null for anything else. */
export function previewDay(typed: string, today: LocalDate): LocalDate | null {
  const day = parseLocalDate(typed.trim())
  return day && day >= today && day <= addMonths(today, 12 * mostYearsAhead) ? day : null
}
