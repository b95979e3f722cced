import 'server-only'
import { listAudit, recordAudit, type StaffActor } from '@/lib/db/audit'
import { spreadsheet } from '@/lib/exports/spreadsheet'
import { stampInstant } from '@/lib/format/instant'
import { filterOf, namesInLog } from './log-view'
import { type AuditQuery, type AuditRow, auditRow, queryWords } from './rows'

const mostRows = 50_000
const pageSize = 2_000

/** The file, and whether there was more than fits into one. What cannot be recorded is not handed over. */
export async function exportLog(
  query: AuditQuery,
  actor: StaffActor,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly isCut: boolean }> {
  const rows = await allRows(query)
  const isCut = rows.length > mostRows
  const kept = rows.slice(0, mostRows)
  const detail = { rows: kept.length, filters: [...queryWords(query).keys()] }
  await recordAudit({ action: 'audit.export', actor: { ...actor, detail } })
  return { bytes: spreadsheet([headings, ...kept.map(cellsOf)]), isCut }
}

const headings = ['番号', '日時', '職員', 'したこと', '下書き', '対象', '内容', '端末']

function cellsOf({ id, at: [iso], who, what, draftId, about, detail, terminal }: AuditRow): string[] {
  return [id, stampInstant(new Date(iso)), who, what, draftId ?? '', about, detail, terminal.name]
}

async function allRows(query: AuditQuery): Promise<AuditRow[]> {
  const names = await namesInLog()
  const rows: AuditRow[] = []
  for (let before = ''; rows.length <= mostRows; ) {
    const page = await listAudit({ ...filterOf(query), ...(before ? { before } : {}), limit: pageSize })
    rows.push(...page.map(entry => auditRow(entry, names)))
    before = page.at(-1)?.id ?? ''
    if (page.length < pageSize) break
  }
  return rows
}
