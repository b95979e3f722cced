import type { Desk } from '@/lib/db/desks'
import type { RuleBook } from '@/lib/rules/book'
import { departmentWords, type QueueRow } from './queue-rows'

/** A desk as everybody on the floor sees it. */
export type DeskTile = {
  readonly id: string
  readonly number: string
  readonly department: string
  readonly hours: string
  readonly staff: string | null
  readonly state: 'serving' | 'called' | 'free' | 'empty' | 'paused'
  readonly serving: QueueRow | null
  readonly isYours: boolean
  /** Nobody sits there, and it belongs to a department of the clerk's. */
  readonly canSit: boolean
}

export type Onlooker = { readonly staffId: string; readonly departmentIds: readonly string[]; readonly book: RuleBook }

/** One's own first, then those of one's own departments. */
export function deskTiles(desks: readonly Desk[], rows: readonly QueueRow[], looking: Onlooker): readonly DeskTile[] {
  const rank = ({ staff, departmentId }: Desk) =>
    staff?.id === looking.staffId ? 0 : looking.departmentIds.includes(departmentId) ? 1 : 2
  return desks.toSorted((a, b) => rank(a) - rank(b)).map(desk => deskTile(desk, rows, looking))
}

function deskTile(desk: Desk, rows: readonly QueueRow[], { staffId, departmentIds, book }: Onlooker): DeskTile {
  const { id, number, departmentId, hours, staff } = desk
  const serving = rows.find(row => row.desk === number && (row.state === 'called' || row.state === 'serving')) ?? null
  return {
    id,
    number,
    department: departmentWords(departmentId, book),
    hours,
    staff: staff?.displayName ?? null,
    state: stateOf(desk, serving),
    serving,
    isYours: staff?.id === staffId,
    canSit: staff === null && departmentIds.includes(departmentId),
  }
}

function stateOf({ isPaused, staff }: Desk, serving: QueueRow | null): DeskTile['state'] {
  if (serving) return serving.state === 'called' ? 'called' : 'serving'
  if (isPaused) return 'paused'
  return staff ? 'free' : 'empty'
}
