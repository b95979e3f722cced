import 'server-only'
import { now } from '@/lib/config/clock'
import { type AuditAction, recordAudit, type StaffActor } from './audit'
import { inTransaction, isUniqueViolation, type Transaction } from './client'
import type { Desk } from './desks'
import { stillThere } from './draft-rows'
import { isActive, type Stop, uncalled } from './stop-rows'
import { announceStops, countedUp, departmentsOf, findStop, holdDraft, listStops, settle } from './stops'

/** What happens to the stops of a case. Each move holds the draft, settles what follows from it, is recorded and announced. */

export type Caller = { readonly desk: Desk; readonly actor: StaffActor }

export type Called =
  | { readonly kind: 'done' }
  | { readonly kind: 'unchanged' | 'gone' }
  /** Somebody else was faster, or has the person at another stop. */
  | { readonly kind: 'taken'; readonly by: string; readonly desk: string }
  /** The clerk has somebody at the desk already. */
  | { readonly kind: 'busy'; readonly draftId: string }

/** `isStarted`: the person is at the desk, nobody has to be called. */
export async function callStop(stopId: string, caller: Caller, isStarted = false): Promise<Called> {
  try {
    return await moveStop(stopId, (stop, tx) => call(stop, { ...caller, isStarted }, tx))
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    // The same clerk, twice at once.
    const held = await inTransaction(tx => findHeld(caller.actor.staffId, tx))
    return held && held.id !== stopId ? { kind: 'busy', draftId: held.draftId } : { kind: 'unchanged' }
  }
}

export type Moved = { readonly kind: 'done' | 'unchanged' | 'gone' | 'not-yours' }

export function startStop(stopId: string, actor: StaffActor): Promise<Moved> {
  return moveStop(stopId, async (stop, tx) => {
    if (stop.state === 'finished' || stop.state === 'serving') return { kind: 'unchanged' }
    if (stop.staff?.id !== actor.staffId) return { kind: 'not-yours' }
    return change(stop, { data: { startedAt: now() }, action: 'stop.start', actor }, tx)
  })
}

export type Finishing = {
  readonly stopId: string
  /** What is open is done when the person comes back from the other desks. */
  readonly leavingOpen: boolean
  /** The department to go to; null: the next one on the way. */
  readonly next: string | null
}
export type Finished = Moved | { readonly kind: 'procedures-open'; readonly open: number }

export function finishStop({ stopId, leavingOpen, next }: Finishing, actor: StaffActor): Promise<Finished> {
  return moveStop<Finished>(
    stopId,
    async (stop, tx) => {
      if (!isActive(stop)) return { kind: 'unchanged' }
      if (stop.staff?.id !== actor.staffId) return { kind: 'not-yours' }
      const open = await countOpen(stop, tx)
      if (open > 0 && !leavingOpen) return { kind: 'procedures-open', open }
      const data = open > 0 ? await toTheEnd(stop, tx) : { startedAt: stop.startedAt ?? now(), finishedAt: now() }
      return change(stop, { data, action: 'stop.finish', actor: { ...actor, detail: { open } } }, tx)
    },
    next,
  )
}

/** `mayReleaseOthers`: a supervisor, where a colleague has gone home. */
export function putBack(stopId: string, mayReleaseOthers: boolean, actor: StaffActor): Promise<Moved> {
  return moveStop(stopId, async (stop, tx) => {
    if (!isActive(stop)) return { kind: 'unchanged' }
    if (stop.staff?.id !== actor.staffId && !mayReleaseOthers) return { kind: 'not-yours' }
    return change(stop, { data: backInQueue(stop), action: 'stop.put-back', actor }, tx)
  })
}

/** 呼んでもいない: behind everybody who is there, and still to be seen. */
export function markAbsent(stopId: string, actor: StaffActor): Promise<Moved> {
  return moveStop(stopId, async (stop, tx) => {
    if (stop.state !== 'called') return { kind: 'unchanged' }
    if (stop.staff?.id !== actor.staffId) return { kind: 'not-yours' }
    const data = { ...backInQueue(stop), absentAt: now(), absences: stop.absences + 1 }
    return change(stop, { data, action: 'stop.absent', actor }, tx)
  })
}

