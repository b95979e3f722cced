import type { LocalDate } from '@/lib/calendar/local-date'
import { plan } from './plan'
import type { ClockRecord } from './record'
import {
  fewestCases,
  type Interval,
  type Reduction,
  reductionOf,
  type Summary,
  shareInterval,
  summarise,
} from './statistics'

export const measures = ['waiting', 'total'] as const
export type Measure = (typeof measures)[number]

/** What the city measured on paper, as it entered it. `event`: a life event's id, or `all`. */
export type Baseline = {
  readonly measure: Measure
  readonly event: string
  readonly minutes: number
  readonly sampleSize: number | null
  readonly source: string
}

/** Applications of a month (`2026-11`) that never came through 手続きナビ. */
export type PaperCount = { readonly month: string; readonly applications: number }

/** In seconds. Null where there are too few cases to be told. */
export type MeasuredTime = {
  readonly cases: number
  readonly summary: Summary | null
  readonly baseline: Baseline | null
  readonly reduction: Reduction | null
  readonly target: number
}

export type EventFigures = {
  /** Null: cases about several events, which take longer than any of them. */
  readonly event: string | null
  readonly waiting: MeasuredTime
  readonly total: MeasuredTime
}

export type Share = {
  readonly month: string | null
  readonly digital: number
  readonly paper: number
  readonly ratio: number | null
  readonly interval: Interval | null
}

export type ClockFigures = {
  readonly cases: number
  /** Not in the times: completed on a later day, or never. */
  readonly laterDay: number
  readonly unfinished: number
  readonly interviews: number
  readonly waiting: MeasuredTime
  readonly total: MeasuredTime
  /** How the mean time divides; null where there are too few cases. */
  readonly parts: { readonly waiting: number; readonly handling: number; readonly between: number } | null
  readonly events: readonly EventFigures[]
  readonly share: Share
  /** Of the months for which the paper applications were entered. */
  readonly months: readonly Share[]
}

export type Entered = { readonly baselines: readonly Baseline[]; readonly paper: readonly PaperCount[] }

/** An office day is shorter, a night longer than this. */
const longestDaySeconds = 12 * 60 * 60

export function clockFigures(records: readonly ClockRecord[], { baselines, paper }: Entered): ClockFigures {
  const completed = records.filter(({ totalSeconds }) => totalSeconds !== null)
  const sameDay = completed.filter(({ totalSeconds }) => (totalSeconds ?? 0) <= longestDaySeconds)
  const months = monthlyShares(completed, paper)
  return {
    cases: records.length,
    laterDay: completed.length - sameDay.length,
    unfinished: records.length - completed.length,
    interviews: completed.filter(({ channel }) => channel === 'interview').length,
    ...timesOf(sameDay, baselines, 'all'),
    parts: partsOf(sameDay),
    events: byEvent(sameDay, baselines),
    share: shareOf(null, sum(months.map(({ digital }) => digital)), sum(months.map(({ paper }) => paper))),
    months,
  }
}

/** The baseline of the event itself, else the one of all. */
export function baselineOf(baselines: readonly Baseline[], measure: Measure, event: string): Baseline | null {
  const ofMeasure = baselines.filter(baseline => baseline.measure === measure)
  return ofMeasure.find(baseline => baseline.event === event) ?? ofMeasure.find(({ event }) => event === 'all') ?? null
}

/** `reached`: also with the least the interval leaves. `likely`: by the median, and the interval reaches below. */
export type Standing = 'reached' | 'likely' | 'open'

export function standingOf({ ratio, interval: [low] }: Reduction, target: number): Standing {
  if (ratio < target) return 'open'
  return low >= target ? 'reached' : 'likely'
}

function timesOf(records: readonly ClockRecord[], baselines: readonly Baseline[], event: string) {
  return {
    waiting: measuredTime(
      records.flatMap(({ waitingSeconds }) => waitingSeconds ?? []),
      baselineOf(baselines, 'waiting', event),
      plan.waitingReduction,
    ),
    total: measuredTime(
      records.flatMap(({ totalSeconds }) => totalSeconds ?? []),
      baselineOf(baselines, 'total', event),
      plan.totalReduction,
    ),
  }
}

function measuredTime(seconds: readonly number[], baseline: Baseline | null, target: number): MeasuredTime {
  const summary = summarise(seconds)
  const reduction = summary && baseline ? reductionOf(summary, baseline.minutes * 60) : null
  return { cases: seconds.length, summary, baseline, reduction, target }
}

/** Of those whose waiting is known: parts of one and the same time. */
function partsOf(records: readonly ClockRecord[]): ClockFigures['parts'] {
  const known = records.filter(({ waitingSeconds }) => waitingSeconds !== null)
  const total = sum(known.map(({ totalSeconds }) => totalSeconds ?? 0))
  if (known.length < fewestCases || total === 0) return null
  const waiting = sum(known.map(({ waitingSeconds }) => waitingSeconds ?? 0)) / total
  const handling = sum(known.map(({ handlingSeconds }) => handlingSeconds ?? 0)) / total
  return { waiting, handling, between: Math.max(0, 1 - waiting - handling) }
}

/** The most frequent first, cases of several events last. */
function byEvent(records: readonly ClockRecord[], baselines: readonly Baseline[]): EventFigures[] {
  const groups = new Map<string | null, ClockRecord[]>()
  for (const record of records) {
    const [event = null] = record.events.length === 1 ? record.events : []
    groups.set(event, [...(groups.get(event) ?? []), record])
  }
  return [...groups]
    .toSorted(([a, one], [b, other]) => Number(a === null) - Number(b === null) || other.length - one.length)
    .map(([event, group]) => ({ event, ...timesOf(group, event === null ? [] : baselines, event ?? '') }))
}

/** A share needs both of its parts: of a month without a figure for paper nothing is said. */
function monthlyShares(completed: readonly ClockRecord[], paper: readonly PaperCount[]): Share[] {
  const digital = new Map<string, number>()
  for (const { day, procedures } of completed) {
    const month = monthOf(day)
    digital.set(month, (digital.get(month) ?? 0) + procedures)
  }
  return paper
    .toSorted((a, b) => a.month.localeCompare(b.month))
    .map(({ month, applications }) => shareOf(month, digital.get(month) ?? 0, applications))
}

function shareOf(month: string | null, digital: number, paper: number): Share {
  const whole = digital + paper
  const isTold = whole >= fewestCases
  return {
    month,
    digital,
    paper,
    ratio: isTold ? digital / whole : null,
    interval: shareInterval(digital, whole),
  }
}

function monthOf(day: LocalDate): string {
  return day.slice(0, 7)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
