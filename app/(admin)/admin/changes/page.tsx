import type { Metadata } from 'next'
import { CaseFailures } from '@/components/rules/case-failures'
import { ChangeHeader } from '@/components/rules/change-header'
import { DifferenceList } from '@/components/rules/difference-list'
import { FindingList } from '@/components/rules/finding-list'
import { OutdatedNotice } from '@/components/rules/outdated-notice'
import { VerdictsPanel } from '@/components/rules/verdicts-panel'
import { Panel } from '@/components/staff/panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { pendingChanges } from '@/lib/rule-sets/pending'
import { accept, bringUpToDate } from './actions'
import { PublishPending } from './publish-pending'

export const metadata: Metadata = { title: '変更と公開' }

export default async function ChangesPage() {
  const { staff } = await requireStaff(administratorRoles)
  const pending = await pendingChanges(staff.id)
  const { being, shown, conditions } = pending
  const { things, changed, failures, findings } = shown

  return (
    <main id="main" className="grid content-start gap-3 p-3 xl:grid-cols-[19rem_minmax(0,1fr)_19rem]">
      <ChangeHeader pending={pending} here="check" />
      {conditions.isOutdated && <OutdatedNotice newestVersion={being.newestVersion} catchUp={bringUpToDate} />}
      <Panel title="変えたところ" id="differences" note={`${things.length}件`} className="self-start">
        <DifferenceList things={things} />
      </Panel>
      <div className="grid min-w-0 content-start gap-3">
        <VerdictsPanel changed={changed} cases={conditions.cases} />
        {failures.length > 0 && <CaseFailures failures={failures} accept={accept} />}
        <Panel
          title="検証"
          id="findings"
          note={conditions.errorCount > 0 ? `誤り${conditions.errorCount}件` : '誤りなし'}
        >
          <FindingList findings={findings} />
        </Panel>
      </div>
      <PublishPending pending={pending} />
    </main>
  )
}
