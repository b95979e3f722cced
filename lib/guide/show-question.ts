import { parseLocalDate } from '@/lib/calendar/local-date'
import { formatDay } from '@/lib/format/day'
import type { Form } from '@/lib/html/form'
import type { Mistake } from '@/lib/html/mistake'
import type { RuleBook } from '@/lib/rules/book'
import type { Language, Procedure } from '@/lib/rules/schema'
import { answerOf, type MemberAnswers, type Situation } from '@/lib/rules/situation'
import { hangingOn, mayAskHousehold, nextStep } from '@/lib/rules/steps'
import { textIn } from '@/lib/rules/text'
import { formFromAnswers, namingOf } from './answer-form'
import { answeredPages, isAnswered, pageOfStep, pathBefore, type QuestionPage } from './question-pages'
import { readDay, typedDayOf } from './typed-day'

type Asking = { readonly book: RuleBook; readonly situation: Situation; readonly language: Language }
type Sent = { readonly form: Form; readonly mistakes: readonly Mistake[] }

/** All a question's page needs to know. `sent`: what was typed and could not be taken. */
export function questionView(page: QuestionPage, { book, situation, language }: Asking, sent?: Sent) {
  const done = answeredPages(book, situation).length
  return {
    page,
    eventTitle: eventTitle({ book, situation, language }),
    ...askingNow(page, { book, situation, language }),
    done,
    back: pathBefore(page, book, situation),
    typed: sent?.form ?? formFromAnswers(page, situation),
    readBack: sent ? readBackOf(page, sent.form, language) : null,
    mistakes: sent?.mistakes ?? [],
    naming: namingOf({ situation, language }),
  }
}

export function eventTitle({ book, situation, language }: Asking): string {
  const titles = situation.events.flatMap(id => book.events.get(id) ?? [])
  return titles.map(({ title }) => textIn(title, language)).join(language === 'en' ? ', ' : '、')
}

/** How many can still come; nobody can say while the household may still have to be told. */
function leftOf(book: RuleBook, situation: Situation, count: number): number | null {
  return mayAskHousehold(book, situation) ? null : count
}

/** As if this page were still open: mostly it then is the next step, which knows both. */
function askingNow(page: QuestionPage, { book, situation }: Asking) {
  const open = withoutAnswer(situation, page)
  const step = nextStep(book, open)
  const count = step.kind === 'done' ? 0 : step.remainingAtMost
  const isNext = step.kind === 'ask' && isSamePage(pageOfStep(step), page)
  return { because: isNext ? step.because : becauseOf(page, book, open), left: leftOf(book, open, count) }
}

function isSamePage(one: QuestionPage, other: QuestionPage): boolean {
  return one.question === other.question && one.member === other.member
}

/** Of several people asked on one page the first stands for all: they are asked for the same procedures. */
function becauseOf(
  { fact, member, members }: QuestionPage,
  book: RuleBook,
  situation: Situation,
): readonly Procedure[] {
  const asked = fact.per === 'household' ? null : (member ?? members[0] ?? null)
  return hangingOn(book, situation, { fact: fact.id, member: asked })
}

/** As if this page had not been answered yet. */
function withoutAnswer(situation: Situation, page: QuestionPage): Situation {
  if (!isAnswered(page, situation)) return situation
  const { answers, ...rest } = situation
  const { fact, member, members } = page
  const omit = (given: MemberAnswers) => Object.fromEntries(Object.entries(given).filter(([id]) => id !== fact.id))
  if (fact.per === 'household') return { ...rest, answers: { ...answers, household: omit(answers.household) } }
  const asked = member === null ? members : [member]
  const people = answers.members?.map((one, index) => (asked.includes(index) ? omit(one) : one)) ?? null
  return { ...rest, answers: { ...answers, members: people } }
}

function readBackOf({ fact, member }: QuestionPage, form: Form, language: Language): string | null {
  if (fact.kind !== 'day') return null
  const read = readDay(typedDayOf(form, member === null ? 'answer' : `answer-${member + 1}`))
  return 'day' in read ? formatDay(read.day, language, { style: 'long' }) : null
}

/** What was answered, in words, as a person would say it. */
export function answerText({ fact }: Pick<QuestionPage, 'fact'>, value: unknown, language: Language): string | null {
  if (value === undefined) return null
  const day = fact.kind === 'day' && typeof value === 'string' ? parseLocalDate(value) : null
  if (day) return formatDay(day, language, { style: 'era' })
  if (fact.kind === 'count' && typeof value === 'number') return `${value}${textIn(fact.unit, language)}`
  const option = fact.kind === 'choice' ? fact.options.find(({ id }) => id === value) : undefined
  return option ? textIn(option.label, language) : null
}

export function valueOn(page: QuestionPage, situation: Situation, member: number | null) {
  return answerOf(situation, { fact: page.fact.id, member })
}
