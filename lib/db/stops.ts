import 'server-only'
import { now } from '@/lib/config/clock'
import type { PlannedStop } from '@/lib/counter/planned-stops'
import { stopSeconds } from '@/lib/counter/stop-state'
import { announceAll } from './changes'
import { database, type Transaction } from './client'
import { isUuid } from './ids'
import { isActive, type Stop, stopColumns, stopOf, uncalled } from './stop-rows'

/** In the order of the way. */
export async function listStops(draftId: string, tx: Transaction = database()): Promise<readonly Stop[]> {
  const rows = await tx.stop.findMany({ where: { draftId }, orderBy: { position: 'asc' }, select: stopColumns })
  return rows.map(stopOf)
}

export async function findStop(id: string, tx: Transaction = database()): Promise<Stop | null> {
  const row = isUuid(id) ? await tx.stop.findUnique({ where: { id }, select: stopColumns }) : null
  return row && stopOf(row)
}

/** Whoever changes the stops of a case holds its draft: two changes follow one another. */
export async function holdDraft(draftId: string, tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId}::uuid FOR UPDATE`
}

/** Brings the stops to what the rules say now. What was done stays where it was done. */
export async function reconcileStops(draftId: string, planned: readonly PlannedStop[], tx: Transaction): Promise<void> {
  const stops = await listStops(draftId, tx)
  const hasBegun = stops.some(stop => stop.state === 'finished' || isActive(stop))
  const last = hasBegun ? Math.max(0, ...stops.map(({ position }) => position)) : 0
  const departments = planned.map(({ departmentId }) => departmentId)
  const positions = planned.map((_, index) => last + index + 1)
  await tx.$executeRaw`
    INSERT INTO stop (draft_id, department_id, position, created_at)
    SELECT ${draftId}::uuid, department, position, ${now()}
    FROM unnest(${departments}::text[], ${positions}::int[]) AS planned (department, position)
    ON CONFLICT (draft_id, department_id)
    DO UPDATE SET position = CASE WHEN ${hasBegun} THEN stop.position ELSE excluded.position END`
  await assignProcedures(draftId, planned, tx)
}

/** Each to the stop of its department; what is planned nowhere goes, unless it was decided. */
async function assignProcedures(draftId: string, planned: readonly PlannedStop[], tx: Transaction): Promise<void> {
  const wanted = planned.flatMap(stop => stop.procedureIds.map(id => [id, stop.departmentId] as const))
  const departmentBy = new Map(wanted)
  const [procedures, departments] = [[...departmentBy.keys()], [...departmentBy.values()]]
  await tx.$executeRaw`
    INSERT INTO stop_procedure AS known (draft_id, procedure_id, stop_id)
    SELECT stop.draft_id, planned.procedure_id, stop.id
    FROM unnest(${procedures}::text[], ${departments}::text[]) AS planned (procedure_id, department_id)
    JOIN stop ON stop.draft_id = ${draftId}::uuid AND stop.department_id = planned.department_id
    ON CONFLICT (draft_id, procedure_id)
    DO UPDATE SET stop_id = excluded.stop_id WHERE known.stop_id <> excluded.stop_id`
  await tx.$executeRaw`
    DELETE FROM stop_procedure WHERE draft_id = ${draftId}::uuid AND procedure_id <> ALL (${procedures}::text[])
    AND procedure_id NOT IN (SELECT procedure_id FROM procedure_completion WHERE draft_id = ${draftId}::uuid)`
}

/**
 * What follows from what is done: a stop nobody is at ends when nothing is open at it and is taken up again when something is, one
 * that has lost all it was for goes; and where the person waits nowhere, they wait at the next one. Gives the departments left.
 */
export async function settle(draftId: string, tx: Transaction, next: string | null = null): Promise<readonly string[]> {
  const before = await listStops(draftId, tx)
  const isOpen = await openStopsAmong(before, draftId, tx)
  const due = before.filter(stop => !isActive(stop) && isOpen(stop) !== (stop.state !== 'finished'))
  for (const stop of due) await settleOne(stop, isOpen(stop), tx)
  const stops = due.length > 0 ? await listStops(draftId, tx) : before
  await advance(stops, tx, next)
  return stops.map(({ departmentId }) => departmentId)
}

async function settleOne(stop: Stop, isOpen: boolean, tx: Transaction): Promise<void> {
  const { id } = stop
  if (isOpen) await tx.stop.update({ where: { id }, data: takenUpAgain(stop), select: { id: true } })
  else if (stop.procedureIds.length === 0 && !stop.startedAt)
    await tx.stop.delete({ where: { id }, select: { id: true } })
  else await tx.stop.update({ where: { id }, data: { finishedAt: now() }, select: { id: true } })
}

export function announceStops(draftId: string, tx: Transaction, departments: readonly string[]): Promise<void> {
  const queues = [...new Set(departments)].toSorted().map(id => ({ topic: 'queue', id }) as const)
  return announceAll(tx, [...queues, { topic: 'draft', id: draftId }])
}

export async function departmentsOf(draftId: string, tx: Transaction): Promise<readonly string[]> {
  return (await listStops(draftId, tx)).map(({ departmentId }) => departmentId)
}

/** When a case is completed or withdrawn, nobody is at its desks any more. */
export async function endStops(tx: Transaction, draftId: string): Promise<void> {
  await tx.stop.updateMany({
    where: { draftId, calledAt: { not: null }, finishedAt: null },
    data: { finishedAt: now() },
  })
  await announceStops(draftId, tx, await departmentsOf(draftId, tx))
}

/** When it is taken up again, its open procedures are waited for again. */
export async function resumeStops(tx: Transaction, draftId: string): Promise<void> {
  await announceStops(draftId, tx, await settle(draftId, tx))
}

/** Nobody waits at two desks. `next`: the department they are sent to, out of their turn. */
async function advance(stops: readonly Stop[], tx: Transaction, next: string | null): Promise<void> {
  const left = stops.filter(({ state }) => state !== 'finished')
  if (left.some(({ queuedAt }) => queuedAt)) return
  const wanted = left.find(({ departmentId }) => departmentId === next) ?? left[0]
  if (wanted) await tx.stop.update({ where: { id: wanted.id }, data: { queuedAt: now() }, select: { id: true } })
}

/** Open is what is neither done nor sent back. */
async function openStopsAmong(stops: readonly Stop[], draftId: string, tx: Transaction) {
  if (stops.length === 0) return () => false
  const decided = await tx.procedureCompletion.findMany({ where: { draftId }, select: { procedureId: true } })
  const ids = new Set(decided.map(({ procedureId }) => procedureId))
  return ({ procedureIds }: Stop) => procedureIds.some(id => !ids.has(id))
}

function takenUpAgain(stop: Stop) {
  return { ...uncalled, ...countedUp(stop), queuedAt: null, finishedAt: null }
}

/** So that what somebody waited and was served up to now is kept when the times begin anew. */
export function countedUp(stop: Stop) {
  const { waited, served } = stopSeconds(stop, now())
  return { waitedSeconds: waited, servedSeconds: served }
}
