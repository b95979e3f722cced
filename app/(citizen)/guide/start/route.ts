import { withEvent } from '@/lib/guide/events'
import { nextPath } from '@/lib/guide/question-pages'
import { rulesFor } from '@/lib/guide/rules'
import { situationOf } from '@/lib/guide/situation'
import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { paths } from '@/lib/html/paths'
import { redirectTo } from '@/lib/html/reply'

export const GET = shows(() => redirectTo(paths.home()))
export const POST = records(startEvent)

async function startEvent({ form, session, today }: Visitor) {
  const { book } = await rulesFor(session, today)
  const event = form.text('event')
  if (!book.events.has(event)) return redirectTo(paths.home())
  const begun = withEvent(session, event, form.has('also'))

  return redirectTo(nextPath(book, situationOf(begun, book, today)), begun)
}
