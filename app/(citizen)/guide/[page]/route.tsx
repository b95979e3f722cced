import { QuestionPage } from '@/components/questions/question-page'
import { nextPath, pageAt } from '@/lib/guide/question-pages'
import { questionTitle } from '@/lib/guide/question-title'
import { rulesFor } from '@/lib/guide/rules'
import { questionView } from '@/lib/guide/show-question'
import { situationOf } from '@/lib/guide/situation'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { page, redirectTo } from '@/lib/html/reply'

export const GET = shows(showQuestion)

async function showQuestion({ params, session, language, today }: Visitor) {
  const { book } = await rulesFor(session, today)
  const situation = situationOf(session, book, today)
  const asked = pageAt(params.page ?? '', book, situation)
  if (!asked || situation.events.length === 0) return redirectTo(nextPath(book, situation))
  const view = questionView(asked, { book, situation, language })

  return page(<QuestionPage {...view} />, { title: questionTitle(asked, view.naming) })
}
