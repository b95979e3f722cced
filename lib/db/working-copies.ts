import 'server-only'
import { now } from '@/lib/config/clock'
import { differencesBetween } from '@/lib/rules/differences'
import { RuleSet } from '@/lib/rules/schema'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction, type Transaction } from './client'
import { isUuid } from './ids'
import { jsonOf } from './rule-set-content'
import { recordEdit } from './rule-set-edits'
import { endOpenReview } from './rule-set-reviews'
import { findRuleSet, latestVersion, type PublishedRuleSet } from './rule-sets'

/** A rule set being edited. It is always a whole, valid rule set; only publishing makes it count. */
export type WorkingCopy = {
  readonly id: string
  readonly basedOnVersion: number
  readonly ruleSet: RuleSet
  readonly lockVersion: number
  readonly updatedAt: Date
  readonly updatedBy: { readonly id: string; readonly displayName: string }
  readonly note: string
}

/** The copy as its editor last saw it. */
export type CopyRef = { readonly id: string; readonly lockVersion: number }

export type CopyEdit = CopyRef & {
  readonly ruleSet: RuleSet
  readonly note: string
  /** Another version than before, once the copy has taken it in. */
  readonly basedOnVersion?: number
  /** Why, as its editor said it. */
  readonly reason?: string
}

export type Conflict = { readonly kind: 'conflict'; readonly current: WorkingCopy } | { readonly kind: 'gone' }
export type Saved = { readonly kind: 'saved'; readonly lockVersion: number } | Conflict
const columns = {
  id: true,
  basedOnVersion: true,
  content: true,
  lockVersion: true,
  updatedAt: true,
  note: true,
  updatedBy: { select: { id: true, displayName: true } },
} as const

/** The copy everybody works on: the newest there is, else one of the newest version, made once however many ask. */
export async function openWorkingCopy(actor: StaffActor): Promise<WorkingCopy> {
  return inTransaction(async tx => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('rule_set_working_copy'))`
    const open = await tx.ruleSetWorkingCopy.findFirst({ orderBy: { updatedAt: 'desc' }, select: columns })
    if (open) return workingCopyOf(open)
    const base = await findRuleSet((await latestVersion(tx)) ?? 0)
    if (!base) throw new Error('no rule set has been published')
    return startCopyOf(base, actor, tx)
  })
}

/** Null when there is no such version. */
export async function startWorkingCopy(basedOnVersion: number, actor: StaffActor): Promise<WorkingCopy | null> {
  const base = await findRuleSet(basedOnVersion)
  if (!base) return null
  return inTransaction(tx => startCopyOf(base, actor, tx))
}

export async function findWorkingCopy(id: string, tx: Transaction = database()): Promise<WorkingCopy | null> {
  if (!isUuid(id)) return null
  const row = await tx.ruleSetWorkingCopy.findUnique({ where: { id }, select: columns })
  return row && workingCopyOf(row)
}

/** The one that was touched last; without its content, which is long. */
export function newestWorkingCopy(): Promise<CopyRef | null> {
  return database().ruleSetWorkingCopy.findFirst({
    orderBy: { updatedAt: 'desc' },
    select: { id: true, lockVersion: true },
  })
}

/** Most recently touched first. */
export async function listWorkingCopies(): Promise<WorkingCopy[]> {
  const rows = await database().ruleSetWorkingCopy.findMany({ orderBy: { updatedAt: 'desc' }, select: columns })
  return rows.map(workingCopyOf)
}

/** An edit ends a request for approval: what was to be approved is no longer there. */
export function saveWorkingCopy(edit: CopyEdit, actor: StaffActor): Promise<Saved> {
  const { id, lockVersion, ruleSet, note, basedOnVersion } = edit
  return inTransaction(async tx => {
    const before = await findWorkingCopy(id, tx)
    const { count } = await tx.ruleSetWorkingCopy.updateMany({
      where: { id, lockVersion },
      data: {
        content: jsonOf(ruleSet),
        note,
        ...(basedOnVersion === undefined ? {} : { basedOnVersion }),
        lockVersion: { increment: 1 },
        updatedAt: now(),
        updatedById: actor.staffId,
      },
    })
    if (count === 0 || !before) return conflictOver(id, tx)
    await recordEdit(
      {
        copyId: id,
        basedOnVersion: basedOnVersion ?? before.basedOnVersion,
        reason: edit.reason ?? '',
        changes: differencesBetween(before.ruleSet, ruleSet),
      },
      actor,
      tx,
    )
    await endOpenReview(id, { outcome: 'edited', actor }, tx)
    await recordAudit({ action: 'rule-set.edit', actor, subject: id }, tx)
    return { kind: 'saved', lockVersion: lockVersion + 1 }
  })
}

export function discardWorkingCopy(id: string, actor: StaffActor): Promise<boolean> {
  if (!isUuid(id)) return Promise.resolve(false)
  return inTransaction(async tx => {
    const { count } = await tx.ruleSetWorkingCopy.deleteMany({ where: { id } })
    if (count === 0) return false
    await endOpenReview(id, { outcome: 'discarded', actor }, tx)
    await recordAudit({ action: 'rule-set.discard', actor, subject: id }, tx)
    return true
  })
}

async function startCopyOf(base: PublishedRuleSet, actor: StaffActor, tx: Transaction): Promise<WorkingCopy> {
  const row = await tx.ruleSetWorkingCopy.create({
    data: { basedOnVersion: base.version, content: jsonOf(base.ruleSet), updatedById: actor.staffId },
    select: columns,
  })
  await recordAudit({ action: 'rule-set.copy', actor, subject: row.id }, tx)
  return workingCopyOf(row)
}

async function conflictOver(id: string, tx: Transaction): Promise<Conflict> {
  const current = await findWorkingCopy(id, tx)
  return current ? { kind: 'conflict', current } : { kind: 'gone' }
}

function workingCopyOf({ content, ...row }: Omit<WorkingCopy, 'ruleSet'> & { content: unknown }): WorkingCopy {
  return { ...row, ruleSet: RuleSet.parse(content) }
}
