import 'server-only'
import { ruleSetBeingEdited } from './being-edited'
import { impactState, markSeen } from './impact'
import { exampleOf, type ImpactExample } from './impact-example'
import { type ShownGroup, type ShownImpact, shownImpact } from './impact-view'
import { type Pending, pendingChanges } from './pending'

export type OpenedImpact = {
  readonly pending: Pending
  readonly impact: ShownImpact | null
  readonly current: ShownGroup | null
  readonly example: ImpactExample | null
}

/** What an address asks for, by places in the list; nothing is open where it asks for none. */
export type Asked = { readonly change: string; readonly example: string }

/** Whoever opens an example has looked at it: that is kept before the conditions are read. */
export async function openExample(asked: Asked, staffId: string): Promise<OpenedImpact> {
  const example = await lookedAt(asked, staffId)
  const pending = await pendingChanges(staffId)
  const impact = shownImpact(pending.being, pending.impact)
  return { pending, impact, example, current: (example && impact?.groups[Number(asked.change)]) ?? null }
}

async function lookedAt(asked: Asked, staffId: string): Promise<ImpactExample | null> {
  if (!/^\d{1,4}$/.test(asked.change)) return null
  const being = await ruleSetBeingEdited()
  const { impact } = await impactState(being)
  const group = impact?.groups[Number(asked.change)]
  const nth = /^\d{1,3}$/.test(asked.example) ? Number(asked.example) : 0
  const example = impact && group ? exampleOf(being, { impact, group, nth }) : null
  if (group && example) await markSeen(being, { group, example: nth, staffId })
  return example
}
