import { paths } from '@/lib/html/paths'
import { guideWords } from '@/lib/i18n/guide'
import type { RuleBook } from '@/lib/rules/book'
import type { Language } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { namingOf } from './answer-form'
import { answeredPages, pathOfPage, type QuestionPage } from './question-pages'
import { questionTitle } from './question-title'
import { answerText, valueOn } from './show-question'
import { type Naming, whoAsHeading } from './who'

export type AnsweredLine = {
  readonly key: string
  readonly question: string
  readonly answers: readonly string[]
  readonly href: string
}

/** Everything answered so far, each with the way to change it. */
export function answerLines(book: RuleBook, situation: Situation, language: Language): readonly AnsweredLine[] {
  const naming = namingOf({ situation, language })
  const pages = answeredPages(book, situation).map(page => ({
    key: `${page.question.id}/${page.member ?? ''}`,
    question: questionTitle(page, naming),
    answers: answersOn(page, situation, naming),
    href: pathOfPage(page, book),
  }))
  return [...householdLine(situation, naming), ...pages]
}

function householdLine(situation: Situation, naming: Naming): readonly AnsweredLine[] {
  const members = situation.answers.members
  if (!members) return []
  const answers = members.map((_, member) => whoAsHeading(member, naming))
  return [{ key: 'household', question: guideWords.household[naming.language], answers, href: paths.household() }]
}

function answersOn(page: QuestionPage, situation: Situation, naming: Naming): readonly string[] {
  const { fact, member, members } = page
  if (fact.per === 'household') return [said(page, valueOn(page, situation, null), naming.language)]
  if (member !== null) return [said(page, valueOn(page, situation, member), naming.language)]
  const colon = naming.language === 'en' ? ': ' : '：'
  return members.map(
    one => `${whoAsHeading(one, naming)}${colon}${said(page, valueOn(page, situation, one), naming.language)}`,
  )
}

function said(page: QuestionPage, value: unknown, language: Language): string {
  const text = answerText(page, value, language)
  if (text !== null) return text
  if (value === 'yes' || value === 'no') return guideWords[value][language]
  return value === undefined ? '—' : guideWords.unknown[language]
}
