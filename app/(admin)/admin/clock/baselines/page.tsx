import type { Metadata } from 'next'
import { EnteredList } from '@/components/clock/entered-list'
import { BaselineEntry, PaperCountEntry } from '@/components/clock/entry-forms'
import { Panel } from '@/components/staff/panel'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import type { YearMonth } from '@/lib/calendar/year-month'
import { namesOfEvents } from '@/lib/clock/clock-view'
import { BaselineForm, PaperCountForm } from '@/lib/clock/entry-form'
import { monthsToChoose } from '@/lib/clock/period'
import { todayInJapan } from '@/lib/config/clock'
import { type Entered, listBaselines, listPaperCounts } from '@/lib/db/baselines'
import { formatMonth } from '@/lib/format/day'
import { formatInstant } from '@/lib/format/instant'
import { enterBaseline, enterPaperCount } from './actions'

export const metadata: Metadata = { title: '紙の基準値と件数' }

const measureNames = { total: '受付から完了まで', waiting: '受付までの待ち時間' }

export default async function BaselinesPage() {
  await requireStaff(permissions.figures)
  const today = todayInJapan()
  const [baselines, counts, names] = await Promise.all([listBaselines(), listPaperCounts(), namesOfEvents(today)])
  const events = [{ value: 'all', label: 'すべての出来事' }, ...[...names].map(([value, label]) => ({ value, label }))]
  const months = monthsToChoose(today).map(value => ({ value, label: formatMonth(value, 'ja') }))

  return (
    <main id="main" className="mx-auto grid w-full max-w-300 content-start gap-3 p-3">
      <p className="px-1">
        <a href="/admin/clock" className="text-blue-1000 underline underline-offset-4">
          実績に戻る
        </a>
      </p>
      <h1 className="px-1 text-std-24B-150">紙の基準値と件数</h1>
      <p className="px-1">
        計画の式で比べる、紙のころの値です。直すときはもう一度入力します。前の値も残り、新しい方を使います。
      </p>
      <Panel title="紙のころの時間" id="baselines">
        <BaselineEntry
          initial={{ typed: BaselineForm.parse({}), problems: {}, said: null }}
          enter={enterBaseline}
          options={events}
        />
        <EnteredList
          name="入力した基準値"
          heads={['何の時間か', 'どの出来事か', '時間', '調べた件数']}
          rows={baselines.map(({ measure, event, minutes, sampleSize, source, entered }) => ({
            key: `${measure} ${event}`,
            cells: [
              measureNames[measure],
              events.find(({ value }) => value === event)?.label ?? event,
              `${minutes}分`,
              sampleSize === null ? 'わからない' : `${sampleSize}件`,
            ],
            source,
            entered: enteredWords(entered),
          }))}
        />
      </Panel>
      <Panel title="紙で受けた申請の件数" id="counts">
        <PaperCountEntry
          initial={{ typed: PaperCountForm.parse({}), problems: {}, said: null }}
          enter={enterPaperCount}
          options={months}
        />
        <EnteredList
          name="入力した件数"
          heads={['月', '件数']}
          rows={counts.map(({ month, applications, source, entered }) => ({
            key: month,
            cells: [formatMonth(month as YearMonth, 'ja'), `${applications}件`],
            source,
            entered: enteredWords(entered),
          }))}
        />
      </Panel>
    </main>
  )
}

function enteredWords({ at, by }: Entered): string {
  return `${by}（${formatInstant(at)}）`
}
