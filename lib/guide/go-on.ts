import type { LocalDate } from '@/lib/calendar/local-date'
import { paths } from '@/lib/html/paths'
import type { RuleBook } from '@/lib/rules/book'
import { nextPath } from './question-pages'
import type { Session } from './session'
import { situationOf } from './situation'

/** Where somebody who comes back to this phone was, or null. */
export function goOnPath(session: Session, book: RuleBook, today: LocalDate): string | null {
  if (session.draft) return paths.receipt()
  if (session.events.length === 0) return null
  return nextPath(book, situationOf(session, book, today))
}
