import type { Metadata } from 'next'
import { AuditFilter } from '@/components/audit/audit-filter'
import { AuditNav } from '@/components/audit/audit-nav'
import { AuditTable } from '@/components/audit/audit-table'
import { ChainPanel } from '@/components/audit/chain-panel'
import { CodeForm } from '@/components/audit/code-form'
import { Button, buttonClass } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import { logPage, readAuditQuery } from '@/lib/audit/log-view'
import { queryWords, shortDraft } from '@/lib/audit/rows'
import { watchStaff } from '@/lib/audit/watch'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { countOpenAlerts } from '@/lib/db/alerts'
import { type Query, wordIn } from '../query'
import { findCode, verifyNow } from './actions'
import { filterChoices, shownChain } from './shown'
import { tabsOf } from './tabs'

export const metadata: Metadata = { title: '記録' }

const pageSize = 100
const problems: Readonly<Record<string, string>> = {
  unreadable: '＊受付コードの形ではありません。',
  unknown: '＊この受付コードの下書きは残っていません。',
}

export default async function AuditPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { staff } = await requireStaff(permissions.audit)
  const words = await searchParams
  const query = readAuditQuery(name => wordIn(words, name))
  await watchStaff()
  const [{ rows, before }, chain, choices, alerts] = await Promise.all([
    logPage(query, wordIn(words, 'before'), pageSize),
    shownChain(),
    filterChoices(),
    countOpenAlerts(),
  ])

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <h1 className="px-1 pt-1 text-std-24B-150">だれが、いつ、どこで、何をしたか</h1>
      <AuditNav current="log" open={tabsOf(staff.role)} alerts={alerts} />
      <ChainPanel chain={chain} verify={verifyNow} />
      <Panel
        title={query.draftId ? `下書き ${shortDraft(query.draftId)} の記録` : '記録'}
        id="audit"
        note="新しい順"
        aside={
          <form action={`/admin/audit/file?${queryWords(query)}`} method="post">
            <Button>この条件で CSV に書き出す</Button>
          </form>
        }
      >
        <AuditFilter query={query} {...choices} />
        <CodeForm find={findCode} problem={problems[wordIn(words, 'code')] ?? null} />
        <AuditTable rows={rows} />
        {before && (
          <p className="p-4">
            <a href={`/admin/audit?${queryWords(query, before)}`} className={buttonClass()}>
              これより前の記録を見る
            </a>
          </p>
        )}
      </Panel>
    </main>
  )
}
