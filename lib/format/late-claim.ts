import type { LocalDate } from '@/lib/calendar/local-date'
import { partsOf } from '@/lib/calendar/local-date'
import { firstDayOf, type YearMonth } from '@/lib/calendar/year-month'
import { lateClaimWords } from '@/lib/i18n/late-claim'
import type { Deadline } from '@/lib/rules/deadlines'
import type { LateClaim, Lost, Yen } from '@/lib/rules/late-claim'
import type { Language } from '@/lib/rules/schema'
import { formatDay, formatMonth } from './day'
import { joinList } from './list'
import { formatYen } from './money'

type Reader = { readonly language: Language; readonly today: LocalDate }

/** What being late costs, in months and yen; empty where nothing is paid by the month. */
export function lateClaimText({ claim, on }: Pick<Deadline, 'claim' | 'on'>, reader: Reader): string {
  if (!claim) return ''
  const sentences = claim.lost.months.length > 0 ? lostSentences(claim, reader) : comingSentences(claim, on, reader)
  return sentences.join(reader.language === 'ja' ? '' : ' ')
}

function comingSentences(claim: LateClaim, on: LocalDate | null, { language, today }: Reader): readonly string[] {
  const day = (one: LocalDate) => formatDay(one, language, { style: 'near', today })
  const lose = lateClaimWords.willLose(day(claim.safeUntil), sumOf(claim.thenLost, { language, today }))[language]
  if (!on || claim.safeUntil <= on) return [lose]
  return [lateClaimWords.stillSafe(day(on), day(claim.safeUntil))[language], lose]
}

function lostSentences({ paidFrom, lost, safeUntil }: LateClaim, { language, today }: Reader): readonly string[] {
  const from = monthOfPayment(paidFrom, { language, today })
  return [
    lateClaimWords.hasLost(from, sumOf(lost, { language, today }))[language],
    lateClaimWords.losesMore(formatDay(safeUntil, language, { style: 'near', today }))[language],
  ]
}

/** 「12月分（15,000円から30,000円）」. */
function sumOf({ months, yen }: Lost, reader: Reader): string {
  const named = monthsOf(months, reader)
  const sum = yenOf(yen, reader.language)
  return sum === '' ? named : lateClaimWords.sum(named, sum)[reader.language]
}

function monthsOf(months: readonly YearMonth[], reader: Reader): string {
  const [first, last] = [months[0], months.at(-1)]
  if (months.length < 4 || !first || !last) {
    return joinList(
      months.map(month => monthOfPayment(month, reader)),
      reader.language,
    )
  }
  const [from, to] = [first, last].map(month => monthName(month, reader)) as [string, string]
  const many = lateClaimWords.manyMonths(months.length, from, to)[reader.language]
  return many + lateClaimWords.monthOf[reader.language]
}

function monthOfPayment(month: YearMonth, reader: Reader): string {
  return monthName(month, reader) + lateClaimWords.monthOf[reader.language]
}

/** Without the year where nobody can mistake it. */
function monthName(month: YearMonth, { language, today }: Reader): string {
  const { year, month: number } = partsOf(firstDayOf(month))
  const ahead = year - partsOf(today).year
  if (language === 'en' || (ahead !== 0 && ahead !== 1)) return formatMonth(month, language)
  return ahead === 0 ? `${number}月` : lateClaimWords.nextYear(number)[language]
}

/** Nobody loses the highest sum that could be: only the surest is named where there is one. */
function yenOf(yen: Yen | null, language: Language): string {
  if (!yen || yen.most === 0) return ''
  const [least, most] = [formatYen(yen.least, language), formatYen(yen.most, language)]
  if (yen.least === yen.most) return most
  return (yen.least === 0 ? lateClaimWords.upTo(most) : lateClaimWords.atLeast(least))[language]
}
