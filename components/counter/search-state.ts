import type { Searched, SearchWords } from '@/lib/counter/search-drafts'

/** What was searched for, to be compared and corrected, and what was found. */
export type SearchState = { readonly words: SearchWords; readonly searched: Searched } | null

export type SearchAction = (state: SearchState, form: FormData) => Promise<SearchState>
