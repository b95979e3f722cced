import type { Metadata } from 'next'
import { ProcedureNav } from '@/components/rules/procedure-nav'
import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { changeReport } from '@/lib/rule-sets/change-report'
import { procedureList } from '@/lib/rule-sets/procedure-list'
import { type Query, wordIn } from '../query'
import { RulesFrame } from '../rules-frame'
import { addNew } from './actions'

export const metadata: Metadata = { title: '規則' }

export default async function RulesPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireStaff(administratorRoles)
  const search = wordIn(await searchParams, 'q')
  const { ruleSet, base } = await ruleSetBeingEdited()
  const { findings } = changeReport(base.ruleSet, ruleSet)

  return (
    <RulesFrame current="/admin/rules" list="middle">
      <ProcedureNav
        groups={procedureList({ ruleSet, base: base.ruleSet, findings }, search)}
        count={ruleSet.procedures.length}
        search={search}
        action="/admin/rules"
        current={null}
      />
      <Panel title="手続きを選んでください" id="choose" heading="h1">
        <div className="grid gap-3 px-3.5 pb-3.5">
          <p>
            一覧から手続きを選ぶと、条件・期限・手数料・言葉を変えられます。変えた内容は下書きに保存され、「変更と公開」で公開するまで住民の画面には出ません。
          </p>
          <form action={addNew}>
            <Button look="primary">新しい手続きを作る</Button>
          </form>
        </div>
      </Panel>
    </RulesFrame>
  )
}
