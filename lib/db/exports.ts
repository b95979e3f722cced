import 'server-only'
import { z } from 'zod'
import { type AuditAction, recordAudit, type StaffActor } from './audit'
import { database, inTransaction, type Transaction } from './client'
import { stillThere } from './draft-rows'
import { isUuid } from './ids'

/** What the audit log says of an earlier hand-over: the log is the only place that does. */
export type EarlierExport = {
  readonly id: string
  readonly at: Date
  readonly by: string
  /** Of the draft, as it was handed over. */
  readonly lockVersion: number
}

export type Exporting = {
  readonly draftId: string
  readonly profileId: string
  /** What the clerk saw: the draft's version, and the latest hand-over they were told of. */
  readonly lockVersion: number
  readonly seen: string | null
  readonly rows: number
  readonly substitutes: number
}

const exported = 'draft.export' satisfies AuditAction

export function findLastExport(draftId: string, profileId: string): Promise<EarlierExport | null> {
  return isUuid(draftId) ? lastExport({ draftId, profileId }, database()) : Promise.resolve(null)
}

/** Holds the draft's row while it looks: of two clerks who export at once, the second is told of the first. */
export function recordExport(exporting: Exporting, actor: StaffActor): Promise<'done' | 'changed' | 'exported-before'> {
  const { draftId, profileId, lockVersion, seen, rows, substitutes } = exporting
  return inTransaction(async tx => {
    const where = { id: draftId, lockVersion, ...stillThere() }
    const { count } = await tx.draft.updateMany({ where, data: { lockVersion } })
    if (count === 0) return 'changed'
    const last = await lastExport({ draftId, profileId }, tx)
    if ((last?.id ?? null) !== seen) return 'exported-before'
    const detail = { lockVersion, rows, substitutes }
    await recordAudit({ action: exported, actor: { ...actor, detail }, draftId, subject: profileId }, tx)
    return 'done'
  })
}

type Which = { readonly draftId: string; readonly profileId: string }

async function lastExport({ draftId, profileId }: Which, tx: Transaction): Promise<EarlierExport | null> {
  const row = await tx.auditEntry.findFirst({
    where: { draftId, action: exported, subject: profileId },
    orderBy: { id: 'desc' },
    select: { id: true, at: true, detail: true, staff: { select: { displayName: true } } },
  })
  if (!row) return null
  const { lockVersion } = Detail.parse(row.detail)
  return { id: String(row.id), at: row.at, by: row.staff?.displayName ?? '', lockVersion }
}

const Detail = z.object({ lockVersion: z.int() })
