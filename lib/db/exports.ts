import 'server-only'
import { now } from '@/lib/config/clock'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction, type Transaction } from './client'
import { stillThere } from './draft-rows'
import { isUuid } from './ids'

/** One hand-over of a draft in a profile, as whoever comes next is told of it. */
export type EarlierExport = {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly reason: string
  readonly profileVersion: number
  /** Of the draft, as it was handed over, and how much of it was corrected by then. */
  readonly lockVersion: number
  readonly correctionCount: number
  /** The file's running number; null: a program of the department fetches it. */
  readonly number: number | null
  readonly acknowledgedAt: Date | null
}

/** One draft's part of a hand-over. */
export type ExportPart = {
  readonly draftId: string
  /** What the clerk saw: the draft's version, and the latest hand-over they were told of. */
  readonly lockVersion: number
  readonly seen: string | null
  readonly reason: string
  readonly correctionCount: number
  readonly firstRow: number
  readonly rows: number
  readonly substitutes: number
}

export type Exporting = {
  readonly profileId: string
  readonly profileVersion: number
  readonly sha256: string
  readonly parts: readonly ExportPart[]
}

export type ExportOutcome =
  /** Without a number where it waits to be fetched. */
  { readonly kind: 'done'; readonly number: number | null } | { readonly kind: 'changed' | 'exported-before' }

export async function findLastExport(draftId: string, profileId: string): Promise<EarlierExport | null> {
  if (!isUuid(draftId)) return null
  const [last] = await listExports([draftId], profileId)
  return last?.export ?? null
}

/** The latest of each draft that was handed over in this profile at all. */
export async function listExports(draftIds: readonly string[], profileId: string) {
  const rows = await database().exportReceipt.findMany({
    where: { draftId: { in: [...draftIds] }, profileId },
    distinct: ['draftId'],
    orderBy: [{ draftId: 'asc' }, { madeAt: 'desc' }, { id: 'desc' }],
    select: { draftId: true, ...columns },
  })
  return rows.map(({ draftId, ...row }) => ({ draftId, export: earlierOf(row) }))
}

/** One file that left the house, and which of its rows are of which draft. */
export type FileOfDay = {
  readonly number: number
  readonly madeAt: Date
  readonly by: string
  readonly sha256: string
  readonly rows: number
  readonly parts: readonly { readonly draftId: string; readonly firstRow: number; readonly rows: number }[]
}

/** The latest first. */
export async function listFiles(
  profileId: string,
  { from, before }: { readonly from: Date; readonly before: Date },
): Promise<readonly FileOfDay[]> {
  const rows = await database().exportFile.findMany({
    where: { profileId, madeAt: { gte: from, lt: before } },
    orderBy: { number: 'desc' },
    take: 100,
    select: {
      number: true,
      madeAt: true,
      sha256: true,
      rowCount: true,
      madeBy: { select: { displayName: true } },
      receipts: { select: { draftId: true, firstRow: true, rowCount: true }, orderBy: { firstRow: 'asc' } },
    },
  })
  return rows.map(({ madeBy, rowCount, receipts, ...row }) => ({
    ...row,
    by: madeBy.displayName,
    rows: rowCount,
    parts: receipts.map(({ draftId, firstRow, rowCount: rows }) => ({ draftId, firstRow: firstRow ?? 1, rows })),
  }))
}

/** All of them in one file, with the next number of the profile: or none, where one has changed or was handed over meanwhile. */
export function recordFile(exporting: Exporting, actor: StaffActor): Promise<ExportOutcome> {
  return record(exporting, actor, async tx => {
    const { profileId, profileVersion, sha256, parts } = exporting
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('export_file'), hashtext(${profileId}))`
    const { _max } = await tx.exportFile.aggregate({ where: { profileId }, _max: { number: true } })
    const number = (_max.number ?? 0) + 1
    const rowCount = parts.reduce((sum, { rows }) => sum + rows, 0)
    const made = { madeAt: now(), madeById: actor.staffId }
    const { id } = await tx.exportFile.create({
      data: { profileId, profileVersion, number, sha256, rowCount, ...made },
      select: { id: true },
    })
    return { id, number }
  })
}

/** Laid ready for a program of the department that the profile belongs to. */
export function recordWaiting(exporting: Exporting, actor: StaffActor): Promise<ExportOutcome> {
  return record(exporting, actor, async () => null)
}

type File = { readonly id: string; readonly number: number }

function record(
  exporting: Exporting,
  actor: StaffActor,
  makeFile: (tx: Transaction) => Promise<File | null>,
): Promise<ExportOutcome> {
  return inTransaction(async tx => {
    for (const part of exporting.parts) {
      const refusal = await refusalOf(part, exporting.profileId, tx)
      if (refusal) return { kind: refusal }
    }
    const file = await makeFile(tx)
    for (const part of exporting.parts) await recordPart({ part, exporting, file, actor }, tx)
    return { kind: 'done', number: file?.number ?? null }
  })
}

/** Holds the draft's row while it looks: of two clerks who export at once, the second is told of the first. */
async function refusalOf({ draftId: id, lockVersion, seen }: ExportPart, profileId: string, tx: Transaction) {
  const where = { id, lockVersion, ...stillThere() }
  const { count } = await tx.draft.updateMany({ where, data: { lockVersion } })
  if (count === 0) return 'changed'
  const last = await tx.exportReceipt.findFirst({
    where: { draftId: id, profileId },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return (last?.id ?? null) === seen ? null : 'exported-before'
}

type Recorded = {
  readonly part: ExportPart
  readonly exporting: Exporting
  readonly file: File | null
  readonly actor: StaffActor
}

async function recordPart({ part, exporting, file, actor }: Recorded, tx: Transaction): Promise<void> {
  const { profileId, profileVersion, sha256 } = exporting
  const { draftId, lockVersion, reason, correctionCount, firstRow, rows, substitutes } = part
  await tx.exportReceipt.create({
    data: {
      ...{ draftId, profileId, profileVersion, lockVersion, correctionCount, reason, sha256 },
      rowCount: rows,
      firstRow: file ? firstRow : null,
      fileId: file?.id ?? null,
      madeAt: now(),
      madeById: actor.staffId,
    },
    select: { id: true },
  })
  // 0: it waits to be fetched.
  const detail = { lockVersion, rows, substitutes, profileVersion, number: file?.number ?? 0 }
  await recordAudit({ action: 'draft.export', actor: { ...actor, detail }, draftId, subject: profileId }, tx)
}

const columns = {
  id: true,
  madeAt: true,
  reason: true,
  profileVersion: true,
  lockVersion: true,
  correctionCount: true,
  acknowledgedAt: true,
  madeBy: { select: { displayName: true } },
  file: { select: { number: true } },
} as const

type Row = Omit<EarlierExport, 'at' | 'by' | 'number'> & {
  readonly madeAt: Date
  readonly madeBy: { readonly displayName: string }
  readonly file: { readonly number: number } | null
}

function earlierOf({ madeAt, madeBy, file, ...row }: Row): EarlierExport {
  return { ...row, at: madeAt, by: madeBy.displayName, number: file?.number ?? null }
}