/** Of whoever a clerk has called or is serving. */
export async function findHeld(staffId: string, tx: Transaction): Promise<{ id: string; draftId: string } | null> {
  return tx.stop.findFirst({
    where: { staffId, calledAt: { not: null }, finishedAt: null },
    select: { id: true, draftId: true },
  })
}

type Work<T> = (stop: Stop, tx: Transaction) => Promise<T>

function moveStop<T extends { readonly kind: string }>(
  stopId: string,
  work: Work<T>,
  next: string | null = null,
): Promise<T | { readonly kind: 'gone' }> {
  return inTransaction(async tx => {
    const found = await findStop(stopId, tx)
    if (!found) return { kind: 'gone' }
    await holdDraft(found.draftId, tx)
    const isThere = await tx.draft.count({ where: { id: found.draftId, completedAt: null, ...stillThere() } })
    const stop = await findStop(stopId, tx)
    if (!stop || isThere === 0) return { kind: 'gone' }
    const outcome = await work(stop, tx)
    if (outcome.kind !== 'done') return outcome
    const before = await departmentsOf(stop.draftId, tx)
    await settle(stop.draftId, tx, next)
    await announceStops(stop.draftId, tx, before)
    return outcome
  })
}

type Calling = Caller & { readonly isStarted: boolean }

async function call(stop: Stop, { desk, actor, isStarted }: Calling, tx: Transaction): Promise<Called> {
  if (stop.state === 'finished') return { kind: 'unchanged' }
  if (isActive(stop) && stop.staff?.id === actor.staffId) return { kind: 'unchanged' }
  const stops = await listStops(stop.draftId, tx)
  const active = stops.find(isActive)
  if (active) return { kind: 'taken', by: active.staff?.displayName ?? '', desk: active.desk?.number ?? '' }
  const held = await findHeld(actor.staffId, tx)
  if (held) return { kind: 'busy', draftId: held.draftId }

  await leaveOtherQueues(stop, tx)
  const at = now()
  const data = {
    queuedAt: stop.queuedAt ?? at,
    calledAt: at,
    startedAt: isStarted ? at : null,
    absentAt: null,
    deskId: desk.id,
    staffId: actor.staffId,
  }
  const detail = { desk: desk.number }
  return change(stop, { data, action: 'stop.call', actor: { ...actor, detail } }, tx)
}

/** Taken out of turn: they no longer wait where they did. */
async function leaveOtherQueues(stop: Stop, tx: Transaction): Promise<void> {
  const others = (await listStops(stop.draftId, tx)).filter(
    ({ id, queuedAt, state }) => id !== stop.id && queuedAt && state !== 'finished',
  )
  for (const other of others)
    await tx.stop.update({
      where: { id: other.id },
      data: { ...countedUp(other), queuedAt: null },
      select: { id: true },
    })
}

type Change = { readonly data: object; readonly action: AuditAction; readonly actor: StaffActor }

async function change(stop: Stop, { data, action, actor }: Change, tx: Transaction): Promise<{ kind: 'done' }> {
  await tx.stop.update({ where: { id: stop.id }, data, select: { id: true } })
  const detail = { ...actor.detail, department: stop.departmentId }
  await recordAudit({ action, actor: { ...actor, detail }, draftId: stop.draftId, subject: stop.id }, tx)
  return { kind: 'done' }
}

function backInQueue(stop: Stop) {
  return { ...uncalled, ...countedUp(stop), queuedAt: now() }
}

async function toTheEnd(stop: Stop, tx: Transaction) {
  const stops = await listStops(stop.draftId, tx)
  const position = Math.max(...stops.map(one => one.position)) + 1
  return { ...uncalled, ...countedUp(stop), queuedAt: null, position }
}

async function countOpen(stop: Stop, tx: Transaction): Promise<number> {
  const procedureId = { in: [...stop.procedureIds] }
  return (
    stop.procedureIds.length - (await tx.procedureCompletion.count({ where: { draftId: stop.draftId, procedureId } }))
  )
}
