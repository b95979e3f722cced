import { dayFromEra, type Era } from '@/lib/calendar/era'
import { dayOf, daysBetween, type LocalDate, partsOf } from '@/lib/calendar/local-date'
import { plainTyping } from '@/lib/people/plain-typing'

/** A day as clerks type it: 令和8年12月2日, R8.12.2, 昭63/5/14, 2026-12-02, 20261202, S630514. Null for anything else. */
export function parseTypedDay(typed: string): LocalDate | null {
  const plain = plainTyping(typed).replace(/ /g, '').toUpperCase()
  const found = shapes.map(shape => shape.exec(plain)?.groups).find(groups => groups !== undefined)
  if (!found) return null
  const { era, year, month, day } = found
  const parts = { year: year === '元' ? 1 : Number(year), month: Number(month), day: Number(day) }
  if (era === undefined) return dayOf(parts)
  const named = eras[era.charAt(0)]
  return named ? dayFromEra({ era: named, ...parts }) : null
}

/** Days that can be true of something: one that has happened, one still to come, or either. */
export type DayRange = 'past' | 'future' | 'any'

/** Also 12/5 or 12月5日: the nearest such day that the range allows. Not for births, of which every year has one. */
export function parseTypedDayNear(typed: string, today: LocalDate, range: DayRange): LocalDate | null {
  const full = parseTypedDay(typed)
  if (full) return full
  const match = /^(\d{1,2})[月./-](\d{1,2})日?$/.exec(plainTyping(typed).replace(/ /g, ''))
  if (!match) return null
  const year = partsOf(today).year
  const around = [year - 1, year, year + 1].flatMap(
    one => dayOf({ year: one, month: Number(match[1]), day: Number(match[2]) }) ?? [],
  )
  const allowed = around.filter(day => !(range === 'past' && day > today) && !(range === 'future' && day < today))
  return allowed.toSorted((a, b) => distance(a, today) - distance(b, today))[0] ?? null
}

function distance(day: LocalDate, today: LocalDate): number {
  return Math.abs(daysBetween(today, day))
}

const shapes: readonly RegExp[] = [
  /^(?<era>明治?|大正?|昭和?|平成?|令和?|[MTSHR])(?<year>元|\d{1,2})[年./-](?<month>\d{1,2})[月./-](?<day>\d{1,2})日?$/,
  /^(?<year>\d{4})[年./-](?<month>\d{1,2})[月./-](?<day>\d{1,2})日?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<era>[MTSHR明大昭平令])(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})$/,
]

const eras: Readonly<Record<string, Era>> = {
  明: 'meiji',
  M: 'meiji',
  大: 'taisho',
  T: 'taisho',
  昭: 'showa',
  S: 'showa',
  平: 'heisei',
  H: 'heisei',
  令: 'reiwa',
  R: 'reiwa',
}
