import 'server-only'
import { z } from 'zod'
import { now } from '@/lib/config/clock'
import type { Difference } from '@/lib/rules/differences'
import type { Place } from '@/lib/rules/finding'
import type { StaffActor } from './audit'
import { database, type Transaction } from './client'
import type { StaffName } from './rule-sets'

/** One saved edit of a working copy. It stays when the copy is published or thrown away. */
export type RuleSetEdit = {
  readonly id: string
  readonly copyId: string
  readonly basedOnVersion: number
  readonly at: Date
  readonly by: StaffName
  readonly reason: string
  readonly changes: readonly Difference[]
}

export type NewEdit = Pick<RuleSetEdit, 'copyId' | 'basedOnVersion' | 'reason' | 'changes'>

export type EditFilter = {
  readonly copyId?: string
  /** Edits of this thing alone. */
  readonly about?: Pick<Place, 'kind' | 'id'>
  readonly limit: number
}

/** Within the transaction of the save. */
export async function recordEdit(edit: NewEdit, actor: StaffActor, tx: Transaction): Promise<void> {
  const changes = JSON.parse(JSON.stringify(edit.changes))
  await tx.ruleSetEdit.create({ data: { ...edit, changes, at: now(), staffId: actor.staffId }, select: { id: true } })
}

/** Newest first. */
export async function listEdits({ copyId, about, limit }: EditFilter): Promise<readonly RuleSetEdit[]> {
  const rows = await database().ruleSetEdit.findMany({
    where: {
      ...(copyId === undefined ? {} : { copyId }),
      ...(about ? { changes: { array_contains: [{ place: { kind: about.kind, id: about.id } }] } } : {}),
    },
    orderBy: { id: 'desc' },
    take: limit,
    select: {
      id: true,
      copyId: true,
      basedOnVersion: true,
      at: true,
      reason: true,
      changes: true,
      staff: { select: { id: true, displayName: true } },
    },
  })
  return rows.map(({ id, staff, changes, ...row }) => ({
    ...row,
    id: String(id),
    by: staff,
    changes: StoredChanges.parse(changes) as readonly Difference[],
  }))
}

/** Everybody who saved an edit of the copy: none of them approves it. */
export async function editorsOf(copyId: string, tx: Transaction = database()): Promise<readonly StaffName[]> {
  const rows = await tx.ruleSetEdit.findMany({
    where: { copyId },
    distinct: ['staffId'],
    orderBy: { id: 'asc' },
    select: { staff: { select: { id: true, displayName: true } } },
  })
  return rows.map(({ staff }) => staff)
}

const StoredChanges = z.array(
  z.object({
    kind: z.enum(['added', 'removed', 'changed']),
    place: z.object({ kind: z.string(), id: z.string(), field: z.string() }),
    before: z.unknown().default(null),
    after: z.unknown().default(null),
  }),
)
