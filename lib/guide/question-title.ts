import { textIn } from '@/lib/rules/text'
import type { QuestionPage } from './question-pages'
import { type Naming, whoIs } from './who'

/** The question as it is put to this person, or about that one. */
export function questionTitle({ question, member, members }: QuestionPage, naming: Naming): string {
  const { language } = naming
  const isAskedAlone = member === null && members.length === 1 && members[0] === 0
  if (isAskedAlone && question.titleAlone) return textIn(question.titleAlone, language)
  if (!member) return textIn(question.title, language)
  const who = whoIs(member, naming)
  if (question.titleForOther) return textIn(question.titleForOther, language).replace('{who}', who)
  return language === 'en'
    ? `${textIn(question.title, language)} (${who})`
    : `${who}：${textIn(question.title, language)}`
}
