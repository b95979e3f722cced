import 'server-only'
import { now } from '@/lib/config/clock'
import type { PlannedStop } from '@/lib/counter/planned-stops'
import { stopSeconds } from '@/lib/counter/stop-state'
import { announce } from './changes'
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
  const last = Math.max(0, ...stops.map(({ position }) => position))
  for (const [index, { departmentId, procedureIds }] of planned.entries()) {
    const position = hasBegun ? last + index + 1 : index + 1
    const { id } = await tx.stop.upsert({
      where: { draftId_departmentId: { draftId, departmentId } },
      create: { draftId, departmentId, position, createdAt: now() },
      update: hasBegun ? {} : { position },
      select: { id: true },
    })
    await assignProcedures({ draftId, stopId: id, procedureIds }, tx)
  }
  const decided = await tx.procedureCompletion.findMany({ where: { draftId }, select: { procedureId: true } })
  const kept = [...planned.flatMap(stop => stop.procedureIds), ...decided.map(({ procedureId }) => procedureId)]
  await tx.stopProcedure.deleteMany({ where: { draftId, procedureId: { notIn: kept } } })
}

type Assignment = { readonly draftId: string; readonly stopId: string; readonly procedureIds: readonly string[] }

async function assignProcedures({ draftId, stopId, procedureIds }: Assignment, tx: Transaction): Promise<void> {
  await tx.stopProcedure.updateMany({
    where: { draftId, procedureId: { in: [...procedureIds] }, stopId: { not: stopId } },
    data: { stopId },
  })
  const data = procedureIds.map(procedureId => ({ draftId, procedureId, stopId }))
  await tx.stopProcedure.createMany({ data, skipDuplicates: true })
}

/**
 * What follows from what is done: a stop nobody is at ends when nothing is open at it and is taken up again when something is, one
 * that has lost all it was for goes; and where the person waits nowhere, they wait at the next one.
 */
export async function settle(draftId: string, tx: Transaction, next: string | null = null): Promise<void> {
  const open = await openProceduresOf(draftId, tx)
  for (const stop of await listStops(draftId, tx)) {
    const isOpen = stop.procedureIds.some(id => open.has(id))
    if (isActive(stop) || isOpen === (stop.state !== 'finished')) continue
    if (isOpen) await tx.stop.update({ where: { id: stop.id }, data: takenUpAgain(stop), select: { id: true } })
    else if (stop.procedureIds.length === 0 && !stop.startedAt)
      await tx.stop.delete({ where: { id: stop.id }, select: { id: true } })
    else await tx.stop.update({ where: { id: stop.id }, data: { finishedAt: now() }, select: { id: true } })
  }
  await advance(draftId, tx, next)
}

export async function announceStops(draftId: string, tx: Transaction, departments: readonly string[]): Promise<void> {
  for (const id of [...new Set(departments)].toSorted()) await announce(tx, { topic: 'queue', id })
  await announce(tx, { topic: 'draft', id: draftId })
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
  await settle(draftId, tx)
  await announceStops(draftId, tx, await departmentsOf(draftId, tx))
}

/** Nobody waits at two desks. `next`: the department they are sent to, out of their turn. */
async function advance(draftId: string, tx: Transaction, next: string | null): Promise<void> {
  const stops = (await listStops(draftId, tx)).filter(({ state }) => state !== 'finished')
  if (stops.some(({ queuedAt }) => queuedAt)) return
  const [first] = stops
  const wanted = stops.find(({ departmentId }) => departmentId === next) ?? first
  if (wanted) await tx.stop.update({ where: { id: wanted.id }, data: { queuedAt: now() }, select: { id: true } })
}

/** Those of its stops that are neither done nor sent back. */
async function openProceduresOf(draftId: string, tx: Transaction): Promise<ReadonlySet<string>> {
  const asked = await tx.stopProcedure.findMany({ where: { draftId }, select: { procedureId: true } })
  const decided = await tx.procedureCompletion.findMany({ where: { draftId }, select: { procedureId: true } })
  const ids = new Set(decided.map(({ procedureId }) => procedureId))
  return new Set(asked.map(({ procedureId }) => procedureId).filter(id => !ids.has(id)))
}

function takenUpAgain(stop: Stop) {
  return { ...uncalled, ...countedUp(stop), queuedAt: null, finishedAt: null }
}

/** So that what somebody waited and was served up to now is kept when the times begin anew. */
export function countedUp(stop: Stop) {
  const { waited, served } = stopSeconds(stop, now())
  return { waitedSeconds: waited, servedSeconds: served }
}
