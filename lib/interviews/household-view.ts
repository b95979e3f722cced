import { type RuleBook, required } from '@/lib/rules/book'
import { household } from '@/lib/rules/open-facts'
import type { MemberAnswers, Situation } from '@/lib/rules/situation'
import { hangingOn } from '@/lib/rules/steps'
import { answerField, filer, toldField } from './field-names'
import { type InterviewFields, textOf } from './fields'
import { spareNumbers } from './people'
import { type AnswerOption, briefName, personName } from './questions'
import { birthReadBack, shortDay } from './short-day'

export type HouseholdRow = {
  readonly person: string
  readonly who: string
  readonly relationField: string
  readonly relation: string
  readonly relations: readonly AnswerOption[]
  readonly birthField: string
  readonly birth: string
  readonly birthReadBack: string
  readonly problem: string | null
}

/** The list of members; its last lines are for whoever comes next. */
export type HouseholdView = {
  readonly rows: readonly HouseholdRow[]
  readonly isTold: boolean
  readonly hints: readonly string[]
  readonly because: readonly string[]
  /** 4人：本人・配偶者の方・子ども2人 */
  readonly answer: string
}

export type Listing = {
  readonly book: RuleBook
  readonly situation: Situation
  readonly fields: InterviewFields
  readonly people: readonly string[]
  readonly members: readonly MemberAnswers[]
  readonly problems: ReadonlyMap<string, string>
}

export function householdView(listing: Listing): HouseholdView {
  const { book, situation, fields, people, members } = listing
  const isTold = textOf(fields, toldField) === 'yes'
  const naming = { members, today: situation.today, language: 'ja' as const }
  const untold: Situation = { ...situation, answers: { ...situation.answers, members: null } }
  return {
    rows: [...people, ...spareNumbers(fields)].map((person, index) => row(person, index, listing)),
    isTold,
    hints: situation.events.flatMap(id => book.events.get(id)?.householdHint?.ja ?? []),
    because: isTold ? [] : hangingOn(book, untold, household).map(({ id }) => id),
    answer: `${people.length}人：${people.map((_, place) => briefName(place, naming)).join('・')}`,
  }
}

function row(
  person: string,
  index: number,
  { book, situation, fields, people, members, problems }: Listing,
): HouseholdRow {
  const { today } = situation
  const place = people.indexOf(person)
  const [relationField, birthField] = [answerField('relation', person), answerField('birth-date', person)]
  const birth = textOf(fields, birthField)
  return {
    person,
    who: place < 0 ? `${index + 1}人目` : personName(place, { members, today, language: 'ja' }),
    relationField,
    relation: person === filer ? 'self' : textOf(fields, relationField),
    relations: person === filer ? [] : relationsFor(book, person, fields),
    birthField,
    birth: birth === 'unknown' ? '?' : shortDay(birth),
    birthReadBack: birth === 'unknown' ? 'わからない' : birthReadBack(birth, today),
    problem: problemOf({ person, place, birth }, problems.get(birthField)),
  }
}

type Listed = { readonly person: string; readonly place: number; readonly birth: string }

function problemOf({ place, birth }: Listed, problem: string | undefined): string | null {
  if (problem) return problem
  return place < 0 && birth !== '' ? '＊続柄を選んでください。' : null
}

/** There is one spouse. The place of each relation stays the same, and so does its key. */
function relationsFor(book: RuleBook, person: string, fields: InterviewFields): readonly AnswerOption[] {
  const fact = required(book.facts, 'relation')
  const options = fact.kind === 'choice' ? fact.options : []
  const spouse = Object.entries(fields).find(
    ([field, text]) =>
      field.startsWith('answer/relation/') && text === 'spouse' && field !== answerField('relation', person),
  )
  return options
    .filter(({ id }) => id !== 'self')
    .map(({ id, label }, index) => ({ value: id, label: label.ja, key: String(index + 1) }))
    .filter(({ value }) => !(value === 'spouse' && spouse))
}
