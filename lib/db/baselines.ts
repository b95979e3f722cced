import 'server-only'
import { z } from 'zod'
import { firstDayOf, type YearMonth } from '@/lib/calendar/year-month'
import { type Baseline, measures, type PaperCount } from '@/lib/clock/figures'
import { now } from '@/lib/config/clock'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction } from './client'

export type Entered = { readonly at: Date; readonly by: string }
export type EnteredBaseline = Baseline & { readonly entered: Entered }
export type EnteredPaperCount = PaperCount & { readonly source: string; readonly entered: Entered }

/** The latest of each measure and event: what was entered before stays in the table. */
export async function listBaselines(): Promise<EnteredBaseline[]> {
  const rows = await database().paperBaseline.findMany({
    orderBy: { id: 'desc' },
    distinct: ['measure', 'event'],
    select: { measure: true, event: true, minutes: true, sampleSize: true, source: true, ...entered },
  })
  return rows.map(({ measure, enteredAt, enteredBy, ...rest }) => ({
    ...rest,
    measure: Measure.parse(measure),
    entered: { at: enteredAt, by: enteredBy.displayName },
  }))
}

export function setBaseline(baseline: Baseline, actor: StaffActor): Promise<void> {
  const { measure, event, minutes } = baseline
  return inTransaction(async tx => {
    await tx.paperBaseline.create({
      data: { ...baseline, enteredAt: now(), enteredById: actor.staffId },
      select: { id: true },
    })
    const detail = { measure, minutes }
    await recordAudit({ action: 'clock.set-baseline', actor: { ...actor, detail }, subject: event }, tx)
  })
}

/** The latest of each month. */
export async function listPaperCounts(): Promise<EnteredPaperCount[]> {
  const rows = await database().paperCount.findMany({
    orderBy: { id: 'desc' },
    distinct: ['month'],
    select: { month: true, applications: true, source: true, ...entered },
  })
  return rows
    .map(({ month, applications, source, enteredAt, enteredBy }) => ({
      month: month.toISOString().slice(0, 7),
      applications,
      source,
      entered: { at: enteredAt, by: enteredBy.displayName },
    }))
    .toSorted((a, b) => b.month.localeCompare(a.month))
}

type NewPaperCount = { readonly month: YearMonth; readonly applications: number; readonly source: string }

export function setPaperCount({ month, applications, source }: NewPaperCount, actor: StaffActor): Promise<void> {
  return inTransaction(async tx => {
    const day = new Date(`${firstDayOf(month)}T00:00:00Z`)
    await tx.paperCount.create({
      data: { month: day, applications, source, enteredAt: now(), enteredById: actor.staffId },
      select: { id: true },
    })
    await recordAudit(
      { action: 'clock.set-paper-count', actor: { ...actor, detail: { applications } }, subject: month },
      tx,
    )
  })
}

const Measure = z.enum(measures)
const entered = { enteredAt: true, enteredBy: { select: { displayName: true } } } as const
