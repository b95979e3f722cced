import 'server-only'
import { randomUUID } from 'node:crypto'
import { addDays } from '@/lib/calendar/local-date'
import { endOfDayInJapan, now, todayInJapan } from '@/lib/config/clock'
import { languageField } from '@/lib/interviews/field-names'
import type { InterviewFields } from '@/lib/interviews/fields'
import { Language } from '@/lib/rules/schema'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction } from './client'
import { type Created, createDraft, type NewDraft } from './drafts'
import { isUuid } from './ids'
import { columns, type Interview, interviewOf, sealedColumns } from './interview-rows'
import { clearInterview, followInterview } from './screen-showings'

export type { Interview } from './interview-rows'

/** Who asks, and for which departments. */
export type Asking = { readonly actor: StaffActor; readonly departmentIds: readonly string[] }

export type NewInterview = { readonly fields: InterviewFields; readonly ruleSetVersion: number }

export type InterviewSave = {
  readonly interview: Interview
  readonly fields: InterviewFields
  readonly key: string
  /** How many fields it is about: that is all the log learns. */
  readonly count: number
}

/** A save is repeated within seconds or not at all. */
const keptSaves = 20

export function createInterview({ fields, ruleSetVersion }: NewInterview, asking: Asking): Promise<string> {
  const { actor, departmentIds } = asking
  const id = randomUUID()
  return inTransaction(async tx => {
    await tx.interview.create({
      data: {
        id,
        ...sealedColumns(id, { schemaVersion: 1, fields, saves: [] }),
        ruleSetVersion,
        staffId: actor.staffId,
        departmentId: departmentIds[0] ?? null,
        createdAt: now(),
        updatedAt: now(),
        expiresAt: endOfNextDay(),
      },
      select: { id: true },
    })
    await recordAudit({ action: 'interview.start', actor, subject: id }, tx)
    return id
  })
}

export async function findInterview(id: string, asking: Asking): Promise<Interview | null> {
  const row = isUuid(id) ? await database().interview.findFirst({ where: open(id, asking), select: columns }) : null
  return row && interviewOf(row)
}

/** To be shown: who looked is recorded. */
export function reopenInterview(id: string, asking: Asking): Promise<Interview | null> {
  return inTransaction(async tx => {
    const row = isUuid(id) ? await tx.interview.findFirst({ where: open(id, asking), select: columns }) : null
    if (!row) return null
    await recordAudit({ action: 'interview.view', actor: asking.actor, subject: id }, tx)
    return interviewOf(row)
  })
}

/** For a screen: the clerk who put it there was let in. */
export async function findInterviewOnScreen(id: string): Promise<Interview | null> {
  const row = await database().interview.findFirst({ where: { id, ...unfinished() }, select: columns })
  return row && interviewOf(row)
}

/** Where a finished one went: whoever presses twice gets there twice. */
export async function findDraftOfInterview(id: string, asking: Asking): Promise<string | null> {
  if (!isUuid(id)) return null
  const where = { ...mine(asking), id, expiresAt: { gt: now() } }
  return (await database().interview.findFirst({ where, select: { draftId: true } }))?.draftId ?? null
}

/** Without what was said: the list is for choosing, and others may see the screen. The latest first. */
export async function listInterviews(asking: Asking): Promise<readonly Interview[]> {
  const rows = await database().interview.findMany({
    where: { ...mine(asking), ...unfinished() },
    orderBy: { updatedAt: 'desc' },
    take: 50,
    select: columns,
  })
  return rows.map(interviewOf)
}

/** `changed`: somebody saved in between; look again and decide anew. */
export function saveInterview({ interview, fields, key, count }: InterviewSave, asking: Asking) {
  const { id, lockVersion, saves } = interview
  const sealed = { schemaVersion: 1 as const, fields, saves: [key, ...saves].slice(0, keptSaves) }
  return inTransaction(async (tx): Promise<'saved' | 'changed'> => {
    const changed = await tx.interview.updateMany({
      where: { ...open(id, asking), lockVersion },
      data: {
        ...sealedColumns(id, sealed),
        lockVersion: { increment: 1 },
        updatedAt: now(),
        expiresAt: endOfNextDay(),
      },
    })
    if (changed.count === 0) return 'changed'
    await followInterview(tx, id, newLanguage(interview.fields, fields))
    await recordAudit(
      { action: 'interview.change', actor: { ...asking.actor, detail: { fields: count } }, subject: id },
      tx,
    )
    return 'saved'
  })
}

export type Finishing = { readonly interview: Interview; readonly draft: NewDraft }

/**
 * What was said is in the draft now and nowhere else: both at once. `changed`: somebody saved in between; look again, so that what
 * they were told is saved is in the draft.
 */
export async function finishInterview(
  { interview: { id, lockVersion }, draft }: Finishing,
  asking: Asking,
): Promise<Created | { readonly kind: 'changed' }> {
  const { actor } = asking
  try {
    return await createDraft(draft, actor, async (tx, draftId) => {
      const data = { sealed: null, wrappedKey: null, draftId, lockVersion: { increment: 1 }, updatedAt: now() }
      const { count } = await tx.interview.updateMany({ where: { ...open(id, asking), lockVersion }, data })
      if (count === 0) throw new SavedMeanwhile()
      await clearInterview(tx, id, actor)
      await recordAudit({ action: 'interview.finish', actor, subject: id, draftId }, tx)
    })
  } catch (error) {
    if (error instanceof SavedMeanwhile) return { kind: 'changed' }
    throw error
  }
}

class SavedMeanwhile extends Error {}

/** 「消す」: nothing is left of it. */
export async function discardInterview(id: string, asking: Asking): Promise<void> {
  if (!isUuid(id)) return
  const { actor } = asking
  await inTransaction(async tx => {
    // A row that points at it goes with it, and its screen would not hear of that.
    await clearInterview(tx, id, actor)
    const { count } = await tx.interview.deleteMany({ where: open(id, asking) })
    if (count > 0) await recordAudit({ action: 'interview.discard', actor, subject: id }, tx)
  })
}

/** Another one chosen: the screen speaks it from now on. */
function newLanguage(before: InterviewFields, after: InterviewFields): Language | null {
  const [old, next] = [before, after].map(fields => Language.safeParse(fields[languageField]).data ?? 'ja')
  return next && next !== old ? next : null
}

function open(id: string, asking: Asking) {
  return { id, ...mine(asking), ...unfinished() }
}

function unfinished() {
  return { draftId: null, expiresAt: { gt: now() } }
}

function mine({ actor, departmentIds }: Asking) {
  return { OR: [{ staffId: actor.staffId }, { departmentId: { in: [...departmentIds] } }] }
}

function endOfNextDay(): Date {
  return endOfDayInJapan(addDays(todayInJapan(), 1))
}
