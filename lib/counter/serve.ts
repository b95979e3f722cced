import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { type Desk, findDeskOf } from '@/lib/db/desks'
import { listUnfinished } from '@/lib/db/queues'
import { clearScreens } from '@/lib/db/screen-showings'
import * as moves from '@/lib/db/stop-moves'
import type { Stop } from '@/lib/db/stop-rows'
import { findStop } from '@/lib/db/stops'
import type { Case } from './access'
import type { Clerk } from './clerk'
import { waitingToday } from './queue-order'

export type Called =
  | { readonly kind: 'called'; readonly draftId: string }
  | { readonly kind: 'unchanged' | 'gone' | 'not-yours' | 'no-desk' | 'nobody' }
  | { readonly kind: 'taken'; readonly by: string; readonly desk: string }
  | { readonly kind: 'busy'; readonly draftId: string }

/** To the clerk's own desk. Of two who press at once one is told who was faster. */
export async function callStop(stopId: string, clerk: Clerk): Promise<Called> {
  const stop = await findStop(stopId)
  if (!stop) return { kind: 'gone' }
  if (!isTheirs(stop, clerk)) return { kind: 'not-yours' }
  const desk = await findDeskOf(clerk.staff.id)
  return desk ? callTo(desk, stop, clerk) : { kind: 'no-desk' }
}

/** Whoever is next. Two clerks get two different people. */
export async function callNext(clerk: Clerk): Promise<Called> {
  const desk = await findDeskOf(clerk.staff.id)
  if (!desk) return { kind: 'no-desk' }
  const queue = waitingToday(await listUnfinished(clerk.staff.departmentIds), todayInJapan())
  for (const { stop } of queue) {
    const called = await callTo(desk, stop, clerk)
    if (called.kind === 'called' || called.kind === 'busy') return called
  }
  return { kind: 'nobody' }
}

/** A clerk who scans a code at a desk has the person before them: nobody has to be called. Whether it was taken so. */
export async function takeHere({ stops }: Pick<Case, 'stops'>, clerk: Clerk): Promise<boolean> {
  const desk = await findDeskOf(clerk.staff.id)
  const mine = stops.filter(stop => isTheirs(stop, clerk) && stop.state !== 'finished' && stop.state !== 'serving')
  const stop = mine.find(({ queuedAt }) => queuedAt)
  if (!desk || !stop) return false
  if (stop.state === 'called') return (await moves.startStop(stop.id, clerk.actor)).kind === 'done'
  return (await moves.callStop(stop.id, { desk, actor: clerk.actor }, true)).kind === 'done'
}

export type Moved = moves.Moved['kind']

export async function startStop(stopId: string, { actor }: Clerk): Promise<Moved> {
  return (await moves.startStop(stopId, actor)).kind
}

/** Whoever goes on takes their data from the screen with them. */
export async function finishStop(finishing: moves.Finishing, { sessionId, actor }: Clerk): Promise<moves.Finished> {
  const finished = await moves.finishStop(finishing, actor)
  if (finished.kind === 'done') await clearScreens({ sessionId }, actor)
  return finished
}

/** A supervisor also releases what a colleague of the department left behind. */
export async function putBack(stopId: string, clerk: Clerk): Promise<Moved> {
  const stop = await findStop(stopId)
  if (!stop) return 'gone'
  const mayRelease = clerk.staff.role === 'supervisor' && isTheirs(stop, clerk)
  const { kind } = await moves.putBack(stopId, mayRelease, clerk.actor)
  if (kind === 'done') await clearScreens({ sessionId: clerk.sessionId }, clerk.actor)
  return kind
}

export async function markAbsent(stopId: string, { actor }: Clerk): Promise<Moved> {
  return (await moves.markAbsent(stopId, actor)).kind
}

function isTheirs({ departmentId }: Pick<Stop, 'departmentId'>, { staff }: Clerk): boolean {
  return staff.departmentIds.includes(departmentId)
}

async function callTo(desk: Desk, { id, draftId }: Stop, { actor }: Clerk): Promise<Called> {
  const outcome = await moves.callStop(id, { desk, actor })
  return outcome.kind === 'done' ? { kind: 'called', draftId } : outcome
}
