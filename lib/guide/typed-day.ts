import { dayFromEra, type Era, eraOf } from '@/lib/calendar/era'
import { dayOf, type LocalDate, parseLocalDate, partsOf } from '@/lib/calendar/local-date'
import type { Form } from '@/lib/html/form'
import { plainTyping } from '@/lib/people/plain-typing'

/** A day as it was typed, kept so that a mistake can be shown beside it. */
export type TypedDay = {
  readonly era: string
  readonly year: string
  readonly month: string
  readonly day: string
}

export type DayProblem = 'missing' | 'incomplete' | 'no-era' | 'outside-era' | 'not-a-day'

export type ReadDay = { readonly day: LocalDate } | { readonly problem: DayProblem }

/** 西暦 */
export const western = 'western'

export const blankDay: TypedDay = { era: '', year: '', month: '', day: '' }

export function typedDayOf(form: Form, name: string): TypedDay {
  return {
    era: form.text(`${name}-era`),
    year: form.text(`${name}-year`),
    month: form.text(`${name}-month`),
    day: form.text(`${name}-day`),
  }
}

/** The day in the words of the eras offered, else in western years. */
export function typedFrom(value: unknown, eras: readonly Era[]): TypedDay | null {
  const day = typeof value === 'string' ? parseLocalDate(value) : null
  if (!day) return null
  const { year, month, day: dayOfMonth } = partsOf(day)
  const named = eraOf(day)
  const rest = { month: String(month), day: String(dayOfMonth) }
  if (!named || !eras.includes(named.era)) return { era: western, year: String(year), ...rest }
  return { era: named.era, year: String(named.year), ...rest }
}

/** Whatever the radio says: four digits are a western year, and 「昭和55」 or 「S55」 names its own era. */
export function readDay(typed: TypedDay): ReadDay {
  const { era, year } = yearOf(typed)
  const month = numberIn(typed.month)
  const day = numberIn(typed.day)
  if ([typed.year, typed.month, typed.day].every(part => part.trim() === '')) return { problem: 'missing' }
  if (year === null || month === null || day === null) return { problem: 'incomplete' }
  if (era === '') return { problem: 'no-era' }
  if (era === western) return dayIn(dayOf({ year, month, day }), 'not-a-day')
  const western4 = dayFromEra({ era: era as Era, year, month, day })
  return dayIn(western4, isAnyDay(month, day) ? 'outside-era' : 'not-a-day')
}

function dayIn(day: LocalDate | null, problem: DayProblem): ReadDay {
  return day ? { day } : { problem }
}

/** Some year has this month and day. */
function isAnyDay(month: number, day: number): boolean {
  return dayOf({ year: 2024, month, day }) !== null
}

function yearOf({ era, year }: TypedDay): { readonly era: string; readonly year: number | null } {
  const plain = plainTyping(year).replace(/年$/, '').trim()
  const named = /^([A-Za-z]|明治|大正|昭和|平成|令和)\.?\s*(元|\d{1,2})$/.exec(plain)
  if (named) return { era: eraByName[named[1]?.toUpperCase() ?? ''] ?? era, year: eraYear(named[2] ?? '') }
  const number = plain === '元' ? 1 : numberIn(plain)
  return number !== null && number >= 1000 ? { era: western, year: number } : { era, year: number }
}

function eraYear(text: string): number {
  return text === '元' ? 1 : Number(text)
}

const eraByName: Readonly<Record<string, Era>> = {
  明治: 'meiji',
  大正: 'taisho',
  昭和: 'showa',
  平成: 'heisei',
  令和: 'reiwa',
  M: 'meiji',
  T: 'taisho',
  S: 'showa',
  H: 'heisei',
  R: 'reiwa',
}

function numberIn(text: string): number | null {
  const plain = plainTyping(text)
    .replace(/[年月日]$/, '')
    .trim()
  return /^\d{1,4}$/.test(plain) ? Number(plain) : null
}
