import type { LocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import type { Naming } from '@/lib/guide/who'
import { resultWords } from '@/lib/i18n/result'

/** A day as the result says it; today is called so. */
export function dayOf(day: LocalDate, { language, today }: Pick<Naming, 'language' | 'today'>): string {
  const said = formatDay(day, language, { style: 'near', today })
  return day === today ? resultWords.todayIs(said)[language] : said
}
