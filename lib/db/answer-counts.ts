import 'server-only'
import type { Counted } from '@/lib/answer-counts/waiting'
import { database, inTransaction } from './client'

/** Adds to what was counted before; nothing comes here in groups of fewer than five. */
export function addCounts(counted: readonly Counted[]): Promise<void> {
  return inTransaction(async tx => {
    for (const { month, event, fact, class: name, count } of counted) {
      await tx.coarseCount.upsert({
        where: { month_event_fact_class: { month, event, fact, class: name } },
        create: { month, event, fact, class: name, count },
        update: { count: { increment: count } },
        select: { month: true },
      })
    }
  })
}

/** Of all months that are kept, by fact and class. */
export async function sumCounts(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
  const rows = await database().coarseCount.groupBy({ by: ['fact', 'class'], _sum: { count: true } })
  const sums: Record<string, Record<string, number>> = {}
  for (const { fact, class: name, _sum } of rows) sums[fact] = { ...sums[fact], [name]: _sum.count ?? 0 }
  return sums
}

/** Months before this one (`YYYY-MM`). */
export async function deleteCountsBefore(month: string): Promise<number> {
  const { count } = await database().coarseCount.deleteMany({ where: { month: { lt: month } } })
  return count
}
