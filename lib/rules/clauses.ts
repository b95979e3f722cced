import type { LocalDate } from '@/lib/calendar/local-date'
import { required } from './book'
import { ageClause, dayClause, fiscalAgeClause } from './day-clauses'
import { dayOfRef, refOf, type View } from './evaluate'
import type { Clause, Condition, DayRef, Fact, Text } from './schema'
import { type AnswerValue, answerOf } from './situation'

export type FactCondition = Extract<Condition, { op: 'is' | 'count' | 'age' | 'until-fiscal-year-end' | 'day' }>

/** What the person answered, in the words of the fact; of a day, how it lies to the day that the rule draws a line at. */
export function clauseOfAnswer(condition: FactCondition, view: View): Clause {
  const id = 'birth' in condition ? condition.birth : condition.fact
  const fact = required(view.book.facts, id)
  const value = answerOf(view.situation, refOf(id, view)) ?? ''
  const day = value as LocalDate
  const seenFrom = (ref: DayRef) => dayOfRef(ref, view) ?? view.situation.today
  switch (condition.op) {
    case 'is':
      return clauseOfChoice(fact, value)
    case 'count':
      return countClause(fact, value)
    case 'age':
      return ageClause(condition, day, seenFrom(condition.on))
    case 'until-fiscal-year-end':
      return fiscalAgeClause(condition, day, seenFrom(condition.on))
    case 'day':
      return dayClause({ condition, name: fact.name }, day, seenFrom(condition.than))
  }
}

/** Authors name such a condition where the number matters. */
export function clauseOfCount(count: number): Clause {
  return {
    ja: `当てはまる方が${count}人である`,
    'ja-easy': `${count}人です。`,
    en: count === 1 ? 'it concerns 1 person' : `it concerns ${count} people`,
  }
}

function clauseOfChoice(fact: Fact, value: AnswerValue): Clause {
  if (fact.kind === 'yes-no') return value === 'yes' ? fact.yes : fact.no
  const option = fact.kind === 'choice' ? fact.options.find(({ id }) => id === value) : undefined
  return option?.clause ?? fact.name
}

function countClause({ name, ...fact }: Fact, value: AnswerValue): Clause {
  const unit: Text = fact.kind === 'count' ? fact.unit : { ja: '' }
  return {
    ja: `${name.ja}が${value}${unit.ja}である`,
    'ja-easy': `${name['ja-easy'] ?? name.ja}は ${value}${unit['ja-easy'] ?? unit.ja}です。`,
    en: `${name.en ?? name.ja} is ${value}`,
  }
}
