import 'server-only'
import { z } from 'zod'
import { type AlertKind, type AlertRule, alertKinds, type Excess, type WatchedEntry } from '@/lib/audit/alerts'
import { now } from '@/lib/config/clock'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction } from './client'
import type { StaffName } from './draft-rows'
import { isUuid } from './ids'

export type Alert = {
  readonly id: string
  readonly kind: AlertKind
  readonly staff: StaffName
  readonly raisedAt: Date
  readonly latestAt: Date
  readonly count: number
  readonly acknowledged: { readonly at: Date; readonly by: StaffName; readonly note: string } | null
}

export async function listAlertRules(): Promise<AlertRule[]> {
  const rows = await database().alertRule.findMany()
  const rules = rows.map(row => ({ ...row, kind: Kind.parse(row.kind) }))
  return rules.toSorted((a, b) => alertKinds.indexOf(a.kind) - alertKinds.indexOf(b.kind))
}

export function setAlertRule({ kind, ...data }: AlertRule, actor: StaffActor): Promise<void> {
  return inTransaction(async tx => {
    await tx.alertRule.update({ where: { kind }, data, select: { kind: true } })
    const { isOn, moreThan, withinMinutes, opensAt, closesAt } = data
    const detail = { isOn, moreThan, withinMinutes, hours: [opensAt ?? '', closesAt ?? ''].filter(Boolean) }
    await recordAudit({ action: 'alert.set-rule', actor: { ...actor, detail }, subject: kind }, tx)
  })
}

/** What staff did with drafts since then, by person, each in the order it was done. */
export async function watchedSince(since: Date): Promise<ReadonlyMap<string, readonly WatchedEntry[]>> {
  const rows = await database().auditEntry.findMany({
    where: { at: { gte: since }, staffId: { not: null }, action: { startsWith: 'draft.' } },
    orderBy: { at: 'asc' },
    select: { at: true, action: true, draftId: true, staffId: true },
  })
  const people = new Map<string, WatchedEntry[]>()
  for (const { staffId, ...entry } of rows) {
    const own = people.get(staffId ?? '') ?? []
    own.push(entry)
    people.set(staffId ?? '', own)
  }
  return people
}

/** Up to when alerts of this kind about this person have been answered: what they were about is not raised again. */
export async function answeredUntil(kind: AlertKind, staffId: string): Promise<Date | null> {
  const last = await database().alert.findFirst({
    where: { kind, staffId, acknowledgedAt: { not: null } },
    orderBy: { latestAt: 'desc' },
    select: { latestAt: true },
  })
  return last?.latestAt ?? null
}

/** What goes on is counted in the alert that is open; two processes that find it raise it once. */
export async function raiseAlert(kind: AlertKind, staffId: string, { count, latestAt }: Excess): Promise<void> {
  await database().$executeRaw`
    insert into alert (kind, staff_id, raised_at, latest_at, count)
    values (${kind}, ${staffId}::uuid, ${now()}, ${latestAt}, ${count})
    on conflict (kind, staff_id) where acknowledged_at is null
    do update set count = greatest(alert.count, excluded.count), latest_at = greatest(alert.latest_at, excluded.latest_at)`
}

export async function countOpenAlerts(): Promise<number> {
  return database().alert.count({ where: { acknowledgedAt: null } })
}

/** The open ones first, then those answered last. */
export async function listAlerts(limit: number): Promise<Alert[]> {
  const rows = await database().alert.findMany({
    orderBy: [{ acknowledgedAt: { sort: 'desc', nulls: 'first' } }, { raisedAt: 'desc' }],
    take: limit,
    select: {
      id: true,
      kind: true,
      raisedAt: true,
      latestAt: true,
      count: true,
      acknowledgedAt: true,
      note: true,
      staff: staffName,
      acknowledgedBy: staffName,
    },
  })
  return rows.map(({ acknowledgedAt: at, acknowledgedBy: by, note, ...row }) => ({
    ...row,
    kind: Kind.parse(row.kind),
    acknowledged: at && by && note !== null ? { at, by, note } : null,
  }))
}

/** Nobody closes an alert about themselves. */
export function acknowledgeAlert(id: string, note: string, actor: StaffActor): Promise<'done' | 'unchanged' | 'own'> {
  return inTransaction(async tx => {
    const open = isUuid(id) ? await tx.alert.findFirst({ where: { id, acknowledgedAt: null } }) : null
    if (!open) return 'unchanged'
    if (open.staffId === actor.staffId) return 'own'
    const { count } = await tx.alert.updateMany({
      where: { id, acknowledgedAt: null },
      data: { acknowledgedAt: now(), acknowledgedById: actor.staffId, note },
    })
    if (count === 0) return 'unchanged'
    await recordAudit({ action: 'alert.acknowledge', actor, subject: id }, tx)
    return 'done'
  })
}

const Kind = z.enum(alertKinds)
const staffName = { select: { id: true, displayName: true } } as const
