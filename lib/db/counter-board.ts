import 'server-only'
import { database } from './client'
import { type Draft, draftColumns, draftOf, stillThere } from './draft-rows'

export type ReceivedSpan = { readonly from: Date; readonly before: Date; readonly limit: number }

/** What reached the counter in this span, the latest first. For lists that show no person: looking at them is not recorded. */
export async function listReceived({ from, before, limit }: ReceivedSpan): Promise<Draft[]> {
  const rows = await database().draft.findMany({
    where: { receivedAt: { gte: from, lt: before }, ...stillThere() },
    orderBy: { receivedAt: 'desc' },
    take: limit,
    select: draftColumns,
  })
  return rows.map(draftOf)
}

export type ReceivedCounts = { readonly received: number; readonly completed: number }

export async function countReceived({ from, before }: Omit<ReceivedSpan, 'limit'>): Promise<ReceivedCounts> {
  const where = { receivedAt: { gte: from, lt: before }, ...stillThere() }
  const [received, completed] = await Promise.all([
    database().draft.count({ where }),
    database().draft.count({ where: { ...where, completedAt: { not: null } } }),
  ])
  return { received, completed }
}
