import type { LocalDate } from '@/lib/calendar/local-date'

/** Coarse on purpose: a large family on a quiet day must not be found again. */
export const peopleClasses = ['1', '2', '3-4', '5+'] as const
export type PeopleClass = (typeof peopleClasses)[number]

/** How a case came to the counter: from a phone, in a QR code that held it, or by a clerk's asking. */
export const channels = ['phone', 'sealed', 'interview'] as const
export type Channel = (typeof channels)[number]

export type ClockRecord = {
  /** Of the reception. */
  readonly day: LocalDate
  readonly events: readonly string[]
  readonly people: PeopleClass
  readonly channel: Channel
  /** Procedures completed: what the plan calls 申請件数. */
  readonly procedures: number
  readonly desks: number
  readonly waitingSeconds: number | null
  readonly handlingSeconds: number | null
  readonly totalSeconds: number | null
}

export function peopleClass(count: number): PeopleClass {
  if (count <= 2) return count <= 1 ? '1' : '2'
  return count <= 4 ? '3-4' : '5+'
}
