import { AnswersPage } from '@/components/questions/answers-page'
import { answerLines } from '@/lib/guide/answer-lines'
import { nextPath } from '@/lib/guide/question-pages'
import { rulesFor } from '@/lib/guide/rules'
import { situationOf } from '@/lib/guide/situation'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page } from '@/lib/html/reply'
import { guideWords } from '@/lib/i18n/guide'

export const GET = shows(showAnswers)

async function showAnswers({ session, language, today }: Visitor) {
  const { book } = await rulesFor(session, today)
  const situation = situationOf(session, book, today)
  const next = nextPath(book, situation)
  const view = { lines: answerLines(book, situation, language), next, back: next, isDone: next === paths.result() }

  return page(<AnswersPage {...view} language={language} />, { title: guideWords.answersTitle[language] })
}
