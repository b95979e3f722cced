import { nextOpenDay } from '@/lib/calendar/closed-days'
import type { LocalDate } from '@/lib/calendar/local-date'
import { type RuleBook, required } from './book'
import type { Department, Procedure } from './schema'
import type { Judged } from './verdicts'

export type Stop = { readonly department: Department; readonly procedures: readonly Judged[]; readonly minutes: number }

/** One trip through the hall: the desks in the order that dependencies allow, and the first day it makes sense to come. */
export type Visit = {
  readonly on: LocalDate
  /** True when something cannot be filed yet today. */
  readonly isTooEarlyToday: boolean
  readonly stops: readonly Stop[]
  readonly minutes: number
  /** Done elsewhere or from home: online, by telephone, at another office. */
  readonly elsewhere: readonly Judged[]
}

/** Minutes at a desk where nobody has measured a procedure yet. */
const usualMinutes = 10

export function planVisit(book: RuleBook, judged: readonly Judged[], today: LocalDate): Visit {
  const atHall = judged.filter(({ procedure }) => isAtHall(procedure, book))
  const earliest = atHall.reduce(
    (day, { deadline }) => (deadline?.notBefore && deadline.notBefore > day ? deadline.notBefore : day),
    today,
  )
  const stops = stopsOf(inOrder(atHall, book), book)
  return {
    on: nextOpenDay(earliest, book.ruleSet.closedDays),
    isTooEarlyToday: earliest > today,
    stops,
    minutes: stops.reduce((sum, stop) => sum + stop.minutes, 0),
    elsewhere: judged.filter(one => !atHall.includes(one)),
  }
}

function isAtHall({ channels, department }: Procedure, book: RuleBook): boolean {
  return required(book.departments, department).isCity && channels.some(({ type }) => type === 'counter')
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
