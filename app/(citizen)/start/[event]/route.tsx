import { StartPage } from '@/components/home/start-page'
import { rulesFor } from '@/lib/guide/rules'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { notFoundPage } from '@/lib/html/mishap-pages'
import { page } from '@/lib/html/reply'
import { textIn } from '@/lib/rules/text'

export const GET = shows(showStart)

/** For links from elsewhere: nothing is recorded before the button is pressed. */
async function showStart({ params, session, language, today }: Visitor) {
  const { book } = await rulesFor(session, today)
  const event = book.events.get(params.event ?? '')
  if (!event) return notFoundPage(language)

  return page(<StartPage event={event} hasAnswers={session.events.length > 0} language={language} />, {
    title: textIn(event.title, language),
  })
}
