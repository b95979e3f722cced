import 'server-only'
import { z } from 'zod'
import { now } from '@/lib/config/clock'
import { database, type Transaction } from './client'
import { isUuid } from './ids'

export const auditActions = [
  'draft.create',
  'draft.submit',
  'draft.change',
  'draft.open-code',
  'draft.view',
  'draft.search',
  'draft.view-print',
  'draft.refuse',
  'draft.receive',
  'draft.correct',
  'draft.check-identity',
  'draft.clear-identity-check',
  'draft.confirm-item',
  'draft.refuse-item',
  'draft.sign',
  'draft.sign-on-paper',
  'draft.print',
  'draft.export',
  'draft.export-fetch',
  'draft.export-acknowledge',
  'stop.call',
  'stop.start',
  'stop.finish',
  'stop.put-back',
  'stop.absent',
  'desk.create',
  'desk.change',
  'desk.remove',
  'desk.pause',
  'desk.open',
  'desk.sit',
  'desk.leave',
  'draft.complete-procedure',
  'draft.send-back',
  'draft.reopen-procedure',
  'draft.complete',
  'draft.reopen',
  'draft.withdraw',
  'draft.expire',
  'interview.start',
  'interview.view',
  'interview.change',
  'interview.finish',
  'interview.discard',
  'interview.expire',
  'rule-set.copy',
  'rule-set.edit',
  'rule-set.discard',
  'rule-set.ask-approval',
  'rule-set.refuse',
  'rule-set.withdraw',
  'rule-set.preview',
  'rule-set.set-weights',
  'rule-set.publish',
  'rule-set.roll-back',
  'rule-set.export',
  'rule-set.carry-over',
  'paper.upload',
  'screen.offer-pairing',
  'screen.pair',
  'screen.unpair',
  'screen.show',
  'screen.clear',
  'staff.sign-in',
  'staff.sign-in-failed',
  'staff.sign-out',
  'staff.end-sessions',
  'staff.create',
  'staff.change',
  'staff.disable',
  'staff.enable',
  'staff.reset-password',
  'staff.change-password',
  'staff.give-code',
  'staff.give-code-failed',
  'staff.set-up-second-factor',
  'staff.remove-second-factor',
  'staff.reset-second-factor',
  'staff.renew-recovery-codes',
  'keys.rotate',
  'audit.export',
  'export-profile.change',
  'export-token.create',
  'export-token.revoke',
  'audit.heads',
  'audit.find-draft',
  'audit.verify',
  'terminal.name',
  'alert.set-rule',
  'alert.acknowledge',
  'clock.set-baseline',
  'clock.set-paper-count',
  'clock.export',
] as const
export type AuditAction = (typeof auditActions)[number]

/** Names of fields, counts, ids. Never what a person told us: this is kept when the draft is long gone. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** Who did it and from where. Every door that writes takes one and records it in the same transaction. */
export type Actor = { readonly staffId: string | null; readonly terminal: string; readonly detail?: AuditDetail }
export type StaffActor = Actor & {
  readonly staffId: string
  /** Why they change a rule, in their words. No audit entry holds it. */
  readonly reason?: string
}

export type AuditEntry = {
  readonly action: AuditAction
  readonly actor: Actor
  readonly draftId?: string
  readonly subject?: string
}

export type RecordedAudit = {
  readonly id: string
  readonly at: Date
  readonly action: string
  readonly staff: { readonly id: string; readonly displayName: string } | null
  readonly draftId: string | null
  readonly subject: string | null
  readonly detail: AuditDetail
  readonly terminal: string
}

export type AuditFilter = {
  readonly draftId?: string
  readonly staffId?: string
  readonly action?: AuditAction
  readonly terminal?: string
  /** From the first instant to before the last. */
  readonly between?: readonly [from: Date, to: Date]
  /** The id of the last entry already seen. */
  readonly before?: string
  /** Only later entries, the oldest of them. */
  readonly after?: string
  readonly limit: number
}

export async function recordAudit(entry: AuditEntry, tx: Transaction = database()): Promise<void> {
  const { action, actor, draftId, subject } = entry
  const { staffId, terminal, detail = {} } = actor
  await tx.auditEntry.create({
    data: {
      at: now(),
      action,
      staffId,
      terminal,
      detail: { ...detail },
      draftId: draftId ?? null,
      subject: subject ?? null,
    },
    select: { id: true },
  })
}

/** Newest first. Nothing is found under an id that is none. */
export async function listAudit(filter: AuditFilter): Promise<RecordedAudit[]> {
  const where = whereOf(filter)
  if (!where) return []
  const rows = await database().auditEntry.findMany({
    where,
    orderBy: { id: filter.after === undefined ? 'desc' : 'asc' },
    take: filter.limit,
    select: {
      id: true,
      at: true,
      action: true,
      draftId: true,
      subject: true,
      detail: true,
      terminal: true,
      staff: { select: { id: true, displayName: true } },
    },
  })
  const entries = rows.map(row => ({ ...row, id: String(row.id), detail: Detail.parse(row.detail) }))
  return filter.after === undefined ? entries : entries.reverse()
}

/** When the forms of these drafts were last printed, by draft: the log is the only place that says so. */
export async function findLastPrints(draftIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await database().auditEntry.groupBy({
    by: ['draftId'],
    where: { draftId: { in: [...draftIds] }, action: 'draft.print' satisfies AuditAction },
    _max: { at: true },
  })
  return new Map(rows.flatMap(({ draftId, _max: { at } }) => (draftId && at ? [[draftId, at] as const] : [])))
}

/** Prisma leaves out a condition that is undefined. */
function whereOf({ draftId, staffId, action, terminal, between, before, after }: AuditFilter) {
  const areIds = [draftId, staffId].every(id => id === undefined || isUuid(id))
  if (!areIds || ![before, after].every(id => /^\d{0,18}$/.test(id ?? ''))) return null
  const at = between && { gte: between[0], lt: between[1] }
  const id = { ...(before ? { lt: BigInt(before) } : {}), ...(after ? { gt: BigInt(after) } : {}) }
  return { draftId, staffId, action, terminal, at, id }
}

const Detail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
