import { colonIn } from '@/lib/format/colon'
import { formatDay } from '@/lib/format/day'
import type { Naming } from '@/lib/guide/who'
import { resultWords } from '@/lib/i18n/result'
import type { Trip } from '@/lib/rules/visit'
import { dayOf } from './day-of'

type TripDayProps = {
  readonly trip: Trip
  /** Which of several trips; null for the only one. */
  readonly nth: number | null
  readonly naming: Naming
  readonly withDeadline?: boolean
}

/** The best day of a trip and, where there are several or it is asked for, the first deadline it meets. */
export function TripDay({ trip, nth, naming, withDeadline = nth !== null }: TripDayProps) {
  const { language, today } = naming
  const until = withDeadline ? firstDeadline(trip) : null
  return (
    <>
      {(nth === null ? resultWords.recommended : resultWords.nthVisit(nth))[language]}
      {colonIn(language)}
      <b>{dayOf(trip.on, naming)}</b>
      {until && resultWords.firstDeadline(formatDay(until, language, { style: 'near', today }))[language]}
    </>
  )
}

function firstDeadline({ stops, on }: Trip) {
  const days = stops.flatMap(({ procedures }) => procedures.flatMap(({ deadline }) => deadline?.on ?? []))
  return days.filter(day => day >= on).toSorted()[0] ?? null
}
