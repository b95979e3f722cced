import type { Metadata } from 'next'
import { CaseFailures } from '@/components/rules/case-failures'
import { DifferenceList } from '@/components/rules/difference-list'
import { FindingList } from '@/components/rules/finding-list'
import { OutdatedNotice } from '@/components/rules/outdated-notice'
import { PublishPanel } from '@/components/rules/publish-panel'
import { VerdictsPanel } from '@/components/rules/verdicts-panel'
import { Panel } from '@/components/staff/panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { reviewState } from '@/lib/rule-sets/review-state'
import { shownChanges } from '@/lib/rule-sets/shown-changes'
import { accept, approve, ask, bringUpToDate, discard, refuse, withdraw } from './actions'

export const metadata: Metadata = { title: '変更と公開' }

export default async function ChangesPage() {
  const { staff } = await requireStaff(administratorRoles)
  const { base, copy, ruleSet, newestVersion } = await ruleSetBeingEdited()
  const { things, changed, failures, findings, conditions } = shownChanges(base.ruleSet, ruleSet)
  const review = await reviewState(copy, staff.id)
  const isOutdated = base.version !== newestVersion
  const count = things.length

  return (
    <main id="main" className="grid content-start gap-3 p-3 xl:grid-cols-[20rem_minmax(0,1fr)_19rem]">
      <div className="flex flex-wrap items-baseline gap-x-4 xl:col-span-3">
        <h1 className="text-std-22B-150">
          {count === 0 ? '公開していない変更はありません' : `公開する前に：${count}件の変更`}
        </h1>
        <p className="text-solid-gray-700">もとの版：第{base.version}版</p>
      </div>
      {isOutdated && <OutdatedNotice newestVersion={newestVersion} catchUp={bringUpToDate} />}
      <Panel title="変えたところ" id="differences" note={`${count}件`} className="self-start">
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
      <PublishPanel
        conditions={{ ...conditions, isOutdated }}
        copy={copy && { id: copy.id, lockVersion: copy.lockVersion }}
        review={review}
        today={todayInJapan()}
        blocked={conditions.errorCount > 0 ? '誤りがなくなると、承認を頼めます。' : null}
        ask={ask}
        approve={approve}
        refuse={refuse}
        withdraw={withdraw}
        discard={discard}
      />
    </main>
  )
}
