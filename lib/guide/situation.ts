import type { LocalDate } from '@/lib/calendar/local-date'
import type { DraftContent } from '@/lib/drafts/content'
import { keepReachable } from '@/lib/rules/answers'
import type { RuleBook } from '@/lib/rules/book'
import type { AnswerValue, Situation } from '@/lib/rules/situation'
import type { Session } from './session'

/** What the rules look at: of everything ever answered, the part that can matter for the events chosen. */
export function situationOf(session: Session, book: RuleBook, today: LocalDate): Situation {
  const { household, members, householdIsTold } = session
  const events = session.events.filter(event => book.events.has(event))
  const told: Situation = { events, today, answers: { household, members: householdIsTold ? members : null } }
  const { answers, ignored } = keepReachable(book, told)
  // The very same object, so that what the rules say of it is worked out once.
  return ignored.length === 0 ? told : { ...told, answers }
}

export type Given = { readonly member: number | null; readonly value: AnswerValue }

/** The session with answers to one question written into it; `member` null speaks of the household. */
export function withAnswers(session: Session, fact: string, given: readonly Given[]): Session {
  const of = (member: number | null) => given.find(one => one.member === member)
  const whole = of(null)
  return {
    ...session,
    household: whole ? { ...session.household, [fact]: whole.value } : session.household,
    members: session.members.map((one, member) => {
      const own = of(member)
      return own ? { ...one, [fact]: own.value } : one
    }),
  }
}

/** The answers as a draft stores them. */
export function answersOf(session: Session): DraftContent['answers'] {
  return { household: session.household, members: session.householdIsTold ? session.members : null }
}
