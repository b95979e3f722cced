import type { LocalDate } from '@/lib/calendar/local-date'
import type { AuditAction, RecordedAudit } from '@/lib/db/audit'
import { formatInstant } from '@/lib/format/instant'
import { auditActionName, auditDetailWords, auditValueName } from '@/lib/i18n/audit-actions'

/** An entry of the audit log as it is read: who did what and when, never what a resident told us. */
export type AuditRow = {
  readonly id: string
  /** For a machine, and for a person. */
  readonly at: readonly [iso: string, said: string]
  readonly who: string
  readonly what: string
  /** The draft it is about, which tells nothing of anybody. */
  readonly draftId: string | null
  readonly about: string
  readonly detail: string
  readonly terminal: { readonly hash: string; readonly name: string }
}

/** What the reader asked for; the page, its links and the file say it in the same words. */
export type AuditQuery = {
  readonly from: LocalDate | null
  readonly to: LocalDate | null
  readonly staffId: string
  readonly action: AuditAction | ''
  readonly draftId: string
  readonly terminal: string
}

/** What hashes and ids are called: terminals, and the staff and the desks an entry is about. */
export type Names = {
  readonly terminals: ReadonlyMap<string, string>
  readonly staff: ReadonlyMap<string, string>
  /** By their number, also where one is gone. */
  readonly desks: ReadonlyMap<string, string>
}

export function auditRow(entry: RecordedAudit, names: Names): AuditRow {
  const { id, at, staff, action, draftId, subject, detail, terminal } = entry
  return {
    id,
    at: [at.toISOString(), formatInstant(at)],
    who: staff?.displayName ?? '住民・システム',
    what: auditActionName(action),
    draftId,
    about: [draftId && `下書き ${shortDraft(draftId)}`, subject && subjectName(action, subject, names)]
      .filter(Boolean)
      .join('・'),
    detail: Object.entries(detail)
      .map(([name, value]) => `${auditDetailWords[name] ?? name}：${[value].flat().map(auditValueName).join('、')}`)
      .join('　'),
    terminal: { hash: terminal, name: terminalName(terminal, names.terminals) },
  }
}

function subjectName(action: string, subject: string, { terminals, staff, desks }: Names): string {
  const person = staff.get(subject)
  const desk = desks.get(subject)
  if (person) return person
  if (desk) return `${desk}番の窓口`
  if (/^[0-9a-f]{32}$/.test(subject)) return terminalName(subject, terminals)
  return action.startsWith('rule-set.') && /^\d+$/.test(subject) ? `第${subject}版` : auditValueName(subject)
}

/** Enough of an id to tell two drafts on a page apart. */
export function shortDraft(draftId: string): string {
  return draftId.slice(0, 8)
}

export function queryWords(query: AuditQuery, before = ''): URLSearchParams {
  const { from, to, staffId, action, draftId, terminal } = query
  const words = { from: from ?? '', to: to ?? '', who: staffId, action, draft: draftId, terminal, before }
  return new URLSearchParams(Object.entries(words).filter(([, word]) => word !== ''))
}

/** As the administrator named it. Commands run where no terminal is. */
export function terminalName(terminal: string, names: ReadonlyMap<string, string>): string {
  return names.get(terminal) ?? (/^[0-9a-f]{32}$/.test(terminal) ? `端末 ${terminal.slice(0, 6)}` : 'サーバー')
}
