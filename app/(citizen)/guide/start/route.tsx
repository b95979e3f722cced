import { AnotherEventPage } from '@/components/home/another-event-page'
import { begunUnder, withEvent } from '@/lib/guide/events'
import { nextPath } from '@/lib/guide/question-pages'
import { rulesFor } from '@/lib/guide/rules'
import { situationOf } from '@/lib/guide/situation'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { page, redirectTo } from '@/lib/html/reply'
import { anotherWords } from '@/lib/i18n/home'

export const GET = shows(() => redirectTo(paths.home()))
export const POST = records(startEvent)

async function startEvent({ form, session, language, today }: Visitor) {
  const { book, version } = await rulesFor(session, today)
  const event = book.events.get(form.text('event'))
  if (!event) return redirectTo(paths.home())
  const isDecided = form.has('also') || form.has('apart') || session.events.includes(event.id)
  if (session.draft && !isDecided) {
    return page(<AnotherEventPage event={event} language={language} />, { title: anotherWords.title[language] })
  }
  const begun = begunUnder(version, session, withEvent(session, event.id, form.has('also')))

  return redirectTo(nextPath(book, situationOf(begun, book, today)), begun)
}
