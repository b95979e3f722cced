import type { Era } from '@/lib/calendar/era'
import type { LocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import { dayMistakes, dayWords } from '@/lib/i18n/day-words'
import type { AnswerProblem } from '@/lib/rules/answers'
import type { Language } from '@/lib/rules/schema'
import { type DayProblem, type TypedDay, western } from './typed-day'

type Spoken = { readonly typed: TypedDay; readonly language: Language; readonly today: LocalDate }

/** What is wrong with the boxes, in a sentence that says what to type. */
export function dayMistake(problem: DayProblem, { typed, language, today }: Spoken): string {
  switch (problem) {
    case 'missing':
      return dayMistakes.missing(formatDay(today, language, { style: 'birth' }))[language]
    case 'outside-era':
    case 'not-a-day':
      return dayMistakes[problem](asTyped(typed, language))[language]
    default:
      return dayMistakes[problem][language]
  }
}

/** A day that exists, but not for this question. */
export function dayRefused(problem: AnswerProblem, day: LocalDate, { typed, language, today }: Spoken): string {
  const said = typed.era === western ? asTyped(typed, language) : formatDay(day, language, { style: 'birth' })
  const now = formatDay(today, language, { style: 'birth' })
  if (problem === 'in-the-past' || problem === 'in-the-future') return dayMistakes[problem](said, now)[language]
  const isFarOff = problem === 'too-long-ago' || problem === 'too-far-ahead'
  return dayMistakes[isFarOff ? problem : 'not-a-day'](said)[language]
}

/** 「平成31年5月1日」: what stands in the boxes, though no such day exists. */
function asTyped({ era, year, month, day }: TypedDay, language: Language): string {
  const named = era === western || era === '' ? '' : dayWords[era as Era][language]
  if (language === 'en') return [named, year, month, day].filter(part => part !== '').join(' ')
  const gap = language === 'ja-easy' ? ' ' : ''
  return `${named}${year.trim()}年${gap}${month.trim()}月${gap}${day.trim()}日`
}
