import type { RuleBook } from '@/lib/rules/book'
import { conditionWords, dayWords } from '@/lib/rules/condition-words'
import type { DeadlineCase, DeadlineRule, MonthlyBenefit, Opening } from '@/lib/rules/schema'

/** How a deadline is counted, as the editor's menus say it. */
export function deadlineWords(rule: DeadlineRule, book: RuleBook): string {
  switch (rule.kind) {
    case 'within':
      return `${startWords(rule, book)}の${rule.countsFirstDay ? '当日' : '翌日'}を1日目として${countWords(rule, book)}以内。${closedDayWords[rule.closedDay]}`
    case 'before':
      return `「${dayWords(rule.from, book)}」の${beforeWords(rule.days)}まで。${closedDayWords[rule.closedDay]}`
    case 'month-end':
      return `「${dayWords(rule.from, book)}」の${rule.months === 0 ? '' : `${rule.months}か月後の`}月の末日まで。${closedDayWords[rule.closedDay]}`
    case 'yearly':
      return `毎年${rule.opens ? `${monthDayWords(rule.opens)}から` : ''}${monthDayWords(rule.monthDay)}まで。${closedDayWords[rule.closedDay]}`
    case 'with':
      return `「${book.procedures.get(rule.procedure)?.officialName.ja ?? rule.procedure}」と同じ日まで`
    case 'promptly':
      return 'なるべく早く（決まった日はない）'
    case 'none':
      return '期限なし'
  }
}

export function deadlineCaseWords(deadline: DeadlineCase, book: RuleBook): string {
  const { when, rules, notBefore, advised, benefit } = deadline
  const condition = when ? `${conditionWords(when, book)}とき、` : ''
  const earliest = rules.map(rule => deadlineWords(rule, book)).join('／')
  const opens = notBefore ? `（${openingWords(notBefore, book)}より前には出せない）` : ''
  const better = advised ? `（勧める日：${deadlineWords(advised, book)}）` : ''
  const paid = benefit ? `（${benefitWords(benefit, book)}）` : ''
  return condition + (rules.length > 1 ? `早いほう：${earliest}` : earliest) + opens + better + paid
}

export function openingWords(opening: Opening, book: RuleBook): string {
  if (!('before' in opening)) return `「${dayWords(opening, book)}」`
  return `「${dayWords(opening.before, book)}」の${opening.count}${unitNames[opening.unit]}前`
}

/** 「「生年月日」の月から数える月ごとの手当：児童手当（第3子以降）か児童手当（3歳未満）」. */
export function benefitWords({ event, rates }: MonthlyBenefit, book: RuleBook): string {
  const names = rates.map(({ value }) => book.values.get(value)?.name.ja ?? value)
  return `「${dayWords(event, book)}」の月から数える月ごとの手当：${names.join('か')}`
}

function startWords({ from, shift }: Within, book: RuleBook): string {
  const day = `「${dayWords(from, book)}」`
  if (!shift) return day
  return 'to' in shift ? `${day}の翌月1日` : `${day}の${beforeWords(-shift.days)}`
}

function countWords({ count, unit }: Within, book: RuleBook): string {
  return typeof count === 'number'
    ? `${count}${unitNames[unit]}`
    : `「${book.values.get(count.value)?.name.ja ?? count.value}」`
}

type Within = Extract<DeadlineRule, { kind: 'within' }>

function monthDayWords(monthDay: string): string {
  return `${Number(monthDay.slice(0, 2))}月${Number(monthDay.slice(3))}日`
}

export const unitNames: Readonly<Record<'days' | 'months' | 'years', string>> = {
  days: '日',
  months: 'か月',
  years: '年',
}

export const closedDayWords: Readonly<Record<'next-open' | 'stays' | 'previous-open', string>> = {
  'next-open': '閉庁日なら次の開庁日まで',
  stays: '閉庁日でも延びない',
  'previous-open': '閉庁日なら前の開庁日まで',
}

function beforeWords(days: number): string {
  if (days === 0) return '当日'
  return days > 0 ? `${days}日前` : `${-days}日後`
}
