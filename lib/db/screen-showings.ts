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

/** Of the two ids one is there: a draft, or an interview that goes on. */
export type Showing = {
  readonly draftId: string | null
  readonly interviewId: string | null
  readonly language: Language
  readonly shownAt: Date
  readonly clerkName: string
}

/** Shown only while its clerk is signed in and sits there, the draft or interview is open, and somebody is at the screen. */
export async function findShowing(deskId: string): Promise<Showing | null> {
  const at = now()
  const row = await database().screenShowing.findFirst({
    where: {
      deskId,
      touchedAt: { gt: new Date(at.getTime() - screenIdleMinutes * minuteMs) },
      session: liveAt(at),
      OR: [{ draft: { ...stillThere(), completedAt: null } }, { interview: { draftId: null, expiresAt: { gt: at } } }],
    },
    select: {
      draftId: true,
      interviewId: true,
      language: true,
      shownAt: true,
      desk: { select: { staffId: true } },
      session: { select: { staffId: true, staff: { select: { displayName: true } } } },
    },
  })
  if (!row || row.desk.staffId !== row.session.staffId) return null
  const { language, session, desk: _, ...rest } = row
  return { ...rest, language: Language.catch('ja').parse(language), clerkName: session.staff.displayName }
}

export type ShownThing = { readonly draftId: string } | { readonly interviewId: string }
export type ToShow = { readonly thing: ShownThing; readonly sessionId: string; readonly language: Language }

/** On the screen of the desk the clerk sits at; null where there is none. */
export function showOnScreen({ thing, sessionId, language }: ToShow, actor: StaffActor): Promise<string | null> {
  return inTransaction(async tx => {
    const desk = await tx.desk.findFirst({
      where: { staffId: actor.staffId, removedAt: null, screens: { some: { revokedAt: null } } },
      select: { id: true },
    })
    if (!desk) return null
    const at = now()
    const showing = { draftId: null, interviewId: null, ...thing, sessionId, language, shownAt: at, touchedAt: at }
    await tx.screenShowing.upsert({
      where: { deskId: desk.id },
      create: { deskId: desk.id, ...showing },
      update: showing,
    })
    await recordAudit({ action: 'screen.show', ...entryOn(showing, actor), subject: desk.id }, tx)
    await announce(tx, { topic: 'screen', id: desk.id })
    return desk.id
  })
}

/** What a clerk's session shows anywhere, but for one draft or interview; all of it where none is kept. */
export async function clearScreens(
  { sessionId, keep }: { readonly sessionId: string; readonly keep?: string },
  actor: StaffActor,
): Promise<number> {
  const shows = async (tx: Transaction) => {
    const rows = await tx.screenShowing.findMany({ where: { sessionId }, select: shownColumns })
    return rows.filter(({ draftId, interviewId }) => !keep || (draftId !== keep && interviewId !== keep))
  }
  // Mostly there is nothing, and nothing to begin a transaction for.
  if ((await shows(database())).length === 0) return 0
  return inTransaction(async tx => {
    const rows = await shows(tx)
    for (const row of rows) await endShowing(tx, row, actor)
    return rows.length
  })
}

/** An interview that ended is shown nowhere any longer. */
export async function clearInterview(tx: Transaction, interviewId: string, actor: StaffActor): Promise<void> {
  const rows = await tx.screenShowing.findMany({ where: { interviewId }, select: shownColumns })
  for (const row of rows) await endShowing(tx, row, actor)
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

/** The screen goes where the clerk goes, and as long as they ask somebody is there. */
export async function followInterview(tx: Transaction, interviewId: string, language: Language | null): Promise<void> {
  const rows = await tx.screenShowing.findMany({ where: { interviewId }, select: { deskId: true } })
  for (const { deskId } of rows) {
    await tx.screenShowing.updateMany({
      where: { deskId, interviewId },
      data: { touchedAt: now(), ...(language ? { language } : {}) },
    })
    await announce(tx, { topic: 'screen', id: deskId })
  }
}

/** For whoever changed the draft: its screen looks again. */
export async function announceToScreens(tx: Transaction, draftId: string): Promise<void> {
  const rows = await tx.screenShowing.findMany({ where: { draftId }, select: { deskId: true } })
  for (const { deskId } of rows) await announce(tx, { topic: 'screen', id: deskId })
}

const shownColumns = { deskId: true, draftId: true, interviewId: true } as const
type ShownRow = { readonly deskId: string; readonly draftId: string | null; readonly interviewId: string | null }

async function endShowing(tx: Transaction, { deskId, ...thing }: ShownRow, actor: StaffActor): Promise<void> {
  await tx.screenShowing.deleteMany({ where: { deskId, ...thing } })
  await recordAudit({ action: 'screen.clear', ...entryOn(thing, actor), subject: deskId }, tx)
  await announce(tx, { topic: 'screen', id: deskId })
}

/** A draft has a column of its own in the log. */
function entryOn({ draftId, interviewId }: Omit<ShownRow, 'deskId'>, actor: StaffActor) {
  if (draftId) return { actor, draftId }
  return { actor: { ...actor, detail: { ...actor.detail, interview: interviewId ?? '' } } }
}
