import 'server-only'
import type { SearchTerm } from '@/lib/drafts/search-terms'
import { database } from './client'
import { type Draft, draftColumns, draftOf, stillThere } from './draft-rows'
import { searchKeysOf } from './search-keys'

/** The latest first. Whether the clerk may see them, and that they searched, is for `lib/counter/search-drafts.ts`. */
export async function findDraftsByTerm(term: SearchTerm, limit: number): Promise<Draft[]> {
  const keys = await database().draftSearchKey.findMany({
    where: { key: { in: searchKeysOf(term) } },
    select: { draftId: true },
    take: longestList,
  })
  const rows = await database().draft.findMany({
    where: { id: { in: keys.map(({ draftId }) => draftId) }, ...stillThere() },
    orderBy: { createdAt: 'desc' },
    take: limit,
    select: draftColumns,
  })
  return rows.map(draftOf)
}

/** A reading and a birth date belong to few; a number everybody types, as 0, belongs to many. */
const longestList = 200
