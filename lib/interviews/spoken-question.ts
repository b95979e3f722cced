import { questionTitle } from '@/lib/guide/question-title'
import { guideWords } from '@/lib/i18n/guide'
import { required } from '@/lib/rules/book'
import type { Fact, Text } from '@/lib/rules/schema'
import { atField } from './field-names'
import { type InterviewFields, textOf } from './fields'
import { languageIn } from './interview-view'
import { type Ground, readAnswers } from './read-answers'

/** The question the clerk is asking now, as a screen facing the person can show it. */
export type SpokenQuestion = {
  readonly id: string
  readonly language: keyof Text
  readonly title: Text
  readonly help: Text | null
  readonly options: readonly Text[]
}

/** Null while no question is asked: the list of members, or names and addresses. */
export function spokenQuestion(fields: InterviewFields, { book, today }: Ground): SpokenQuestion | null {
  const question = book.questions.get(textOf(fields, atField))
  if (!question) return null
  const { situation } = readAnswers(fields, { book, today })
  const fact = required(book.facts, question.id)
  const members = [...(situation.answers.members?.keys() ?? [])]
  const page = { question, fact, member: null, members }
  const inWords = (language: 'ja' | 'ja-easy' | 'en') =>
    questionTitle(page, { members: situation.answers.members ?? [], today, language })
  return {
    id: question.id,
    language: languageIn(fields),
    title: { ja: inWords('ja'), 'ja-easy': inWords('ja-easy'), en: inWords('en') },
    help: question.help ?? null,
    options: optionsOf(fact),
  }
}

function optionsOf(fact: Fact): readonly Text[] {
  if (fact.kind === 'choice') return fact.options.map(({ label }) => label)
  return fact.kind === 'yes-no' ? [guideWords.yes, guideWords.no] : []
}
