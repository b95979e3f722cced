import 'server-only'
import { z } from 'zod'
import { addDays, type LocalDate, localDate } from '@/lib/calendar/local-date'
import { caseTimes } from '@/lib/clock/case-times'
import { type Channel, type ClockRecord, channels, peopleClass, peopleClasses } from '@/lib/clock/record'
import { dayInJapan, now } from '@/lib/config/clock'
import type { AuditAction } from './audit'
import { database, type Transaction } from './client'
import { openDraft } from './draft-rows'

/** What outlives a draft: how long it took, of nobody. Kept in the transaction that completes it. */
export async function keepTimes(tx: Transaction, draftId: string): Promise<void> {
  const draft = await tx.draft.findUnique({ where: { id: draftId }, select: timedColumns })
  if (!draft?.receivedAt || draft.clockLink) return
  const { events, answers, application } = openDraft(draft).content
  const { receivedAt, completedAt, stops } = draft
  const record = await tx.clockRecord.create({
    data: {
      ...caseTimes({ receivedAt, completedAt, stops }),
      day: new Date(`${dayInJapan(receivedAt)}T00:00:00Z`),
      events: [...events].sort().join(' '),
      people: peopleClass(answers.members?.length ?? application.people.length),
      channel: await channelOf(tx, draftId),
      procedures: draft._count.completions,
    },
    select: { id: true },
  })
  await tx.clockLink.create({ data: { draftId, recordId: record.id }, select: { draftId: true } })
}

/** A case that is taken up again is counted when it is completed again. */
export async function forgetTimes(tx: Transaction, draftId: string): Promise<void> {
  await tx.clockRecord.deleteMany({ where: { link: { draftId } } })
}

/** Before drafts are deleted: those received that nobody completed. One that does not open any more is left out. */
export async function keepTimesOfExpired(tx: Transaction): Promise<void> {
  const expired = { expiresAt: { lte: now() }, withdrawnAt: null, receivedAt: { not: null } }
  const drafts = await tx.draft.findMany({ where: { ...expired, clockLink: null }, select: timedColumns })
  for (const draft of drafts) if (opens(draft)) await keepTimes(tx, draft.id)
}

/** Cases received from the first day to the last. */
export async function listClockRecords(from: LocalDate, to: LocalDate): Promise<ClockRecord[]> {
  const day = { gte: new Date(`${from}T00:00:00Z`), lt: new Date(`${addDays(to, 1)}T00:00:00Z`) }
  const rows = await database().clockRecord.findMany({ where: { day }, omit: { id: true } })
  return rows.map(({ day, events, people, channel, ...figures }) => ({
    ...figures,
    day: localDate(day.toISOString().slice(0, 10)),
    events: events.split(' '),
    people: People.parse(people),
    channel: KnownChannel.parse(channel),
  }))
}

const People = z.enum(peopleClasses)
const KnownChannel = z.enum(channels)

const timedColumns = {
  id: true,
  sealed: true,
  wrappedKey: true,
  keyId: true,
  receivedAt: true,
  completedAt: true,
  clockLink: { select: { draftId: true } },
  _count: { select: { completions: { where: { outcome: 'done' } } } },
  stops: {
    select: {
      queuedAt: true,
      calledAt: true,
      startedAt: true,
      finishedAt: true,
      waitedSeconds: true,
      servedSeconds: true,
    },
  },
} as const

function opens(draft: Parameters<typeof openDraft>[0]): boolean {
  try {
    openDraft(draft)
    return true
  } catch {
    return false
  }
}

const madeBy: Readonly<Partial<Record<AuditAction, Channel>>> = {
  'draft.open-code': 'sealed',
  'interview.finish': 'interview',
}

/** How it came: the log knows who made it. */
async function channelOf(tx: Transaction, draftId: string): Promise<Channel> {
  const made = await tx.auditEntry.findFirst({
    where: { draftId, action: { in: Object.keys(madeBy) } },
    orderBy: { id: 'asc' },
    select: { action: true },
  })
  return madeBy[made?.action as AuditAction] ?? 'phone'
}
