import type { LocalDate } from '@/lib/calendar/local-date'

/** Something to do at the hall: from the first open day it can be done to the last it should. */
export type Errand = {
  readonly id: string
  /** Errands that have to be done before, or on the same day. */
  readonly after: readonly string[]
  readonly from: LocalDate
  readonly until: LocalDate
}

export type Journey = { readonly on: LocalDate; readonly ids: readonly string[] }

/**
 * As few journeys as possible, each as early as possible. Whatever is due first takes along everything that can be done by
 * then, on the first day on which all of that can.
 */
export function joinTrips(errands: readonly Errand[]): readonly Journey[] {
  const journeys: Journey[] = []
  let waiting = inSequence(errands)
  while (waiting.length > 0) {
    const due = waiting.reduce((least, { until }) => (until < least ? until : least), waiting[0]?.until ?? '')
    const together = waiting.filter(({ from }) => from <= due)
    const on = together.reduce((latest, { from }) => (from > latest ? from : latest), together[0]?.from as LocalDate)
    journeys.push({ on, ids: together.map(({ id }) => id) })
    waiting = waiting.filter(errand => !together.includes(errand))
  }
  return journeys
}

/** Nothing can be done before what comes first. Goes round as often as a chain is long at most. */
function inSequence(errands: readonly Errand[]): readonly Errand[] {
  let known = errands
  for (let round = 0; round < errands.length; round++) {
    const before = known
    known = before.map(errand => {
      const first = before.filter(({ id }) => errand.after.includes(id)).map(({ from }) => from)
      const from = [errand.from, ...first].reduce((latest, day) => (day > latest ? day : latest))
      return from === errand.from ? errand : { ...errand, from, until: errand.until < from ? from : errand.until }
    })
    if (known.every((errand, index) => errand === before[index])) break
  }
  return known
}
