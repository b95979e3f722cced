import type { Metadata } from 'next'
import { Cards } from '@/components/clock/cards'
import { EventTable } from '@/components/clock/event-table'
import { HowMeasured } from '@/components/clock/how-measured'
import { PeriodForm } from '@/components/clock/period-form'
import { PrintButton } from '@/components/clock/print-button'
import { ShareChart } from '@/components/clock/share-chart'
import { TimeBars } from '@/components/clock/time-bars'
import { Button, buttonClass } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { clockView } from '@/lib/clock/clock-view'
import { eventName } from '@/lib/clock/export-clock'
import { monthsToChoose, readPeriod } from '@/lib/clock/period'
import { todayInJapan } from '@/lib/config/clock'
import { formatMonth } from '@/lib/format/day'
import { type Query, wordIn } from '../query'

export const metadata: Metadata = { title: '実績' }

export default async function ClockPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireStaff(permissions.figures)
  const words = await searchParams
  const today = todayInJapan()
  const period = readPeriod(wordIn(words, 'from'), wordIn(words, 'to'), today)
  const { figures, eventNames } = await clockView(period, today)
  const months = monthsToChoose(today).map(month => ({ value: month, label: formatMonth(month, 'ja') }))

  return (
    <main id="main" className="mx-auto grid w-full max-w-360 content-start gap-3 p-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-1 pt-1">
        <h1 className="text-std-24B-150">実績</h1>
        <p className="hidden print:block">
          {formatMonth(period.from, 'ja')}〜{formatMonth(period.to, 'ja')}
        </p>
        <PeriodForm period={period} months={months} />
        <div className="ml-auto flex flex-wrap gap-2 print:hidden">
          <a href="#how" className={buttonClass()}>
            測り方
          </a>
          <a href="/admin/clock/baselines" className={buttonClass()}>
            紙の基準値と件数
          </a>
          <form action={`/admin/clock/file?${new URLSearchParams(period)}`} method="post">
            <Button>CSV</Button>
          </form>
          <PrintButton />
        </div>
      </div>
      <Cards figures={figures} />
      <div className="grid gap-3 xl:grid-cols-[3fr_2fr] print:grid-cols-2">
        <ShareChart months={figures.months} />
        <TimeBars figures={figures} />
      </div>
      <Panel title="出来事ごと" id="events" note="多い順">
        <EventTable events={figures.events.map(one => ({ ...one, name: eventName(one.event, eventNames) }))} />
      </Panel>
      <HowMeasured />
    </main>
  )
}
