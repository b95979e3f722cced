import type { LocalDate } from '@/lib/calendar/local-date'
import { questionTitle } from '@/lib/guide/question-title'
import { answerText } from '@/lib/guide/show-question'
import { type Naming, whoAsHeading, whoIsBriefly } from '@/lib/guide/who'
import { guideWords } from '@/lib/i18n/guide'
import { type RuleBook, required } from '@/lib/rules/book'
import type { Fact, Language, Question, Text } from '@/lib/rules/schema'
import { answerOf, rosterFacts, type Situation, unknown } from '@/lib/rules/situation'
import { openSteps } from '@/lib/rules/steps'
import { textIn } from '@/lib/rules/text'
import { answerField } from './field-names'
import { type InterviewFields, textOf } from './fields'
import { dayReadBack, shortDay } from './short-day'

export type AnswerOption = {
  readonly value: string
  readonly label: string
  /** Below it, where the person speaks English. */
  readonly english?: string | null
  /** The digit, where it is not simply its place. */
  readonly key?: string
}

/** One person's line of a question, or the household's only one. */
export type QuestionRow = {
  readonly field: string
  /** 本人, 配偶者の方（36歳）; empty for the household. */
  readonly who: string
  /** To be read aloud; the same in easy Japanese, and in English where the person needs it. */
  readonly say: string
  readonly easy: string
  readonly english: string | null
  readonly text: string
  readonly problem: string | null
}

export type QuestionView = {
  readonly id: string
  readonly label: string
  readonly kind: 'options' | 'day' | 'count'
  readonly help: string | null
  readonly whenUnknown: string | null
  readonly options: readonly AnswerOption[]
  readonly rows: readonly QuestionRow[]
  /** Ids of the procedures that hang on it. */
  readonly because: readonly string[]
  readonly isOpen: boolean
  /** What was answered, in few words. */
  readonly answer: string
}

export type Asked = {
  readonly book: RuleBook
  readonly situation: Situation
  readonly fields: InterviewFields
  readonly people: readonly string[]
  readonly problems: ReadonlyMap<string, string>
  readonly language: Language
}

/** What is still open and what was answered, in the rule set's order. */
export function questionViews(asked: Asked): readonly QuestionView[] {
  const { book, situation } = asked
  const open = new Map(
    openSteps(book, situation).flatMap(step => (step.kind === 'ask' ? [[step.question.id, step] as const] : [])),
  )
  return book.ruleSet.questions.flatMap(question => {
    if (rosterFacts.includes(question.id)) return []
    const fact = required(book.facts, question.id)
    const step = open.get(question.id)
    const places = placesOf(fact, situation, step?.members ?? [])
    if (!step && places.length === 0) return []
    const because = step?.because.map(({ id }) => id) ?? []
    return [questionView(question, fact, { ...asked, places, because, isOpen: step !== undefined })]
  })
}

/** The places that have answered, and those that can be asked. */
function placesOf({ id, per }: Fact, situation: Situation, open: readonly number[]): readonly (number | null)[] {
  if (per === 'household') return answerOf(situation, { fact: id, member: null }) === undefined ? [] : [null]
  const all = [...(situation.answers.members?.keys() ?? [])]
  return all.filter(member => open.includes(member) || answerOf(situation, { fact: id, member }) !== undefined)
}

type Placed = Asked & {
  readonly places: readonly (number | null)[]
  readonly because: readonly string[]
  readonly isOpen: boolean
}

function questionView(question: Question, fact: Fact, placed: Placed): QuestionView {
  const places = placed.places.length > 0 ? placed.places : [null]
  return {
    id: question.id,
    label: fact.name.ja,
    kind: fact.kind === 'day' || fact.kind === 'count' ? fact.kind : 'options',
    help: question.help?.ja ?? null,
    whenUnknown: question.whenUnknown?.ja ?? null,
    options: optionsOf(fact, placed.language),
    rows: places.map(place => rowOf(question, fact, { ...placed, places, place })),
    because: placed.because,
    isOpen: placed.isOpen,
    answer: answerInWords(fact, { ...placed, places }),
  }
}

function optionsOf(fact: Fact, language: Language): readonly AnswerOption[] {
  const option = (value: string, label: Text) => ({
    value,
    label: textIn(label, language === 'ja-easy' ? 'ja-easy' : 'ja'),
    english: language === 'en' ? (label.en ?? null) : null,
  })
  if (fact.kind === 'choice') return fact.options.map(({ id, label }) => option(id, label))
  return fact.kind === 'yes-no' ? [option('yes', guideWords.yes), option('no', guideWords.no)] : []
}

type AtPlace = Placed & { readonly place: number | null }

function rowOf(question: Question, fact: Fact, at: AtPlace): QuestionRow {
  const { place, places, people, fields, problems, language } = at
  const field = answerField(fact.id, place === null ? null : (people[place] ?? null))
  // People asked together are asked once; each of the others in words of their own.
  const member = fact.kind === 'yes-no' ? null : place
  const page = { question, fact, member, members: places.filter(one => one !== null) }
  const inWords = (spoken: Language) => questionTitle(page, namingFor(at, spoken))
  const text = textOf(fields, field)
  return {
    field,
    who: place === null ? '' : personName(place, namingFor(at, 'ja')),
    say: inWords('ja'),
    easy: inWords('ja-easy'),
    english: language === 'en' ? inWords('en') : null,
    text: fact.kind === 'day' ? shortDay(text) : text,
    problem: problems.get(field) ?? null,
  }
}

function answerInWords(fact: Fact, at: Placed): string {
  const { situation, places } = at
  const said = places.map(place => ({ place, words: valueInWords(fact, situation, place) }))
  const [first] = said
  if (!first || first.place === null) return first?.words ?? ''
  const distinct = [...new Set(said.map(({ words }) => words))]
  if (distinct.length === 1) return said.length > 1 ? `${said.length}人とも ${first.words}` : first.words
  const naming = namingFor(at, 'ja')
  return distinct
    .map(words => {
      const whose = said.flatMap(one =>
        one.words === words && one.place !== null ? [briefName(one.place, naming)] : [],
      )
      return `${words}（${whose.join('・')}）`
    })
    .join('、')
}

function valueInWords(fact: Fact, situation: Situation, member: number | null): string {
  const value = answerOf(situation, { fact: fact.id, member })
  if (value === undefined) return 'まだ'
  if (value === unknown) return 'わからない'
  if (fact.kind === 'yes-no') return value === 'yes' ? 'はい' : 'いいえ'
  if (fact.kind === 'day') return dayReadBack(String(value), situation.today)
  return answerText({ fact }, value, 'ja') ?? String(value)
}

/** At the desk the one who answers is 本人, not あなた. */
export function personName(place: number, naming: Naming): string {
  return place === 0 ? '本人' : whoAsHeading(place, naming)
}

export function briefName(place: number, naming: Naming): string {
  return place === 0 ? '本人' : whoIsBriefly(place, naming)
}

function namingFor({ situation }: { readonly situation: Situation }, language: Language): Naming {
  const today: LocalDate = situation.today
  return { members: situation.answers.members ?? [], today, language }
}
