import { isSame } from '@/lib/rules/differences'
import type { Finding } from '@/lib/rules/finding'
import type { RuleSet } from '@/lib/rules/schema'
import { plainWords } from '../procedure-list'
import type { EntryKind } from './entry-kinds'
import { findEntry, listOf } from './kinds'

export type ListedEntry = {
  readonly id: string
  readonly title: string
  readonly errors: number
  readonly isChanged: boolean
}

export type EntriesOf = { readonly ruleSet: RuleSet; readonly base: RuleSet; readonly findings: readonly Finding[] }

/** The things of one kind that a search finds, in the order of the rule set. */
export function entryList(
  kind: EntryKind,
  { ruleSet, base, findings }: EntriesOf,
  search: string,
): readonly ListedEntry[] {
  const words = plainWords(search)
  return listOf(ruleSet, kind)
    .filter(({ id, title }) => words.every(word => plainWords(`${title} ${id}`).join(' ').includes(word)))
    .map(({ id, title }) => ({
      id,
      title,
      errors: findings.filter(({ severity, place }) => severity === 'error' && place.id === id && place.kind !== 'case')
        .length,
      isChanged: !isSame(findEntry(ruleSet, kind, id)?.value, findEntry(base, kind, id)?.value),
    }))
}
