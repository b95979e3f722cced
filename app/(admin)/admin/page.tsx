import type { Metadata } from 'next'
import { after } from 'next/server'
import { PreviewPanel } from '@/components/rules/preview-panel'
import { RollBackForm } from '@/components/rules/roll-back-form'
import { VersionTable } from '@/components/rules/version-table'
import { WorkingCopyPanel } from '@/components/rules/working-copy-panel'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { todayInJapan } from '@/lib/config/clock'
import { formatDay } from '@/lib/format/day'
import { ruleSetBeingEdited } from '@/lib/rule-sets/being-edited'
import { reviewState } from '@/lib/rule-sets/review-state'
import { type ListedVersion, versionList } from '@/lib/rule-sets/version-list'
import { warmUpDesk } from '@/lib/rule-sets/warm-up-desk'
import { differencesBetween } from '@/lib/rules/differences'
import { returnToVersion } from './actions'
import { type Query, wordIn } from './query'

export const metadata: Metadata = { title: '版' }

export default async function VersionsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { staff } = await requireStaff(administratorRoles)
  const today = todayInJapan()
  const [versions, editing, query] = await Promise.all([versionList(today), ruleSetBeingEdited(), searchParams])
  const { copy, base } = editing
  const review = await reviewState(copy, staff.id)
  const differences = differencesBetween(base.ruleSet, editing.ruleSet)
  const done = messageOf(query)
  after(warmUpDesk)

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      {done && <Notice kind="success">{done}</Notice>}
      <h1 className="px-1 pt-1 text-std-24B-150">{headline(versions, today)}</h1>
      <WorkingCopyPanel copy={copy} baseVersion={base.version} differences={differences.length} />
      <PreviewPanel
        today={today}
        suggested={versions.find(({ status }) => status === 'waiting')?.effectiveOn ?? addDays(today, 1)}
        isRefused={query['no-day'] !== undefined}
        unpublished={copy && (review.open ? 'waiting' : 'edited')}
        isUnshowable={query['no-draft'] !== undefined}
      />
      <Panel
        title="公開した版"
        id="versions"
        note={`${versions.length}件`}
        aside={
          <a
            href="/admin/history"
            className="inline-flex items-center text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11"
          >
            履歴を見る・版を比べる
          </a>
        }
      >
        <VersionTable versions={versions}>
          {({ version }) =>
            version === editing.newestVersion ? null : (
              <RollBackForm
                version={version}
                newest={editing.newestVersion}
                earliest={today}
                initial={{ typed: { effectiveOn: today, note: '', confirmed: '' }, problems: [], refusal: null }}
                rollBack={returnToVersion}
              />
            )
          }
        </VersionTable>
      </Panel>
    </main>
  )
}

function headline(versions: readonly ListedVersion[], today: LocalDate): string {
  const inForce = versions.find(({ status }) => status === 'in-force')
  const waiting = versions.find(({ status }) => status === 'waiting')
  const now = `第${inForce?.version}版が施行されています`
  return waiting
    ? `${now}。${formatDay(waiting.effectiveOn, 'ja', { style: 'near', today })}から第${waiting.version}版になります`
    : now
}

function messageOf(query: Query): string | null {
  const published = wordIn(query, 'published')
  const rolledBack = wordIn(query, 'rolled-back')
  if (/^\d+$/.test(published)) return `第${published}版を公開しました。`
  if (/^\d+$/.test(rolledBack)) return `前の内容を、第${rolledBack}版として公開しました。`
  return query.discarded === undefined ? null : '下書きを捨てました。'
}
