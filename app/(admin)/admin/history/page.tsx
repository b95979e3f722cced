import type { Metadata } from 'next'
import { HistoryList } from '@/components/rules/history-list'
import { ProcedureChoice } from '@/components/rules/procedure-choice'
import { Button, buttonClass } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { historyOf } from '@/lib/rule-sets/history'
import { type Query, wordIn } from '../query'

export const metadata: Metadata = { title: '規則の履歴' }

export default async function HistoryPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireStaff(administratorRoles)
  const procedure = wordIn(await searchParams, 'procedure')
  const { entries, procedures } = await historyOf(procedure || null)

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <h1 className="px-1 pt-1 text-std-24B-150">規則の履歴</h1>
      <form className="flex flex-wrap items-end gap-3" action="/admin/history">
        <ProcedureChoice procedures={procedures} chosen={procedure} />
        <Button>しぼりこむ</Button>
        <a href="/admin/history/compare" className={buttonClass('secondary', 'ml-auto')}>
          版を比べる
        </a>
      </form>
      <Panel title="だれが、いつ、何を、なぜ" id="entries" note={`${entries.length}件`}>
        <HistoryList entries={entries} />
      </Panel>
    </main>
  )
}
