'use server'

import { z } from 'zod'
import type { SearchState } from '@/components/counter/search-state'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { searchDrafts } from '@/lib/counter/search-drafts'

const Words = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), kana: z.string(), birthDate: z.string() }),
  z.object({ kind: z.literal('reservation'), number: z.string() }),
])

/** Longer than any name: what a scanner or the clipboard put there by mistake. */
const longest = 400

/** A POST: what is searched for stands in no address, history or log. */
export async function search(_: SearchState, form: FormData): Promise<SearchState> {
  const clerk = await requireStaff(counterRoles)
  const sent = Object.fromEntries([...form].map(([name, value]) => [name, String(value).slice(0, longest)]))
  const words = Words.parse(sent)
  return { words, searched: await searchDrafts(words, clerk) }
}
