import { type LocalDate, localDate } from '@/lib/calendar/local-date'
import type { MemberAnswers, Situation } from '@/lib/rules/situation'

type Told = {
  readonly events?: readonly string[]
  readonly household?: Situation['answers']['household']
  readonly members?: readonly MemberAnswers[] | null
  readonly today?: LocalDate
}

/** A move into the small rule set's city; nobody and nothing told unless given. */
export function aMove({
  events = ['moving-in'],
  household = {},
  members = null,
  today = friday,
}: Told = {}): Situation {
  return { events, today, answers: { household, members } }
}

/** 2026-12-04, an ordinary Friday. */
export const friday = localDate('2026-12-04')

export const adult: MemberAnswers = { relation: 'self', 'birth-date': '1988-05-14' }
export const child: MemberAnswers = { relation: 'child', 'birth-date': '2018-07-08' }
export const elder: MemberAnswers = { relation: 'self', 'birth-date': '1950-01-01' }
