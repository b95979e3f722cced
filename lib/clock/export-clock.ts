import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { recordAudit, type StaffActor } from '@/lib/db/audit'
import { spreadsheet } from '@/lib/exports/spreadsheet'
import { type ClockView, clockView } from './clock-view'
import type { MeasuredTime, Share } from './figures'
import type { Period } from './period'

/** The page's own figures, cell by cell; what the page does not tell is not in the file either. */
export async function exportClock(
  period: Period,
  { today, actor }: { readonly today: LocalDate; readonly actor: StaffActor },
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = clockRows(await clockView(period, today))
  await recordAudit({ action: 'clock.export', actor: { ...actor, detail: { rows: rows.length, ...period } } })
  return spreadsheet(rows)
}

export function clockRows({ figures, eventNames, period }: ClockView): string[][] {
  const { events, waiting, total, share, months } = figures
  const named = events.map(({ event, ...times }) => ({ name: eventName(event, eventNames), ...times }))
  return [
    ['期間', `${period.from}〜${period.to}`],
    [],
    ['ライフイベント', '測ったもの', ...timeHeadings],
    ...[{ name: 'すべて', waiting, total }, ...named].flatMap(({ name, waiting, total }) => [
      [name, '待った時間', ...timeCells(waiting)],
      [name, '受付から完了まで', ...timeCells(total)],
    ]),
    [],
    ['月', 'デジタル申請件数', '紙の申請件数', '手続きナビ利用率', '95%信頼区間 下', '95%信頼区間 上'],
    ...[...months, share].map(shareCells),
  ]
}

export function eventName(event: string | null, names: ReadonlyMap<string, string>): string {
  return event === null ? '2つ以上の出来事' : (names.get(event) ?? event)
}

const timeHeadings = [
  '件数',
  '中央値（分）',
  '95%信頼区間 下（分）',
  '95%信頼区間 上（分）',
  '9割の件（分以内）',
  '紙の基準値（分）',
  '基準値の件数',
  '短縮率',
  '短縮率 95%信頼区間 下',
  '短縮率 95%信頼区間 上',
  '目標',
]

function timeCells({ cases, summary, baseline, reduction, target }: MeasuredTime): string[] {
  return [
    summary ? String(cases) : tooFew,
    minutes(summary?.median),
    minutes(summary?.interval[0]),
    minutes(summary?.interval[1]),
    minutes(summary?.p90),
    String(baseline?.minutes ?? ''),
    String(baseline?.sampleSize ?? ''),
    ratio(reduction?.ratio),
    ratio(reduction?.interval[0]),
    ratio(reduction?.interval[1]),
    ratio(target),
  ]
}

const tooFew = '件数が少ないため表示しません'

function shareCells({ month, digital, paper, ratio: share, interval }: Share): string[] {
  const counts = [String(digital), String(paper)]
  return [month ?? '合計', ...counts, ratio(share), ratio(interval?.[0]), ratio(interval?.[1])]
}

function minutes(seconds: number | undefined): string {
  return seconds === undefined ? '' : (seconds / 60).toFixed(1)
}

/** A negative number is no formula, but a spreadsheet's guard takes it for one: less than on paper is plain, more in words. */
function ratio(value: number | null | undefined): string {
  if (value === null || value === undefined) return ''
  const percent = `${(Math.abs(value) * 100).toFixed(1)}%`
  return value < 0 ? `${percent} 増` : percent
}
