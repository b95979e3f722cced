import { parseLocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { factName, optionLabel } from '@/lib/rules/condition-words'
import type { RuleSet } from '@/lib/rules/schema'
import { type AnswerValue, type MemberAnswers, type Situation, unknown } from '@/lib/rules/situation'

/** One line of the answers that show a finding. */
export type WitnessLine = { readonly name: string; readonly answer: string }

/** A resident a finding happens to, in the words of the questions. */
export function witnessLines({ events, answers, today }: Situation, ruleSet: RuleSet): readonly WitnessLine[] {
  const book = bookOf(ruleSet)
  return [
    { name: 'できごと', answer: events.map(id => book.events.get(id)?.title.ja ?? id).join('、') },
    { name: '来庁日', answer: formatDay(today, 'ja', { style: 'long' }) },
    ...lines(answers.household, book),
    ...(answers.members ?? []).flatMap((member, index) => memberLine(member, index, book)),
  ]
}

function memberLine(member: MemberAnswers, index: number, book: RuleBook): readonly WitnessLine[] {
  const { relation, ...others } = member
  const who = relation === undefined ? `${index + 1}人目` : words('relation', relation, book)
  const said = lines(others, book).map(({ name, answer }) => `${name}：${answer}`)
  return said.length > 0 ? [{ name: who, answer: said.join('、') }] : []
}

function lines(answers: MemberAnswers, book: RuleBook): readonly WitnessLine[] {
  return Object.entries(answers).map(([fact, value]) => ({
    name: factName(fact, book),
    answer: words(fact, value, book),
  }))
}

function words(fact: string, value: AnswerValue, book: RuleBook): string {
  if (value === unknown) return 'わからない'
  if (typeof value === 'number') return String(value)
  const day = parseLocalDate(value)
  return day ? formatDay(day, 'ja', { style: 'long' }) : optionLabel(fact, value, book)
}
