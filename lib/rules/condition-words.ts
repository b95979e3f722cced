import { addDays, type DayRange, type LocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from './book'
import { calendarDayText } from './day-words'
import type { Condition, DayRef } from './schema'

/** A condition as an official reads it, in one line: 「犬」が「はい」、かつ「前に住んでいたところ」が「国外」. */
export function conditionWords(condition: Condition, book: RuleBook): string {
  switch (condition.op) {
    case 'always':
      return 'いつも'
    case 'all':
      return joined(condition.of, 'かつ', book)
    case 'any':
      return joined(condition.of, 'または', book)
    case 'not':
      return `${bracketed(condition.of, book)}ではない`
    case 'event':
      return `できごとが${quoted(condition.in.map(id => book.events.get(id)?.title.ja ?? id))}`
    case 'today':
      return `今日が${calendarRangeWords(condition)}`
    case 'derived':
      return book.derivedFacts.get(condition.id)?.yes.ja ?? condition.id
    case 'any-member':
      return `世帯のだれかが（${conditionWords(condition.where, book)}）`
    case 'every-member':
      return `世帯の全員が（${conditionWords(condition.where, book)}）`
    case 'member-count':
      return `（${conditionWords(condition.where, book)}）に当てはまる人が${rangeWords(condition.atLeast, condition.atMost, '人')}`
    default:
      return factWords(condition, book)
  }
}

export function factName(id: string, book: RuleBook): string {
  return book.facts.get(id)?.name.ja ?? id
}

export function dayWords(ref: DayRef, book: RuleBook): string {
  if ('fact' in ref) return factName(ref.fact, book)
  return ref.day === 'today' ? '今日' : calendarDayText(ref.day).ja
}

/** 「2026年4月1日以後」「2026年4月1日から2026年10月1日まで」. */
export function calendarRangeWords({ from, until }: DayRange): string {
  if (from !== undefined && until !== undefined)
    return `${calendarDayText(from).ja}から${calendarDayText(until).ja}まで`
  if (from !== undefined) return `${calendarDayText(from).ja}以後`
  return until === undefined ? 'いつでも' : `${calendarDayText(until).ja}以前`
}

/** 「3人以上」「3人以上5人以下」. */
export function rangeWords(atLeast: number | undefined, atMost: number | undefined, unit: string): string {
  const from = atLeast === undefined ? '' : `${atLeast}${unit}以上`
  const to = atMost === undefined ? '' : `${atMost}${unit}以下`
  return from + to
}

type FactCondition = Extract<Condition, { op: 'is' | 'count' | 'age' | 'until-fiscal-year-end' | 'day' }>

function factWords(condition: FactCondition, book: RuleBook): string {
  switch (condition.op) {
    case 'is':
      return `「${factName(condition.fact, book)}」が${quoted(condition.in.map(option => optionLabel(condition.fact, option, book)))}`
    case 'count':
      return `「${factName(condition.fact, book)}」が${rangeWords(condition.atLeast, condition.atMost, unitOf(condition.fact, book))}`
    case 'age': {
      const under = condition.under === undefined ? '' : `${condition.under}歳未満`
      return `${dayWords(condition.on, book)}の時点で${rangeWords(condition.atLeast, undefined, '歳')}${under}`
    }
    case 'until-fiscal-year-end':
      return `${dayWords(condition.on, book)}の時点で${condition.age}歳になった年度の末まで`
    case 'day':
      return `「${factName(condition.fact, book)}」が${comparedDayWords(condition, book)}`
  }
}

export function optionLabel(fact: string, option: string, book: RuleBook): string {
  const found = book.facts.get(fact)
  if (found?.kind === 'choice') return found.options.find(({ id }) => id === option)?.label.ja ?? option
  return option === 'yes' ? 'はい' : 'いいえ'
}

function unitOf(fact: string, book: RuleBook): string {
  const found = book.facts.get(fact)
  return found?.kind === 'count' ? found.unit.ja : ''
}

function comparedDayWords(condition: Extract<Condition, { op: 'day' }>, book: RuleBook): string {
  const { than, atLeastDays, atMostDays } = condition
  if ('fact' in than || than.day === 'today') return `${dayWords(than, book)}の${daysWords(condition)}`
  const day = than.day as LocalDate
  return calendarRangeWords({
    from: atLeastDays === undefined ? undefined : addDays(day, atLeastDays),
    until: atMostDays === undefined ? undefined : addDays(day, atMostDays),
  })
}

function daysWords({ atLeastDays, atMostDays }: Extract<Condition, { op: 'day' }>): string {
  const from = atLeastDays === undefined ? '' : `${offsetWords(atLeastDays)}以後`
  const to = atMostDays === undefined ? '' : `${offsetWords(atMostDays)}まで`
  return from + to
}

function offsetWords(days: number): string {
  if (days === 0) return '当日'
  return days > 0 ? `${days}日後` : `${-days}日前`
}

function joined(parts: readonly Condition[], word: string, book: RuleBook): string {
  const [only] = parts
  if (only && parts.length === 1) return conditionWords(only, book)
  return parts.map(part => bracketed(part, book)).join(`、${word}`)
}

/** What is joined itself stands in brackets inside another sentence. */
function bracketed(condition: Condition, book: RuleBook): string {
  const words = conditionWords(condition, book)
  return (condition.op === 'all' || condition.op === 'any') && condition.of.length > 1 ? `（${words}）` : words
}

function quoted(words: readonly string[]): string {
  return words.map(word => `「${word}」`).join('か')
}
