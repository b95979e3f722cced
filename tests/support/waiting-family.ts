import { completeProcedure } from '@/lib/counter/complete'
import { findByScan } from '@/lib/counter/find-by-scan'
import type { Stop } from '@/lib/db/stop-rows'
import { listStops } from '@/lib/db/stops'
import { aFamilyInsuredByTheCity } from './a-family'
import { aClerk } from './clerks'
import { aStoredDraft } from './stored-drafts'

/** A family that moves in, taken in by the reception: they wait for 市民課. */
export async function aWaitingFamily(): Promise<string> {
  const { id, receiptCode } = await aStoredDraft({ content: aFamilyInsuredByTheCity() })
  await findByScan(receiptCode, await aClerk())
  return id
}

export async function stopAt(draftId: string, departmentId: string): Promise<Stop> {
  const stop = (await listStops(draftId)).find(one => one.departmentId === departmentId)
  if (!stop) throw new Error(`no stop at ${departmentId}`)
  return stop
}

export async function statesOf(draftId: string): Promise<Record<string, string>> {
  return Object.fromEntries((await listStops(draftId)).map(({ departmentId, state }) => [departmentId, state]))
}

/** Everything that is done at one department, done. */
export async function completeAllAt(draftId: string, departmentId: string): Promise<void> {
  const clerk = await aClerk('市民 一子')
  for (const procedureId of (await stopAt(draftId, departmentId)).procedureIds)
    await completeProcedure(draftId, procedureId, clerk)
}
