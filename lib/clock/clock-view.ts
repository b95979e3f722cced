import 'server-only'
import type { LocalDate } from '@/lib/calendar/local-date'
import { listBaselines, listPaperCounts } from '@/lib/db/baselines'
import { listClockRecords } from '@/lib/db/clock-records'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { type ClockFigures, clockFigures } from './figures'
import { daysOf, type Period } from './period'

export type ClockView = {
  readonly period: Period
  readonly figures: ClockFigures
  /** What a life event is called. */
  readonly eventNames: ReadonlyMap<string, string>
}

export async function clockView(period: Period, today: LocalDate): Promise<ClockView> {
  const [from, to] = daysOf(period)
  const [records, baselines, counts, eventNames] = await Promise.all([
    listClockRecords(from, to),
    listBaselines(),
    listPaperCounts(),
    namesOfEvents(today),
  ])
  const paper = counts.filter(({ month }) => period.from <= month && month <= period.to)
  return { period, figures: clockFigures(records, { baselines, paper }), eventNames }
}

export async function namesOfEvents(today: LocalDate): Promise<ReadonlyMap<string, string>> {
  const { events } = (await ruleSetInForce(today)).ruleSet
  return new Map(events.map(({ id, title }) => [id, title.ja]))
}
