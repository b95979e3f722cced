import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { listDesks } from '@/lib/db/desks'
import { dayOfStops, listUncompleted, listUnfinished } from '@/lib/db/queues'
import { isAtDesk, namesOfToday, sorted } from './board'
import type { Clerk } from './clerk'
import { type DeskTile, deskTiles } from './desk-tiles'
import { departmentWords, type EndedRow, endedRow, type QueueRow, queueRow } from './queue-rows'

/** 窓口の様子: who is being served where and who waits how long, over all departments, and nobody's name. */
export type Floor = {
  readonly today: LocalDate
  readonly departments: readonly DepartmentFloor[]
  readonly desks: readonly DeskTile[]
  readonly serving: readonly QueueRow[]
  readonly leftOver: readonly QueueRow[]
  readonly ended: readonly EndedRow[]
  readonly waiting: number
  readonly finished: number
  readonly meanWaitMinutes: number | null
}

export type DepartmentFloor = {
  readonly id: string
  readonly name: string
  readonly queue: readonly QueueRow[]
  readonly coming: readonly QueueRow[]
  readonly desks: { readonly busy: number; readonly free: number }
}

export async function floorNow({ staff }: Pick<Clerk, 'staff'>): Promise<Floor> {
  const names = await namesOfToday()
  const { today, book } = names
  const [entries, ended, desks, day] = await Promise.all([
    listUnfinished(null),
    listUncompleted(null),
    listDesks(),
    dayOfStops(null, today),
  ])
  const rows = entries.map(entry => queueRow(entry, names))
  const { queue, leftOver } = sorted(entries, names)
  const tiles = deskTiles(desks, rows, { staffId: staff.id, departmentIds: [], book })
  const involved = new Set([...entries.map(({ stop }) => stop.departmentId), ...desks.map(desk => desk.departmentId)])
  const departments = [...involved]
    .toSorted((a, b) => (book.departments.get(a)?.order ?? 0) - (book.departments.get(b)?.order ?? 0))
    .map(id => {
      const here = sorted(
        entries.filter(({ stop }) => stop.departmentId === id),
        names,
      )
      const name = departmentWords(id, book)
      return { id, name, queue: here.queue, coming: here.coming, desks: countsOf(tiles, name) }
    })
  return {
    today,
    departments,
    desks: tiles,
    serving: entries.filter(({ stop }) => isAtDesk(stop)).map(entry => queueRow(entry, names)),
    leftOver,
    ended: ended.map(one => endedRow(one, names)),
    waiting: queue.length,
    finished: day.finished,
    meanWaitMinutes: day.meanWaitSeconds === null ? null : Math.round(day.meanWaitSeconds / 60),
  }
}

function countsOf(tiles: readonly DeskTile[], department: string): DepartmentFloor['desks'] {
  const ours = tiles.filter(tile => tile.department === department)
  return {
    busy: ours.filter(({ state }) => state === 'serving' || state === 'called').length,
    free: ours.filter(({ state }) => state === 'free').length,
  }
}
