import 'server-only'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { instantsOf } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { type AuditFilter, auditActions, listAudit } from '@/lib/db/audit'
import { findBatchOf, findLastBatch, unsealedAudit } from '@/lib/db/audit-chain'
import { findLastVerification, type Verification } from '@/lib/db/audit-verifications'
import { deskNumbers } from '@/lib/db/desks'
import { listStaff } from '@/lib/db/staff'
import { listTerminals } from '@/lib/db/terminals'
import { type Headed, writeHead } from './heads'
import { type AuditQuery, type AuditRow, auditRow, type Names } from './rows'

export type LogPage = {
  readonly rows: readonly AuditRow[]
  /** The last entry shown, where there are older ones. */
  readonly before: string | null
}

export type ChainState = {
  readonly last: Pick<Headed, 'number' | 'madeAt'> | null
  /** To be copied and kept elsewhere. */
  readonly headLine: string | null
  readonly unsealed: number
  readonly verification: Verification | null
}

/** What stands in an address may be anything: what it cannot mean is left out. */
export function readAuditQuery(word: (name: string) => string): AuditQuery {
  return {
    from: parseLocalDate(word('from')),
    to: parseLocalDate(word('to')),
    staffId: word('who'),
    action: auditActions.find(one => one === word('action')) ?? '',
    draftId: word('draft'),
    terminal: word('terminal'),
  }
}

export async function logPage(query: AuditQuery, before: string, size: number): Promise<LogPage> {
  const filter = { ...filterOf(query), ...(/^\d{1,18}$/.test(before) ? { before } : {}), limit: size + 1 }
  const [entries, names] = await Promise.all([listAudit(filter), namesInLog()])
  const shown = entries.slice(0, size)
  return {
    rows: shown.map(entry => auditRow(entry, names)),
    before: entries.length > size ? (shown.at(-1)?.id ?? null) : null,
  }
}

export type EntryView = {
  readonly entry: AuditRow
  /** What happened just after and just before, the newest first. */
  readonly later: readonly AuditRow[]
  readonly earlier: readonly AuditRow[]
  readonly batch: Pick<Headed, 'number' | 'madeAt'> | null
}

const neighbours = 10

/** An entry among those around it, whoever made them. Null where there is none of this number. */
export async function entryView(id: string): Promise<EntryView | null> {
  if (!/^\d{1,18}$/.test(id)) return null
  const above = String(BigInt(id) + 1n)
  const [upTo, after, names, batch] = await Promise.all([
    listAudit({ before: above, limit: neighbours + 1 }),
    listAudit({ after: id, limit: neighbours }),
    namesInLog(),
    findBatchOf(BigInt(id)),
  ])
  const [entry, ...earlier] = upTo.map(one => auditRow(one, names))
  if (entry?.id !== id) return null
  return { entry, earlier, later: after.map(one => auditRow(one, names)), batch }
}

export async function chainState(): Promise<ChainState> {
  const [last, { entries: unsealed }, verification] = await Promise.all([
    findLastBatch(),
    unsealedAudit(),
    findLastVerification(),
  ])
  return { last, unsealed, verification, headLine: last && writeHead(last, config().keyring) }
}

export async function terminalNames(): Promise<ReadonlyMap<string, string>> {
  return new Map((await listTerminals()).map(({ hash, name }) => [hash, name]))
}

export async function namesInLog(): Promise<Names> {
  const [terminals, staff, desks] = await Promise.all([terminalNames(), listStaff(), deskNumbers()])
  return {
    terminals,
    desks,
    staff: new Map(staff.map(({ id, displayName }) => [id, displayName])),
  }
}

export function filterOf(query: AuditQuery): Omit<AuditFilter, 'limit'> {
  const { from, to, staffId, action, draftId, terminal } = query
  return {
    ...(staffId ? { staffId } : {}),
    ...(action ? { action } : {}),
    ...(draftId ? { draftId } : {}),
    ...(terminal ? { terminal } : {}),
    ...(from || to ? { between: spanOf(from, to) } : {}),
  }
}

/** A day alone is that day and all after it, or before it. */
function spanOf(from: LocalDate | null, to: LocalDate | null): readonly [Date, Date] {
  return [from ? instantsOf(from)[0] : new Date(0), to ? instantsOf(to)[1] : new Date(8.64e15)]
}
