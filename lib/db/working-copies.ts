import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { RuleSet } from '@/lib/rules/schema'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction, type Transaction } from './client'
import { isUuid } from './ids'
import { findRuleSet, jsonOf, latestVersion, onePublisherAtATime, type PublishedRuleSet, publishIn } from './rule-sets'

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
}
export type CopyPublication = CopyRef & { readonly effectiveOn: LocalDate; readonly note: string }

export type Conflict = { readonly kind: 'conflict'; readonly current: WorkingCopy } | { readonly kind: 'gone' }
export type Saved = { readonly kind: 'saved'; readonly lockVersion: number } | Conflict
export type Published =
  | { readonly kind: 'published'; readonly version: number }
  /** Someone published since this copy was taken: publishing it would undo their change unseen. */
  | { readonly kind: 'outdated'; readonly latestVersion: number }
  | Conflict

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

/** Most recently touched first. */
export async function listWorkingCopies(): Promise<WorkingCopy[]> {
  const rows = await database().ruleSetWorkingCopy.findMany({ orderBy: { updatedAt: 'desc' }, select: columns })
  return rows.map(workingCopyOf)
}

export function saveWorkingCopy(edit: CopyEdit, actor: StaffActor): Promise<Saved> {
  const { id, lockVersion, ruleSet, note, basedOnVersion } = edit
  return inTransaction(async tx => {
    const { count } = await tx.ruleSetWorkingCopy.updateMany({
      where: { id, lockVersion },
      data: {
        content: jsonOf(ruleSet),
        note,
        ...(basedOnVersion === undefined ? {} : { basedOnVersion }),
        lockVersion: { increment: 1 },
        updatedAt: new Date(),
        updatedById: actor.staffId,
      },
    })
    if (count === 0) return conflictOver(id, tx)
    await recordAudit({ action: 'rule-set.edit', actor, subject: id }, tx)
    return { kind: 'saved', lockVersion: lockVersion + 1 }
  })
}

/** Publishes the copy as a version of its own and ends it. */
export function publishWorkingCopy(publication: CopyPublication, actor: StaffActor): Promise<Published> {
  const { id, lockVersion, effectiveOn, note } = publication
  return inTransaction(async tx => {
    await onePublisherAtATime(tx)
    const copy = await findWorkingCopy(id, tx)
    if (copy?.lockVersion !== lockVersion) return copy ? { kind: 'conflict', current: copy } : { kind: 'gone' }
    const latest = await latestVersion(tx)
    if (latest !== null && latest !== copy.basedOnVersion) return { kind: 'outdated', latestVersion: latest }
    const { count } = await tx.ruleSetWorkingCopy.deleteMany({ where: { id, lockVersion } })
    if (count === 0) return conflictOver(id, tx)
    return { kind: 'published', version: await publishIn(tx, { ruleSet: copy.ruleSet, effectiveOn, note }, actor) }
  })
}

export function discardWorkingCopy(id: string, actor: StaffActor): Promise<boolean> {
  if (!isUuid(id)) return Promise.resolve(false)
  return inTransaction(async tx => {
    const { count } = await tx.ruleSetWorkingCopy.deleteMany({ where: { id } })
    if (count > 0) await recordAudit({ action: 'rule-set.discard', actor, subject: id }, tx)
    return count > 0
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
