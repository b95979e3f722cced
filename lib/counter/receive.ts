import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { arrive } from '@/lib/db/arrivals'
import type { Stop } from '@/lib/db/stop-rows'
import { type Case, caseToChange, isOpen } from './access'
import type { Clerk } from './clerk'
import { receptionOf } from './may-open'
import { type PlannedStop, plannedStops } from './planned-stops'
import { prefixOf } from './ticket-prefix'

/**
 * Takes a case in: it is received, waits at the first of its stops and has a ticket of today. `isHere`: the person stands at the
 * counter, also where they have been before. Otherwise the stops are only brought to what the rules say now. Whether anything was.
 */
export async function receiveCase(found: Case, clerk: Clerk, isHere: boolean): Promise<boolean> {
  const { draft, book, judged, stops } = found
  const planned = plannedStops(judged.result)
  if (draft.completedAt || (draft.receivedAt && !isHere && isAsPlanned(stops, planned, draft.completions))) return false
  const prefix = prefixOf(planned[0]?.departmentId ?? receptionOf(book), book)
  await arrive({ draftId: draft.id, planned, today: todayInJapan(), prefix, isHere }, clerk.actor)
  return true
}

/** As above, for whoever has just made the draft. */
export async function receiveDraft(draftId: string, clerk: Clerk): Promise<void> {
  const found = await caseToChange(draftId, clerk)
  if (isOpen(found)) await receiveCase(found, clerk, true)
}

function isAsPlanned(
  stops: readonly Stop[],
  planned: readonly PlannedStop[],
  completions: Case['draft']['completions'],
): boolean {
  const decided = new Set(completions.map(({ procedureId }) => procedureId))
  const wanted = planned.flatMap(({ departmentId, procedureIds }) => procedureIds.map(id => `${departmentId} ${id}`))
  const there = stops.flatMap(({ departmentId, procedureIds }) => procedureIds.map(id => `${departmentId} ${id}`))
  const left = there.filter(one => !wanted.includes(one) && !decided.has(one.split(' ')[1] ?? ''))
  return left.length === 0 && wanted.every(one => there.includes(one))
}

/** After a correction: the other desks see at once what it adds or takes away. */
export async function bringStopsUpToDate(draftId: string, clerk: Clerk): Promise<void> {
  const found = await caseToChange(draftId, clerk)
  if (isOpen(found) && found.draft.receivedAt) await receiveCase(found, clerk, false)
}
