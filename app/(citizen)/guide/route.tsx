import { QuestionPage } from '@/components/questions/question-page'
import { readAnswers } from '@/lib/guide/answer-form'
import { countAnswers } from '@/lib/guide/count-answers'
import { nextPath, pageOf } from '@/lib/guide/question-pages'
import { questionTitle } from '@/lib/guide/question-title'
import { rulesFor } from '@/lib/guide/rules'
import { questionView } from '@/lib/guide/show-question'
import { situationOf, withAnswers } from '@/lib/guide/situation'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page, redirectTo } from '@/lib/html/reply'

export const GET = shows(goOn)
export const POST = records(recordAnswer)

async function goOn({ session, today }: Visitor) {
  const { book } = await rulesFor(session, today)

  return redirectTo(nextPath(book, situationOf(session, book, today)))
}

async function recordAnswer({ form, session, language, today, isPreview }: Visitor) {
  const { book } = await rulesFor(session, today)
  const situation = situationOf(session, book, today)
  const member = form.has('member') ? Number(form.text('member')) : null
  const asked = pageOf(form.text('question'), member, { book, situation })
  if (!asked) return redirectTo(nextPath(book, situation))

  const read = readAnswers(form, asked, { situation, language })
  if ('mistakes' in read) {
    const view = questionView(asked, { book, situation, language }, { form, mistakes: read.mistakes })
    return page(<QuestionPage {...view} />, { title: questionTitle(asked, view.naming), status: 422 })
  }
  const answered = withAnswers(session, asked.fact.id, read.given)
  const next = nextPath(book, situationOf(answered, book, today))
  const isDone = next === paths.result() && !isPreview

  return redirectTo(next, isDone ? await countAnswers(answered, book, today) : answered)
}
