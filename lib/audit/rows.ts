import type { RecordedAudit } from '@/lib/db/audit'
import { formatInstant } from '@/lib/format/instant'
import { auditActionName, auditDetailWords } from '@/lib/i18n/audit-actions'

/** An entry of the audit log as it is read: who did what and when, never what a resident told us. */
export type AuditRow = {
  readonly id: string
  /** For a machine, and for a person. */
  readonly at: readonly [iso: string, said: string]
  readonly who: string
  readonly what: string
  readonly about: string
  readonly detail: string
}

export function auditRow({ id, at, staff, action, draftId, subject, detail }: RecordedAudit): AuditRow {
  return {
    id,
    at: [at.toISOString(), formatInstant(at)],
    who: staff?.displayName ?? '住民・システム',
    what: auditActionName(action),
    about: draftId ?? subject ?? '',
    detail: Object.entries(detail)
      .map(([name, value]) => `${auditDetailWords[name] ?? name}：${[value].flat().join('、')}`)
      .join('　'),
  }
}
