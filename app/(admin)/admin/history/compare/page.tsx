import type { Metadata } from 'next'
import { DifferenceList } from '@/components/rules/difference-list'
import { ProcedureChoice } from '@/components/rules/procedure-choice'
import { VersionChoice } from '@/components/rules/version-choice'
import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { compareVersions } from '@/lib/rule-sets/compare-versions'
import { type Query, wordIn } from '../../query'

export const metadata: Metadata = { title: '版を比べる' }

export default async function ComparePage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireStaff(administratorRoles)
  const query = await searchParams
  const asked = { from: wordIn(query, 'from'), to: wordIn(query, 'to'), procedure: wordIn(query, 'procedure') }
  const [{ versions, from, to, things, count }, { ruleSet }] = await Promise.all([
    compareVersions(asked),
    ruleSetBeingEdited(),
  ])
  const procedures = ruleSet.procedures.map(({ id, officialName }) => ({ id, name: officialName.ja }))

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <h1 className="px-1 pt-1 text-std-24B-150">
        第{from?.version}版と第{to?.version}版を比べる
      </h1>
      <form className="flex flex-wrap items-end gap-3" action="/admin/history/compare">
        <VersionChoice name="from" label="前" versions={versions} chosen={from?.version} />
        <VersionChoice name="to" label="今度" versions={versions} chosen={to?.version} />
        <ProcedureChoice procedures={procedures} chosen={asked.procedure} />
        <Button look="primary">比べる</Button>
        <a href="/admin/history" className="ml-auto text-blue-1000 underline underline-offset-3">
          規則の履歴
        </a>
      </form>
      <Panel
        title="違うところ"
        id="differences"
        note={asked.procedure ? `${count}件のうち${things.length}件` : `${count}件`}
      >
        <DifferenceList things={things} />
      </Panel>
    </main>
  )
}
