import type { LocalDate } from '@/lib/calendar/local-date'
import { parseTypedDay, parseTypedDayNear } from '@/lib/counter/typed-day'
import { problemText } from '@/lib/i18n/answer-problems'
import { plainTyping } from '@/lib/people/plain-typing'
import { checkAnswer, factsOfEvents, keepReachable } from '@/lib/rules/answers'
import type { RuleBook } from '@/lib/rules/book'
import type { Fact } from '@/lib/rules/schema'
import { type AnswerValue, type MemberAnswers, rosterFacts, type Situation, unknown } from '@/lib/rules/situation'
import { answerField, eventsField, filer, listIn, toldField } from './field-names'
import { type InterviewFields, textOf } from './fields'
import { peopleIn } from './people'

export type Ground = { readonly book: RuleBook; readonly today: LocalDate }

/** Of the form what the rules look at, and what is wrong with the rest, by field. */
export type ReadAnswers = {
  readonly situation: Situation
  /** Those on the list, whether or not it is complete. */
  readonly people: readonly string[]
  readonly members: readonly MemberAnswers[]
  readonly problems: ReadonlyMap<string, string>
}

export function readAnswers(fields: InterviewFields, { book, today }: Ground): ReadAnswers {
  const events = listIn(textOf(fields, eventsField)).filter(event => book.events.has(event))
  const asked = new Set([...factsOfEvents(book, events), ...rosterFacts])
  const facts = [...asked].flatMap(id => book.facts.get(id) ?? [])
  const problems = new Map<string, string>()
  const read = (per: Fact['per'], person: string | null) =>
    Object.fromEntries(
      facts.filter(fact => fact.per === per).flatMap(fact => entry(fields, fact, { person, today, problems })),
    )
  const people = peopleIn(fields)
  const members = people.map(person => read('member', person))
  const isTold = textOf(fields, toldField) === 'yes'
  const told: Situation = {
    events,
    today,
    answers: { household: read('household', null), members: isTold ? members : null },
  }
  const { answers, ignored } = keepReachable(book, told)
  const situation = ignored.length === 0 ? told : { ...told, answers }
  return { situation, people, members, problems }
}

export type CheckedAnswer = { readonly value: AnswerValue } | { readonly problem: string }

/** One answer as it was typed. 「?」 is わからない wherever something is typed, and so is 「0」 where a day is asked. */
export function checkTypedAnswer(fact: Fact, typed: string, today: LocalDate): CheckedAnswer {
  const plain = plainTyping(typed)
  const isUnknown = plain === '?' || (plain === '0' && fact.kind === 'day')
  const checked = checkAnswer(fact, isUnknown ? unknown : rawOf(fact, plain, today), today)
  if ('value' in checked) return checked
  const shapeless = checked.problem === 'not-a-day' ? dayShapes(fact) : null
  return { problem: `＊${shapeless ?? problemText(checked.problem, fact).ja}` }
}

function rawOf(fact: Fact, plain: string, today: LocalDate): string {
  if (fact.kind !== 'day' || plain === unknown) return plain
  return (isBirth(fact) ? parseTypedDay(plain) : parseTypedDayNear(plain, today, fact.range)) ?? plain
}

function dayShapes(fact: Fact): string {
  return isBirth(fact)
    ? '暦にある日付を、年から入力してください（例：S63.5.14、H020903、19880514）。'
    : '暦にある日付を入力してください（例：12/5、R8.12.5）。'
}

function isBirth({ id }: Fact): boolean {
  return id.endsWith('birth-date')
}

type Reading = {
  readonly person: string | null
  readonly today: LocalDate
  readonly problems: Map<string, string>
}

function entry(
  fields: InterviewFields,
  fact: Fact,
  { person, today, problems }: Reading,
): readonly (readonly [string, AnswerValue])[] {
  if (fact.id === 'relation' && person === filer) return [['relation', 'self']]
  const field = answerField(fact.id, person)
  const typed = textOf(fields, field)
  if (typed === '') return fact.id === 'birth-date' ? [[fact.id, unknown]] : []
  const checked = checkTypedAnswer(fact, typed, today)
  if ('value' in checked) return [[fact.id, checked.value]]
  problems.set(field, checked.problem)
  return fact.id === 'birth-date' ? [[fact.id, unknown]] : []
}
