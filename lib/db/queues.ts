import 'server-only'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { instantsOf } from '@/lib/config/clock'
import { type CaseSummary, summariesOf } from './case-summaries'
import { database } from './client'
import { stillThere } from './draft-rows'
import { type Stop, stopColumns, stopOf } from './stop-rows'
import { type Ticket, ticketColumns } from './tickets'

/** A stop in a list, with as much of its case as a list may show. */
export type QueuedStop = {
  readonly stop: Stop
  readonly summary: CaseSummary
  /** The latest, and of which day it is. */
  readonly ticket: (Ticket & { readonly day: LocalDate }) | null
  /** Neither done nor sent back. */
  readonly open: number
  /** The department they came from last. */
  readonly from: string | null
}

/** Every stop that is not finished of these departments, or of all: also what was left from earlier days. */
export async function listUnfinished(departmentIds: readonly string[] | null): Promise<readonly QueuedStop[]> {
  const rows = await database().stop.findMany({
    where: {
      finishedAt: null,
      draft: { completedAt: null, ...stillThere() },
      ...(departmentIds && { departmentId: { in: [...departmentIds] } }),
    },
    orderBy: { createdAt: 'asc' },
    select: { ...stopColumns, draft: { select: draftColumns } },
  })
  const summaries = await summariesOf(rows.map(({ draft }) => draft))
  return rows.flatMap(({ draft, ...row }) => {
    const summary = summaries.get(draft.id)
    return summary ? [{ ...entryOf(stopOf(row), draft), summary }] : []
  })
}

export type UncompletedCase = {
  readonly draftId: string
  readonly receivedAt: Date
  readonly summary: CaseSummary
  readonly ticket: QueuedStop['ticket']
}

/** Received, at the end of all stops, and not completed: nobody waits for it any more, so a list has to. */
export async function listUncompleted(departmentIds: readonly string[] | null): Promise<readonly UncompletedCase[]> {
  const ours = departmentIds ? { some: { departmentId: { in: [...departmentIds] } } } : {}
  const rows = await database().draft.findMany({
    where: {
      receivedAt: { not: null },
      completedAt: null,
      ...stillThere(),
      stops: { none: { finishedAt: null }, ...ours },
    },
    orderBy: { receivedAt: 'asc' },
    take: 200,
    select: { ...draftColumns, receivedAt: true },
  })
  const summaries = await summariesOf(rows)
  return rows.flatMap(row => {
    const summary = summaries.get(row.id)
    if (!summary || !row.receivedAt) return []
    return [{ draftId: row.id, receivedAt: row.receivedAt, summary, ticket: ticketOf(row) }]
  })
}

export type DayOfStops = {
  /** Cases with a stop that was finished. */
  readonly finished: number
  /** From joining the queue to being called; null while nobody was. */
  readonly meanWaitSeconds: number | null
}

export async function dayOfStops(departmentIds: readonly string[] | null, day: LocalDate): Promise<DayOfStops> {
  const [from, before] = instantsOf(day)
  const ours = departmentIds ? { departmentId: { in: [...departmentIds] } } : {}
  const rows = await database().stop.findMany({
    where: { calledAt: { gte: from, lt: before }, ...ours },
    select: { queuedAt: true, calledAt: true, finishedAt: true, waitedSeconds: true },
  })
  const waits = rows.flatMap(({ queuedAt, calledAt, waitedSeconds }) =>
    queuedAt && calledAt ? [waitedSeconds + (calledAt.getTime() - queuedAt.getTime()) / 1000] : [],
  )
  return {
    finished: rows.filter(({ finishedAt }) => finishedAt).length,
    meanWaitSeconds: waits.length > 0 ? waits.reduce((sum, wait) => sum + wait, 0) / waits.length : null,
  }
}

const draftColumns = {
  id: true,
  lockVersion: true,
  tickets: { select: { ...ticketColumns, day: true }, orderBy: { day: 'desc' }, take: 1 },
  stops: { select: { departmentId: true, finishedAt: true, startedAt: true } },
  completions: { select: { procedureId: true } },
} as const

type DraftParts = {
  readonly tickets: readonly (Ticket & { readonly day: Date })[]
  readonly stops: readonly {
    readonly departmentId: string
    readonly finishedAt: Date | null
    readonly startedAt: Date | null
  }[]
  readonly completions: readonly { readonly procedureId: string }[]
}

function entryOf(stop: Stop, draft: DraftParts): Omit<QueuedStop, 'summary'> {
  const decided = new Set(draft.completions.map(({ procedureId }) => procedureId))
  const before = draft.stops
    .filter(({ finishedAt, startedAt }) => finishedAt && startedAt)
    .toSorted((a, b) => Number(b.finishedAt) - Number(a.finishedAt))
  return {
    stop,
    ticket: ticketOf(draft),
    open: stop.procedureIds.filter(id => !decided.has(id)).length,
    from: before[0]?.departmentId ?? null,
  }
}

function ticketOf({ tickets: [latest] }: Pick<DraftParts, 'tickets'>): QueuedStop['ticket'] {
  const day = latest && parseLocalDate(latest.day.toISOString().slice(0, 10))
  return day ? { prefix: latest.prefix, number: latest.number, day } : null
}
