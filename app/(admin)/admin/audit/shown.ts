import type { AuditFilterProps } from '@/components/audit/audit-filter'
import type { ShownChain } from '@/components/audit/chain-panel'
import { chainState } from '@/lib/audit/log-view'
import { auditActions } from '@/lib/db/audit'
import { listStaff } from '@/lib/db/staff'
import { listTerminals } from '@/lib/db/terminals'
import { formatInstant } from '@/lib/format/instant'
import { auditActionWords } from '@/lib/i18n/audit-actions'

const actions = auditActions.map(value => ({ value, label: auditActionWords[value] }))

export async function filterChoices(): Promise<Omit<AuditFilterProps, 'query'>> {
  const [staff, terminals] = await Promise.all([listStaff(), listTerminals()])
  return {
    actions,
    staff: staff.map(({ id, displayName, loginName }) => ({ value: id, label: `${displayName}（${loginName}）` })),
    terminals: terminals.map(({ hash, name }) => ({ value: hash, label: name })),
  }
}

export async function shownChain(): Promise<ShownChain> {
  const { last, headLine, unsealed, verification } = await chainState()
  return {
    last: last && `封印 ${last.number}（${formatInstant(last.madeAt)}）`,
    headLine,
    unsealed,
    isVerified: verification?.problems === 0,
    verified: verification && verifiedWords(verification),
  }
}

function verifiedWords({ at, lastNumber, problems }: { at: Date; lastNumber: number; problems: number }): string {
  const outcome = problems === 0 ? '異常なし' : `異常 ${problems}件`
  return `${outcome}（封印 ${lastNumber} まで、${formatInstant(at)}）`
}
