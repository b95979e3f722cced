import type { Metadata } from 'next'
import { ChangeHeader } from '@/components/rules/change-header'
import { DifferenceList } from '@/components/rules/difference-list'
import { ImpactExampleCard } from '@/components/rules/impact-example'
import { ImpactSummary } from '@/components/rules/impact-summary'
import { VerdictsPanel } from '@/components/rules/verdicts-panel'
import { Panel } from '@/components/staff/panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { openExample } from '@/lib/rule-sets/open-example'
import { type Query, wordIn } from '../../query'
import { PublishPending } from '../publish-pending'

export const metadata: Metadata = { title: '影響の確認' }

export default async function ImpactPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { staff } = await requireStaff(administratorRoles)
  const query = await searchParams
  const asked = { change: wordIn(query, 'change'), example: wordIn(query, 'example') }
  const { example, current, impact, pending } = await openExample(asked, staff.id)
  const { being, shown, conditions } = pending
  const count = shown.things.length

  return (
    <main id="main" className="grid content-start gap-3 p-3 xl:grid-cols-[19rem_minmax(0,1fr)_19rem]">
      <ChangeHeader pending={pending} here="impact" />
      <Panel title="変えたところ" id="differences" note={`${count}か所`} className="self-start">
        <DifferenceList things={shown.things} />
      </Panel>
      <div className="grid min-w-0 content-start gap-3">
        <ImpactSummary impact={impact} canRun={shown.changed !== null} current={current}>
          {example && current && (
            <ImpactExampleCard example={example} group={current} baseVersion={being.base.version} />
          )}
        </ImpactSummary>
        <VerdictsPanel changed={shown.changed} cases={conditions.cases} />
      </div>
      <PublishPending pending={pending} />
    </main>
  )
}
