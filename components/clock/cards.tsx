import { type ClockFigures, type MeasuredTime, type Share, standingOf } from '@/lib/clock/figures'
import { plan } from '@/lib/clock/plan'
import { type Badge, Card } from './card'
import { changeRange, changeWords, percent, timeRange, timeWords, tooFew } from './words'

export function Cards({ figures }: { readonly figures: ClockFigures }) {
  return (
    <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4 print:grid-cols-2">
      <ShareCard share={figures.share} />
      <TimeCard title="受付から完了まで" time={figures.total} />
      <TimeCard title="受付までの待ち時間" time={figures.waiting} />
      <CasesCard figures={figures} />
    </div>
  )
}

function ShareCard({ share: { ratio, interval, digital, paper } }: { readonly share: Share }) {
  const { began, target } = plan.digitalShare
  return (
    <Card
      title="手続きナビ利用率"
      badge={ratio === null ? null : shareBadge(ratio, target)}
      figure={
        ratio === null
          ? '紙の申請件数を入力すると表示します'
          : { number: percent(ratio), unit: '%', beside: `始まり ${percent(began)}%` }
      }
      progress={ratio === null ? null : { at: ratio, target }}
      foot={
        interval
          ? `${digital.toLocaleString('ja-JP')} ÷ ${(digital + paper).toLocaleString('ja-JP')}件、95%区間 ${percent(interval[0])}〜${percent(interval[1])}%`
          : 'デジタル申請 ÷ 全申請'
      }
      target={`目標 ${percent(target)}%`}
    />
  )
}

function shareBadge(ratio: number, target: number): Badge {
  if (ratio >= target) return { look: 'reached', text: '達成' }
  return { look: 'open', text: `あと${Math.ceil((target - ratio) * 100)}ポイント` }
}

function TimeCard({ title, time }: { readonly title: string; readonly time: MeasuredTime }) {
  const { summary, baseline, reduction, target, cases } = time
  return (
    <Card
      title={title}
      badge={reduction && timeBadge(reduction, target)}
      figure={figureOf(time)}
      progress={reduction && { at: reduction.ratio, target }}
      foot={summary ? `${cases}件、95%区間 ${rangeOf(time)}` : ''}
      target={baseline ? `目標 −${percent(target)}%` : ''}
    />
  )
}

function figureOf({ summary, baseline, reduction }: MeasuredTime) {
  if (!summary) return tooFew
  if (!baseline || !reduction)
    return { number: timeWords(summary.median), unit: '', beside: '紙の基準値が入力されていません' }
  const beside = `${baseline.minutes}分 → ${timeWords(summary.median)}`
  return { number: changeWords(reduction.ratio), unit: '%', beside }
}

function rangeOf({ summary, reduction }: MeasuredTime): string {
  if (reduction) return changeRange(reduction.interval)
  return summary ? timeRange(summary.interval) : ''
}

function timeBadge(reduction: NonNullable<MeasuredTime['reduction']>, target: number): Badge {
  const standing = standingOf(reduction, target)
  if (standing === 'reached') return { look: 'reached', text: '達成' }
  if (standing === 'likely') return { look: 'likely', text: '達成（誤差の範囲）' }
  return { look: 'open', text: `あと${Math.ceil((target - reduction.ratio) * 100)}ポイント` }
}

function CasesCard({ figures: { cases, interviews, laterDay, unfinished } }: { readonly figures: ClockFigures }) {
  return (
    <Card
      title="受け付けた件"
      badge={null}
      figure={{
        number: cases.toLocaleString('ja-JP'),
        unit: '件',
        beside: interviews > 0 ? `うち聞き取り ${interviews}件` : '',
      }}
      progress={null}
      foot={`翌日以降に完了 ${laterDay}件、完了せず ${unfinished}件は時間に含めません`}
      target=""
    />
  )
}
