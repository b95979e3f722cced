import 'server-only'
import { now } from '@/lib/config/clock'
import { CityWeights } from '@/lib/residents/city-weights'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction } from './client'
import type { StaffName } from './rule-sets'

export type StoredWeights = {
  readonly id: string
  readonly at: Date
  readonly by: StaffName
  readonly weights: CityWeights
}

/** The newest; null while nobody has put any in. */
export async function latestWeights(): Promise<StoredWeights | null> {
  const row = await database().residentWeights.findFirst({
    orderBy: { id: 'desc' },
    select: { id: true, at: true, weights: true, staff: { select: { id: true, displayName: true } } },
  })
  return row && { id: String(row.id), at: row.at, by: row.staff, weights: CityWeights.parse(row.weights) }
}

/** Earlier figures stay. */
export function saveWeights(weights: CityWeights, actor: StaffActor): Promise<void> {
  return inTransaction(async tx => {
    await tx.residentWeights.create({ data: { weights, at: now(), staffId: actor.staffId }, select: { id: true } })
    await recordAudit({ action: 'rule-set.set-weights', actor }, tx)
  })
}
