import 'server-only'
import { now } from '@/lib/config/clock'
import { type Actor, recordAudit } from './audit'
import { database, inTransaction, type Transaction } from './client'
import { type Draft, draftColumns, draftOf, stillThere } from './draft-rows'
import type { ExportToken } from './export-tokens'
import { isUuid } from './ids'

/** One hand-over laid ready for a program of its department. */
export type WaitingExport = {
  readonly receipt: string
  readonly profileId: string
  readonly profileVersion: number
  readonly madeAt: Date
  readonly fetchedAt: Date | null
  readonly rows: number
  readonly sha256: string
  readonly correctionCount: number
  /** The draft was corrected since: it waits for a clerk to hand it over anew. */
  readonly isHeld: boolean
}

const columns = {
  id: true,
  draftId: true,
  profileId: true,
  profileVersion: true,
  lockVersion: true,
  correctionCount: true,
  madeAt: true,
  fetchedAt: true,
  acknowledgedAt: true,
  rowCount: true,
  sha256: true,
  draft: { select: { lockVersion: true } },
} as const

/** Oldest first; what was handed over once more since does not wait any longer. */
export async function listWaiting(profileIds: readonly string[], limit: number): Promise<readonly WaitingExport[]> {
  const rows = await database().exportReceipt.findMany({
    where: { fileId: null, acknowledgedAt: null, profileId: { in: [...profileIds] }, draft: stillThere() },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
    take: limit,
    select: columns,
  })
  const overtaken = await overtakenAmong(rows, database())
  return rows.filter(({ id }) => !overtaken.has(id)).map(waitingOf)
}

export type Fetched = { readonly waiting: WaitingExport; readonly draft: Draft }

/** With the draft, for whoever fetches it: recorded before it leaves the house. */
export function fetchWaiting(
  receipt: string,
  profileIds: readonly string[],
  { token, actor }: Program,
): Promise<Fetched | 'gone' | 'held'> {
  return inTransaction(async tx => {
    const found = await findOwn(receipt, profileIds, tx)
    if (!found) return 'gone'
    const waiting = waitingOf(found)
    if (waiting.isHeld) return 'held'
    const where = { id: found.draftId, ...stillThere() }
    const draft = await tx.draft.findFirstOrThrow({ where, select: draftColumns })
    await tx.exportReceipt.updateMany({ where: { id: receipt }, data: { fetchedAt: now(), tokenId: token.id } })
    await record('draft.export-fetch', { found, token, actor }, tx)
    return { waiting, draft: draftOf(draft) }
  })
}

/** Whose program it is that asks. */
export type Program = { readonly token: ExportToken; readonly actor: Actor }

export type Acknowledged =
  | { readonly kind: 'acknowledged'; readonly at: Date; readonly isFirst: boolean }
  | { readonly kind: 'gone' | 'not-fetched' | 'other-content' }

/** Said as often as it likes, it is the same: the first time counts. */
export function acknowledge(
  receipt: string,
  { sha256, profileIds }: { readonly sha256: string; readonly profileIds: readonly string[] },
  { token, actor }: Program,
): Promise<Acknowledged> {
  return inTransaction(async tx => {
    const found = await findOwn(receipt, profileIds, tx)
    if (!found) return { kind: 'gone' }
    if (found.sha256 !== sha256) return { kind: 'other-content' }
    if (found.acknowledgedAt) return { kind: 'acknowledged', at: found.acknowledgedAt, isFirst: false }
    if (!found.fetchedAt) return { kind: 'not-fetched' }
    const at = now()
    const { count } = await tx.exportReceipt.updateMany({
      where: { id: receipt, acknowledgedAt: null },
      data: { acknowledgedAt: at, tokenId: token.id },
    })
    if (count > 0) await record('draft.export-acknowledge', { found, token, actor }, tx)
    return { kind: 'acknowledged', at, isFirst: count > 0 }
  })
}

type Row = Awaited<ReturnType<typeof findOwn>>
type FoundRow = NonNullable<Row>

/** Of another department, of a draft that is gone, or overtaken by a later hand-over: all the same nothing. */
async function findOwn(receipt: string, profileIds: readonly string[], tx: Transaction) {
  if (!isUuid(receipt)) return null
  const row = await tx.exportReceipt.findFirst({
    where: { id: receipt, fileId: null, profileId: { in: [...profileIds] }, draft: stillThere() },
    select: columns,
  })
  if (!row) return null
  return row.acknowledgedAt === null && (await overtakenAmong([row], tx)).has(row.id) ? null : row
}

type Dated = { readonly id: string; readonly draftId: string; readonly profileId: string; readonly madeAt: Date }

async function overtakenAmong(rows: readonly Dated[], tx: Transaction): Promise<ReadonlySet<string>> {
  const draftIds = [...new Set(rows.map(({ draftId }) => draftId))]
  const all = await tx.exportReceipt.findMany({
    where: { draftId: { in: draftIds } },
    select: { id: true, draftId: true, profileId: true, madeAt: true },
  })
  const isLater = (one: Dated, other: Dated) =>
    other.draftId === one.draftId && other.profileId === one.profileId && other.madeAt > one.madeAt
  return new Set(rows.filter(row => all.some(other => isLater(row, other))).map(({ id }) => id))
}

type Happened = { readonly found: FoundRow; readonly token: ExportToken; readonly actor: Actor }

function record(
  action: 'draft.export-fetch' | 'draft.export-acknowledge',
  { found, token, actor }: Happened,
  tx: Transaction,
): Promise<void> {
  const { draftId, profileId: subject, rowCount: rows, lockVersion } = found
  const detail = { token: token.id, rows, lockVersion }
  return recordAudit({ action, actor: { ...actor, detail }, draftId, subject }, tx)
}

function waitingOf(row: FoundRow): WaitingExport {
  const { id: receipt, rowCount: rows, lockVersion, draft, ...rest } = row
  const { profileId, profileVersion, madeAt, fetchedAt, sha256, correctionCount } = rest
  const isHeld = draft.lockVersion !== lockVersion
  return { receipt, profileId, profileVersion, madeAt, fetchedAt, sha256, correctionCount, rows, isHeld }
}
