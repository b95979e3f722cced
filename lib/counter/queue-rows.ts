import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInJapan } from '@/lib/config/clock'
import type { CaseSummary } from '@/lib/db/case-summaries'
import type { QueuedStop, UncompletedCase } from '@/lib/db/queues'
import { formatDay } from '@/lib/format/day'
import type { RuleBook } from '@/lib/rules/book'
import { isWaitingOn } from './queue-order'
import { shownCode } from './shown-code'
import { type StopState, stopSeconds } from './stop-state'

/** One stop on a board. The screen can be seen by others: no name, no address, no age. */
export type QueueRow = {
  readonly stopId: string
  readonly draftId: string
  /** 「A 031」; the receipt code of a case that has none. */
  readonly ticket: string
  readonly events: string
  readonly people: number
  readonly department: string
  readonly state: StopState
  /** Where they come from, when they were handed on. */
  readonly from: string | null
  readonly isHeard: boolean
  readonly open: number
  readonly waitedMinutes: number
  readonly servedMinutes: number
  readonly absences: number
  readonly desk: string | null
  readonly by: string | null
  /** The day it was left on; null: it is of today. */
  readonly leftOn: string | null
}

export type Names = { readonly book: RuleBook; readonly today: LocalDate; readonly at: Date }

export function queueRow({ stop, summary, ticket, open, from }: QueuedStop, { book, today, at }: Names): QueueRow {
  const { waited, served } = stopSeconds(stop, at)
  const isToday = ticket?.day === today || isWaitingOn(stop, today)
  return {
    stopId: stop.id,
    draftId: stop.draftId,
    ticket: ticketWords(ticket, summary),
    ...whatWords(summary, book),
    department: departmentWords(stop.departmentId, book),
    state: stop.state,
    from: from === null ? null : departmentWords(from, book),
    open,
    waitedMinutes: Math.floor(waited / 60),
    servedMinutes: Math.floor(served / 60),
    absences: stop.absences,
    desk: stop.desk?.number ?? null,
    by: stop.staff?.displayName ?? null,
    leftOn: isToday || !ticket ? null : formatDay(ticket.day, 'ja', { style: 'short' }),
  }
}

/** At the end of its stops, and not completed. */
export type EndedRow = Pick<QueueRow, 'draftId' | 'ticket' | 'events' | 'people' | 'isHeard' | 'leftOn'>

export function endedRow({ draftId, summary, ticket, receivedAt }: UncompletedCase, { book, today }: Names): EndedRow {
  const day = ticket?.day ?? dayInJapan(receivedAt)
  return {
    draftId,
    ticket: ticketWords(ticket, summary),
    ...whatWords(summary, book),
    leftOn: day === today ? null : formatDay(day, 'ja', { style: 'short' }),
  }
}

export function departmentWords(id: string, { departments }: RuleBook): string {
  return departments.get(id)?.name.ja ?? id
}

function ticketWords(ticket: QueuedStop['ticket'], summary: CaseSummary): string {
  return ticket ? `${ticket.prefix} ${String(ticket.number).padStart(3, '0')}` : shownCode(summary.receiptCode)
}

function whatWords({ events, people, isHeard }: CaseSummary, book: RuleBook) {
  const titles = events.flatMap(event => book.events.get(event)?.title.ja ?? [])
  return { events: titles.join('・'), people, isHeard }
}
