import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { now, todayInJapan } from '@/lib/config/clock'
import { listDesks } from '@/lib/db/desks'
import { dayOfStops, listUncompleted, listUnfinished, type QueuedStop } from '@/lib/db/queues'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { bookOf } from '@/lib/rules/book'
import type { Clerk } from './clerk'
import { type DeskTile, deskTiles } from './desk-tiles'
import { waitingToday } from './queue-order'
import { departmentWords, type EndedRow, endedRow, type Names, type QueueRow, queueRow } from './queue-rows'

/** What a clerk's departments have before them. */
export type Board = {
  readonly today: LocalDate
  readonly departments: readonly string[]
  /** In the order they are called. */
  readonly queue: readonly QueueRow[]
  /** Still at another desk, and on their way. */
  readonly coming: readonly QueueRow[]
  /** Open from earlier days: nobody is forgotten. */
  readonly leftOver: readonly QueueRow[]
  /** Every stop is over, and nobody has completed the case. */
  readonly ended: readonly EndedRow[]
  readonly desks: readonly DeskTile[]
  /** Whom the clerk has called or is serving. */
  readonly mine: QueueRow | null
  readonly isSeated: boolean
  readonly finished: number
  /** Until somebody was called today; null while nobody was. */
  readonly meanWaitMinutes: number | null
}

export async function todaysBoard({ staff }: Pick<Clerk, 'staff'>): Promise<Board> {
  const { departmentIds } = staff
  const names = await namesOfToday()
  const { today, book } = names
  const [everything, ended, desks, day] = await Promise.all([
    listUnfinished(null),
    listUncompleted(departmentIds),
    listDesks(),
    dayOfStops(departmentIds, today),
  ])
  const ours = everything.filter(({ stop }) => departmentIds.includes(stop.departmentId))
  const rows = everything.map(entry => queueRow(entry, names))
  const mine = everything.find(({ stop }) => stop.staff?.id === staff.id && isAtDesk(stop))
  return {
    today,
    departments: departmentIds.map(id => departmentWords(id, book)),
    ...sorted(ours, names),
    ended: ended.map(one => endedRow(one, names)),
    desks: deskTiles(desks, rows, { staffId: staff.id, departmentIds, book }),
    mine: mine ? queueRow(mine, names) : null,
    isSeated: desks.some(desk => desk.staff?.id === staff.id),
    finished: day.finished,
    meanWaitMinutes: day.meanWaitSeconds === null ? null : Math.round(day.meanWaitSeconds / 60),
  }
}

export async function namesOfToday(): Promise<Names> {
  const today = todayInJapan()
  const { ruleSet } = await ruleSetInForce(today)
  return { book: bookOf(ruleSet), today, at: now() }
}

/** Who waits, who comes, and what is left of earlier days. */
export function sorted(entries: readonly QueuedStop[], names: Names): Pick<Board, 'queue' | 'coming' | 'leftOver'> {
  const queue = waitingToday(entries, names.today)
  const others = entries.filter(entry => !queue.includes(entry) && !isAtDesk(entry.stop))
  const rows = others.map(entry => queueRow(entry, names))
  return {
    queue: queue.map(entry => queueRow(entry, names)),
    coming: rows.filter(({ leftOn }) => leftOn === null),
    leftOver: rows.filter(({ leftOn }) => leftOn !== null),
  }
}

export function isAtDesk({ state }: QueuedStop['stop']): boolean {
  return state === 'called' || state === 'serving'
}
