import type { Era } from '@/lib/calendar/era'
import type { LocalDate } from '@/lib/calendar/local-date'
import { type Form, formOf } from '@/lib/html/form'
import type { Mistake } from '@/lib/html/mistake'
import { problemText } from '@/lib/i18n/answer-problems'
import { mistakeWords } from '@/lib/i18n/mistakes'
import { plainTyping } from '@/lib/people/plain-typing'
import { checkAnswer } from '@/lib/rules/answers'
import type { Fact, Language } from '@/lib/rules/schema'
import { type AnswerValue, answerOf, type Situation, unknown } from '@/lib/rules/situation'
import { textIn } from '@/lib/rules/text'
import { dayMistake, dayRefused } from './day-mistake'
import type { QuestionPage } from './question-pages'
import type { Given } from './situation'
import { readDay, type TypedDay, typedDayOf, typedFrom } from './typed-day'
import { whoIs } from './who'

export type ReadAnswers = { readonly given: readonly Given[] } | { readonly mistakes: readonly Mistake[] }

type Reading = { readonly situation: Situation; readonly language: Language }

/** The field of one member's answer, or of the household's. */
export function fieldOf(member: number | null): string {
  return member === null ? 'answer' : `answer-${member + 1}`
}

/** 令和 alone for what has just happened or is to come, all eras of the living for a birth. */
export function erasFor(fact: Pick<Fact, 'id'>): readonly Era[] {
  return fact.id.endsWith('birth-date') ? ['reiwa', 'heisei', 'showa', 'taisho'] : ['reiwa']
}

export function readAnswers(form: Form, page: QuestionPage, reading: Reading): ReadAnswers {
  const read = asked(page).map(member => ({ member, ...readOne(form, page, { ...reading, member }) }))
  const mistakes = read.flatMap(one => ('mistake' in one ? [one.mistake] : []))
  if (mistakes.length > 0) return { mistakes }
  return { given: read.flatMap(one => ('value' in one ? [{ member: one.member, value: one.value }] : [])) }
}

/** What has been answered before, as if it had just been typed. */
export function formFromAnswers(page: QuestionPage, situation: Situation): Form {
  const sent = new URLSearchParams()
  for (const member of asked(page)) {
    const value = answerOf(situation, { fact: page.fact.id, member })
    if (value === undefined) continue
    if (page.fact.kind !== 'day') sent.set(fieldOf(member), String(value))
    const typed = typedFrom(value, erasFor(page.fact))
    for (const [part, text] of Object.entries(typed ?? {})) sent.set(`${fieldOf(member)}-${part}`, text)
  }
  return formOf(sent)
}

/** The typed boxes; before anything is typed the newest era is chosen for what has just happened. */
export function typedDayIn(form: Form, field: string, fact: Pick<Fact, 'id'>): TypedDay {
  const typed = typedDayOf(form, field)
  const isFresh = !form.has(`${field}-year`)
  return isFresh && !fact.id.endsWith('birth-date') ? { ...typed, era: 'reiwa' } : typed
}

/** Members asked, or the household itself. */
function asked({ fact, member, members }: QuestionPage): readonly (number | null)[] {
  if (fact.per === 'household') return [null]
  return member === null ? members : [member]
}

type One = Reading & { readonly member: number | null }
type ReadOne = { readonly value: AnswerValue } | { readonly mistake: Mistake }

function readOne(form: Form, page: QuestionPage, one: One): ReadOne {
  const { fact } = page
  if (form.has('unknown')) return { value: unknown }
  if (fact.kind === 'day') return readDayAnswer(form, fact, one)
  const field = fieldOf(one.member)
  const raw = fact.kind === 'count' ? plainTyping(form.text(field)) : form.text(field)
  const checked = checkAnswer(fact, raw, one.situation.today)
  return 'value' in checked ? checked : { mistake: { field, text: sentence(checked.problem, page, one) } }
}

function sentence(problem: Parameters<typeof problemText>[0], { fact, members }: QuestionPage, one: One): string {
  const isChoice = fact.kind === 'choice' || fact.kind === 'yes-no'
  if (!isChoice) return textIn(problemText(problem === 'missing' ? 'not-a-number' : problem, fact), one.language)
  if (one.member === null || members.length < 2) return mistakeWords.chooseOne[one.language]
  return mistakeWords.chooseFor(whoIs(one.member, namingOf(one)))[one.language]
}

function readDayAnswer(form: Form, fact: Extract<Fact, { kind: 'day' }>, one: One): ReadOne {
  const field = fieldOf(one.member)
  return readDayField(form, field, { fact, today: one.situation.today, language: one.language })
}

type DayAsked = {
  readonly fact: Extract<Fact, { kind: 'day' }>
  readonly today: LocalDate
  readonly language: Language
}

/** A day fact typed into the boxes of `field`. */
export function readDayField(form: Form, field: string, { fact, today, language }: DayAsked): ReadOne {
  const typed = typedDayOf(form, field)
  const spoken = { typed, language, today }
  const read = readDay(typed)
  const at = `${field}-year`
  if ('problem' in read) return { mistake: { field: at, text: dayMistake(read.problem, spoken) } }
  const checked = checkAnswer(fact, read.day, today)
  if ('value' in checked) return checked
  return { mistake: { field: at, text: dayRefused(checked.problem, read.day, spoken) } }
}

export function namingOf({ situation, language }: Reading) {
  return { members: situation.answers.members ?? [], today: situation.today, language }
}
