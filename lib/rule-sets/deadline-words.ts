import type { RuleBook } from '@/lib/rules/book'
import { conditionWords, dayWords } from '@/lib/rules/condition-words'
import type { DeadlineCase, DeadlineRule } from '@/lib/rules/schema'

/** How a deadline is counted, as the editor's menus say it. */
export function deadlineWords(rule: DeadlineRule, book: RuleBook): string {
  switch (rule.kind) {
    case 'within':
      return `「${dayWords(rule.from, book)}」の${rule.countsFirstDay ? '当日' : '翌日'}を1日目として${rule.count}${unitNames[rule.unit]}以内。${closedDayWords[rule.closedDay]}`
    case 'before':
      return `「${dayWords(rule.from, book)}」の${beforeWords(rule.days)}まで。${closedDayWords[rule.closedDay]}`
    case 'yearly':
      return `毎年${Number(rule.monthDay.slice(0, 2))}月${Number(rule.monthDay.slice(3))}日まで。${closedDayWords[rule.closedDay]}`
    case 'with':
      return `「${book.procedures.get(rule.procedure)?.officialName.ja ?? rule.procedure}」と同じ日まで`
    case 'promptly':
      return 'なるべく早く（決まった日はない）'
    case 'none':
      return '期限なし'
  }
}

export function deadlineCaseWords({ when, rules, notBefore }: DeadlineCase, book: RuleBook): string {
  const condition = when ? `${conditionWords(when, book)}とき、` : ''
  const earliest = rules.map(rule => deadlineWords(rule, book)).join('／')
  const opens = notBefore ? `（「${dayWords(notBefore, book)}」より前には出せない）` : ''
  return condition + (rules.length > 1 ? `早いほう：${earliest}` : earliest) + opens
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
