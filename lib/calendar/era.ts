import { dayOf, type LocalDate, localDate, partsOf } from './local-date'

export const eras = ['meiji', 'taisho', 'showa', 'heisei', 'reiwa'] as const
export type Era = (typeof eras)[number]

export type EraYear = { readonly era: Era; readonly year: number }

type EraSpan = {
  readonly era: Era
  readonly firstYear: number
  readonly from: LocalDate
  readonly to: LocalDate | null
}

/**
 * 30 July 1912 and 25 December 1926 carry two names, because those eras changed within the day: registers use either.
 * 明治 starts with its 6th year: before 1 January 1873 Japan kept a lunar calendar whose days are not these.
 */
const spans: readonly EraSpan[] = [
  { era: 'meiji', firstYear: 1868, from: localDate('1873-01-01'), to: localDate('1912-07-30') },
  { era: 'taisho', firstYear: 1912, from: localDate('1912-07-30'), to: localDate('1926-12-25') },
  { era: 'showa', firstYear: 1926, from: localDate('1926-12-25'), to: localDate('1989-01-07') },
  { era: 'heisei', firstYear: 1989, from: localDate('1989-01-08'), to: localDate('2019-04-30') },
  { era: 'reiwa', firstYear: 2019, from: localDate('2019-05-01'), to: null },
]

/** The newer name on a day with two; null before 1873. */
export function eraOf(day: LocalDate): EraYear | null {
  const span = spans.findLast(({ from }) => from <= day)
  return span ? { era: span.era, year: partsOf(day).year - span.firstYear + 1 } : null
}

/** Null for a day that does not exist or lies outside the era (昭和64年2月1日). */
export function dayFromEra({ era, year, month, day }: EraDay): LocalDate | null {
  const span = spans.find(one => one.era === era)
  if (!span) return null
  const found = dayOf({ year: span.firstYear + year - 1, month, day })
  return found && span.from <= found && (span.to === null || found <= span.to) ? found : null
}

export type EraDay = EraYear & { readonly month: number; readonly day: number }
