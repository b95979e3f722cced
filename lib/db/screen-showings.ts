import 'server-only'
import { now } from '@/lib/config/clock'
import { Language } from '@/lib/rules/schema'
import { recordAudit, type StaffActor } from './audit'
import { announce } from './changes'
import { database, inTransaction, type Transaction } from './client'
import { stillThere } from './draft-rows'
import { liveAt } from './sessions'

/** Nothing is shown any longer when nobody has touched the screen for this time. */
export const screenIdleMinutes = 10
const minuteMs = 60_000

export type Showing = {
  readonly draftId: string
  readonly language: Language
  readonly shownAt: Date
  readonly clerkName: string
}

/** Shown only while its clerk is signed in and sits there, the draft is open, and somebody is at the screen. */
export async function findShowing(deskId: string): Promise<Showing | null> {
  const at = now()
  const row = await database().screenShowing.findFirst({
    where: {
      deskId,
      touchedAt: { gt: new Date(at.getTime() - screenIdleMinutes * minuteMs) },
      session: liveAt(at),
      draft: { ...stillThere(), completedAt: null },
    },
    select: {
      draftId: true,
      language: true,
      shownAt: true,
      desk: { select: { staffId: true } },
      session: { select: { staffId: true, staff: { select: { displayName: true } } } },
    },
  })
  if (!row || row.desk.staffId !== row.session.staffId) return null
  const { draftId, language, shownAt, session } = row
  return { draftId, language: Language.catch('ja').parse(language), shownAt, clerkName: session.staff.displayName }
}

export type ToShow = { readonly draftId: string; readonly sessionId: string; readonly language: Language }

/** On the screen of the desk the clerk sits at; null where there is none. */
export function showOnScreen({ draftId, sessionId, language }: ToShow, actor: StaffActor): Promise<string | null> {
  return inTransaction(async tx => {
    const desk = await tx.desk.findFirst({
      where: { staffId: actor.staffId, removedAt: null, screens: { some: { revokedAt: null } } },
      select: { id: true },
    })
    if (!desk) return null
    const showing = { draftId, sessionId, language, shownAt: now(), touchedAt: now() }
    await tx.screenShowing.upsert({
      where: { deskId: desk.id },
      create: { deskId: desk.id, ...showing },
      update: showing,
    })
    await recordAudit({ action: 'screen.show', actor, draftId, subject: desk.id }, tx)
    await announce(tx, { topic: 'screen', id: desk.id })
    return desk.id
  })
}

/** What a clerk's session shows anywhere, but for one draft; all of it where none is kept. */
export async function clearScreens(
  { sessionId, keep }: { readonly sessionId: string; readonly keep?: string },
  actor: StaffActor,
): Promise<number> {
  const where = { sessionId, ...(keep ? { draftId: { not: keep } } : {}) }
  const shows = (tx: Transaction) => tx.screenShowing.findMany({ where, select: { deskId: true, draftId: true } })
  // Mostly there is nothing, and nothing to begin a transaction for.
  if ((await shows(database())).length === 0) return 0
  return inTransaction(async tx => {
    const rows = await shows(tx)
    for (const { deskId, draftId } of rows) {
      await tx.screenShowing.deleteMany({ where: { deskId, draftId } })
      await recordAudit({ action: 'screen.clear', actor, draftId, subject: deskId }, tx)
      await announce(tx, { topic: 'screen', id: deskId })
    }
    return rows.length
  })
}

export async function changeScreenLanguage(deskId: string, language: Language): Promise<void> {
  await inTransaction(async tx => {
    await tx.screenShowing.updateMany({ where: { deskId }, data: { language, touchedAt: now() } })
    await announce(tx, { topic: 'screen', id: deskId })
  })
}

/** Somebody is there. */
export async function touchScreen(deskId: string, tx: Transaction = database()): Promise<void> {
  await tx.screenShowing.updateMany({ where: { deskId }, data: { touchedAt: now() } })
}

/** For whoever changed the draft: its screen looks again. */
export async function announceToScreens(tx: Transaction, draftId: string): Promise<void> {
  const rows = await tx.screenShowing.findMany({ where: { draftId }, select: { deskId: true } })
  for (const { deskId } of rows) await announce(tx, { topic: 'screen', id: deskId })
}
