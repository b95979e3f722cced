import { ageOn } from '@/lib/calendar/age'
import { type Era, eraOf } from '@/lib/calendar/era'
import { type LocalDate, parseLocalDate, partsOf } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'

/** R8.12.5: as clerks type a day, so that what stands in a box reads back as the same. */
export function shortDay(text: string): string {
  const day = parseLocalDate(text)
  if (!day) return text
  const { year, month, day: dayOfMonth } = partsOf(day)
  const named = eraOf(day)
  return `${named ? `${letters[named.era]}${named.year}` : year}.${month}.${dayOfMonth}`
}

/** What was understood, said beside the box. Empty where it is no day. */
export function dayReadBack(text: string, today: LocalDate): string {
  const day = parseLocalDate(text)
  return day ? formatDay(day, 'ja', { style: 'near', today }) : ''
}

export function birthReadBack(text: string, today: LocalDate): string {
  const day = parseLocalDate(text)
  if (!day) return ''
  const age = day <= today ? `（${ageOn(day, today, 'birthday')}歳）` : ''
  return `${formatDay(day, 'ja', { style: 'birth' })}${age}`
}

const letters: Readonly<Record<Era, string>> = { meiji: 'M', taisho: 'T', showa: 'S', heisei: 'H', reiwa: 'R' }
