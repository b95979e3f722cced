import { classesOf } from '@/lib/answer-counts/classes'
import { Waiting } from '@/lib/answer-counts/waiting'
import type { LocalDate } from '@/lib/calendar/local-date'
import { config } from '@/lib/config/config'
import { addCounts } from '@/lib/db/answer-counts'
import type { RuleBook } from '@/lib/rules/book'
import type { Session } from './session'
import { situationOf } from './situation'

/** A module can be loaded more than once in a process; what waits may not be scattered. */
const cache = globalThis as typeof globalThis & { naviAnswerCounts?: Waiting }

/** Where the city has switched it on: counts the classes of somebody's answers, once, when they reach their result. */
export async function countAnswers(session: Session, book: RuleBook, today: LocalDate): Promise<Session> {
  if (!config().isCountingAnswers || session.isCounted) return session
  cache.naviAnswerCounts ??= new Waiting()
  const ready = cache.naviAnswerCounts.add(classesOf(situationOf(session, book, today), book), today.slice(0, 7))
  if (ready.length > 0) await addCounts(ready)
  return { ...session, isCounted: true }
}
