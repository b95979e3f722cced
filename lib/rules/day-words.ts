import { type LocalDate, partsOf } from '@/lib/calendar/local-date'
import type { Text } from './schema'

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day of the calendar as the rules say it: 「2026年4月1日」. */
export function calendarDayText(day: string): Text & { readonly 'ja-easy': string; readonly en: string } {
  const { year, month, day: dayOfMonth } = partsOf(day as LocalDate)
  const ja = `${year}年${month}月${dayOfMonth}日`
  return { ja, 'ja-easy': ja, en: `${dayOfMonth} ${monthNames[month - 1] ?? month} ${year}` }
}
