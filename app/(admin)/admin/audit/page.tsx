import type { Metadata } from 'next'
import { AuditFilter } from '@/components/audit/audit-filter'
import { AuditTable } from '@/components/audit/audit-table'
import { buttonClass } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import { auditRow } from '@/lib/audit/rows'
import { requireStaff } from '@/lib/auth/require-staff'
import { auditRoles } from '@/lib/auth/roles'
import { parseLocalDate } from '@/lib/calendar/local-date'
import { instantsOf } from '@/lib/config/clock'
import { auditActions, listAudit } from '@/lib/db/audit'
import { auditActionWords } from '@/lib/i18n/audit-actions'
import { type Query, wordIn } from '../query'

export const metadata: Metadata = { title: '記録' }

const pageSize = 100
const actions = auditActions.map(value => ({ value, label: auditActionWords[value] }))

export default async function AuditPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireStaff(auditRoles)
  const query = await searchParams
  const action = auditActions.find(one => one === wordIn(query, 'action'))
  const day = parseLocalDate(wordIn(query, 'day'))
  const before = /^\d{1,18}$/.exec(wordIn(query, 'before'))?.[0]
  const filter = { ...(action ? { action } : {}), ...(day ? { between: instantsOf(day) } : {}) }
  const entries = await listAudit({ ...filter, ...(before ? { before } : {}), limit: pageSize })
  const last = entries.length === pageSize ? entries.at(-1) : undefined

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <h1 className="px-1 pt-1 text-std-24B-150">だれが、いつ、何をしたか</h1>
      <Panel title="記録" id="audit" note="新しい順">
        <AuditFilter action={action ?? ''} day={day ?? ''} actions={actions} />
        <AuditTable rows={entries.map(auditRow)} />
        {last && (
          <p className="p-4">
            <a href={`/admin/audit?${olderQuery(action, day, last.id)}`} className={buttonClass()}>
              これより前の記録を見る
            </a>
          </p>
        )}
      </Panel>
    </main>
  )
}

function olderQuery(action: string | undefined, day: string | null, before: string): URLSearchParams {
  return new URLSearchParams({ ...(action ? { action } : {}), ...(day ? { day } : {}), before })
}
