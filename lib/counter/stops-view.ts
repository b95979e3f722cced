import 'server-only'
import { now, todayInJapan } from '@/lib/config/clock'
import { findDeskOf } from '@/lib/db/desks'
import type { Draft } from '@/lib/db/draft-rows'
import type { Stop } from '@/lib/db/stop-rows'
import { listStops } from '@/lib/db/stops'
import { findTicket } from '@/lib/db/tickets'
import type { RuleBook } from '@/lib/rules/book'
import { bookOfVersion } from './book-of-version'
import type { Clerk } from './clerk'
import { departmentWords } from './queue-rows'
import { reasonWords } from './send-back-reasons'
import { type StopState, stopSeconds } from './stop-state'

/** The way of one case through the hall, for the page of its draft. */
export type StopsView = {
  readonly draftId: string
  readonly ticket: string | null
  readonly stops: readonly StopView[]
  readonly isSeated: boolean
  readonly isCompleted: boolean
  /** Every stop is over: the case can be completed. */
  readonly isAtEnd: boolean
}

export type StopView = {
  readonly id: string
  readonly departmentId: string
  readonly department: string
  readonly state: StopState
  readonly desk: string | null
  readonly by: string | null
  readonly minutes: number
  readonly procedures: readonly StopProcedure[]
  readonly open: number
  /** The clerk serves it now. */
  readonly isMine: boolean
  /** It belongs to a department of the clerk's, and nobody serves it. */
  readonly canCall: boolean
}

export type StopProcedure = {
  readonly id: string
  readonly name: string
  readonly outcome: 'open' | 'done' | 'sent-back'
  readonly reason: string
  readonly notes: readonly string[]
}

/** Of a draft the clerk has been let into. */
export async function stopsView(draft: Draft, { staff }: Clerk): Promise<StopsView> {
  const [book, stops, ticket, desk] = await Promise.all([
    bookOfVersion(draft.ruleSetVersion),
    listStops(draft.id),
    findTicket(draft.id, todayInJapan()),
    findDeskOf(staff.id),
  ])
  return {
    draftId: draft.id,
    ticket: ticket ? `${ticket.prefix} ${String(ticket.number).padStart(3, '0')}` : null,
    stops: stops.map(stop => stopView(stop, { draft, book, staff })),
    isSeated: desk !== null,
    isCompleted: draft.completedAt !== null,
    isAtEnd: stops.length > 0 && stops.every(({ state }) => state === 'finished'),
  }
}

type Seeing = { readonly draft: Draft; readonly book: RuleBook; readonly staff: Clerk['staff'] }

function stopView(stop: Stop, { draft, book, staff }: Seeing): StopView {
  const { id, departmentId, state, desk, staff: holder } = stop
  const procedures = stop.procedureIds.map(procedureId => stopProcedure(procedureId, draft, book))
  const { waited, served } = stopSeconds(stop, now())
  const isActive = state === 'called' || state === 'serving'
  return {
    id,
    departmentId,
    department: departmentWords(departmentId, book),
    state,
    desk: desk?.number ?? null,
    by: holder?.displayName ?? null,
    minutes: Math.floor((state === 'waiting' || state === 'absent' || state === 'called' ? waited : served) / 60),
    procedures,
    open: procedures.filter(({ outcome }) => outcome === 'open').length,
    isMine: isActive && holder?.id === staff.id,
    canCall: !isActive && state !== 'finished' && staff.departmentIds.includes(departmentId),
  }
}

function stopProcedure(id: string, { completions, content }: Draft, book: RuleBook): StopProcedure {
  const decided = completions.find(({ procedureId }) => procedureId === id)
  return {
    id,
    name: book.procedures.get(id)?.officialName.ja ?? id,
    outcome: decided ? (decided.sentBackFor ? 'sent-back' : 'done') : 'open',
    reason: reasonWords(decided?.sentBackFor ?? null),
    notes: (content.sendBackNotes ?? []).filter(({ procedureId }) => procedureId === id).map(({ note }) => note),
  }
}
