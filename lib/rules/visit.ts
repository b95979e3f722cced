import { nextOpenDay } from '@/lib/calendar/closed-days'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { type RuleBook, required } from './book'
import type { Department, Procedure } from './schema'
import { joinTrips } from './trips'
import type { Judged } from './verdicts'

export type Stop = { readonly department: Department; readonly procedures: readonly Judged[]; readonly minutes: number }

/** One round through the hall: the desks in the order that dependencies allow. */
export type Trip = { readonly on: LocalDate; readonly stops: readonly Stop[]; readonly minutes: number }

/** Everything to do at the hall in as few trips as the days allow, each on the first open day on which all of it can be done. */
export type Visit = {
  /** The day of the first trip. */
  readonly on: LocalDate
  /** True when something of the first trip cannot be filed yet today. */
  readonly isTooEarlyToday: boolean
  /** Nearly always one; another where something is due before something else can be filed. */
  readonly trips: readonly Trip[]
  /** Of all trips, one after the other. */
  readonly stops: readonly Stop[]
  readonly minutes: number
  /** Done elsewhere or from home: online, by telephone, at another office. */
  readonly elsewhere: readonly Judged[]
}

/** Minutes at a desk where nobody has measured a procedure yet. */
const usualMinutes = 10

/** What could be done today waits no longer for what can not, whatever its deadline. */
const patienceDays = 60

export function planVisit(book: RuleBook, judged: readonly Judged[], today: LocalDate): Visit {
  const atHall = judged.filter(({ procedure }) => isAtHall(procedure, book))
  const trips = tripsOf(atHall, book, today)
  const on = trips[0]?.on ?? nextOpenDay(today, book.ruleSet.closedDays)
  const stops = trips.flatMap(trip => trip.stops)
  return {
    on,
    isTooEarlyToday: (trips[0]?.stops ?? []).some(({ procedures }) =>
      procedures.some(one => isStillToOpen(one, today)),
    ),
    trips,
    stops,
    minutes: stops.reduce((sum, stop) => sum + stop.minutes, 0),
    elsewhere: judged.filter(one => !atHall.includes(one)),
  }
}

/** The day a procedure is best done on: that of its trip; null where that is not at the hall. */
export function recommendedOn({ trips }: Visit, procedure: Procedure): LocalDate | null {
  const trip = trips.find(({ stops }) => stops.some(stop => stop.procedures.some(one => one.procedure === procedure)))
  return trip?.on ?? null
}

function isAtHall({ channels, department }: Procedure, book: RuleBook): boolean {
  return required(book.departments, department).isCity && channels.some(({ type }) => type === 'counter')
}

function tripsOf(judged: readonly Judged[], book: RuleBook, today: LocalDate): readonly Trip[] {
  const closed = book.ruleSet.closedDays
  const errands = judged.map(one => {
    const from = nextOpenDay(laterOf(today, one.deadline?.notBefore ?? today), closed)
    return { id: one.procedure.id, after: one.procedure.dependsOn, from, until: lastDayFor(one, from) }
  })
  return joinTrips(errands).map(({ on, ids }) => {
    const stops = stopsOf(
      inOrder(
        judged.filter(({ procedure }) => ids.includes(procedure.id)),
        book,
      ),
      book,
    )
    return { on, stops, minutes: stops.reduce((sum, stop) => sum + stop.minutes, 0) }
  })
}

function isStillToOpen({ deadline }: Judged, today: LocalDate): boolean {
  return deadline?.notBefore !== undefined && deadline.notBefore !== null && deadline.notBefore > today
}

function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b
}

/** What is overdue has no time left. */
function lastDayFor({ deadline }: Judged, from: LocalDate): LocalDate {
  const patient = addDays(from, patienceDays)
  const due = [deadline?.advisedOn, deadline?.on].find(day => day && day >= from)
  if (deadline?.on && !due) return from
  return due && due < patient ? due : patient
}

/** Desk order, except that nothing comes before what it depends on. */
function inOrder(judged: readonly Judged[], book: RuleBook): readonly Judged[] {
  const waiting = judged.toSorted((a, b) => deskOf(a, book).order - deskOf(b, book).order)
  const ordered: Judged[] = []
  while (waiting.length > 0) {
    const ready = waiting.findIndex(
      ({ procedure }) => !waiting.some(other => procedure.dependsOn.includes(other.procedure.id)),
    )
    ordered.push(...waiting.splice(Math.max(ready, 0), 1))
  }
  return ordered
}

function stopsOf(ordered: readonly Judged[], book: RuleBook): readonly Stop[] {
  const stops: Stop[] = []
  for (const one of ordered) {
    const department = deskOf(one, book)
    const minutes = one.procedure.minutes ?? usualMinutes
    const last = stops.at(-1)
    if (last?.department !== department) stops.push({ department, procedures: [one], minutes })
    else
      stops[stops.length - 1] = { department, procedures: [...last.procedures, one], minutes: last.minutes + minutes }
  }
  return stops
}

function deskOf({ procedure }: Judged, book: RuleBook): Department {
  return required(book.departments, procedure.department)
}
