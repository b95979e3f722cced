import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import type { StaffActor } from '@/lib/db/audit'
import { isSame } from '@/lib/rules/differences'
import { placeName } from '@/lib/rules/place-names'
import type { RuleSet } from '@/lib/rules/schema'
import { changeRuleSet } from '../being-edited'
import { findingsOf } from '../findings'
import { fingerprint } from '../fingerprint'
import { blankEntry, type NewEntry } from './blank-entry'
import type { EntryKind } from './entry-kinds'
import { type Entry, findEntry, listOf, withEntry } from './kinds'

export type EntryEdit = Entry & { readonly startedFrom: string }

export type EntrySaved =
  | 'saved'
  | 'unchanged'
  /** Somebody else changed it meanwhile, or took it away. */
  | { readonly theirs: unknown; readonly ruleSet: RuleSet }

/** Keeps one thing in the working copy. */
export function saveEntry({ kind, id, value, startedFrom }: EntryEdit, actor: StaffActor): Promise<EntrySaved> {
  return changeRuleSet<EntrySaved>(
    ruleSet => {
      const theirs = findEntry(ruleSet, kind, id)?.value ?? null
      if (isSame(theirs, value)) return { stop: 'unchanged' }
      if (theirs === null || fingerprint(theirs) !== startedFrom) return { stop: { theirs, ruleSet } }
      return { ruleSet: withEntry(ruleSet, { kind, id }, value) }
    },
    { ...actor, detail: { [kind]: id } },
  )
}

/** Adds a blank one under an id of its own, which is handed back. */
export async function addEntry(wanted: NewEntry, actor: StaffActor): Promise<string> {
  let made = ''
  await changeRuleSet<never>(
    ruleSet => {
      made = freeId(wanted.kind, ruleSet)
      return {
        ruleSet: withEntry(
          ruleSet,
          { kind: wanted.kind, id: made },
          blankEntry(wanted, made, { ruleSet, today: todayInJapan() }),
        ),
      }
    },
    { ...actor, detail: { added: wanted.kind } },
  )
  return made
}

/** Ids are given, never typed: nobody reads them but the rules. */
export function freeId(kind: EntryKind | 'procedure', ruleSet: RuleSet): string {
  const used = new Set((kind === 'procedure' ? ruleSet.procedures : listOf(ruleSet, kind)).map(({ id }) => id))
  let number = used.size + 1
  while (used.has(`${kind}-${number}`)) number += 1
  return `${kind}-${number}`
}

export type Removed = 'saved' | 'gone' | { readonly usedBy: readonly string[] }

/** Whatever still names it keeps it: the places are handed back in words. */
export function removeEntry({ kind, id }: Omit<Entry, 'value'>, actor: StaffActor): Promise<Removed> {
  return changeRuleSet<Removed>(
    current => {
      if (kind === 'city' || !findEntry(current, kind, id)) return { stop: 'gone' }
      const ruleSet = withEntry(current, { kind, id }, null)
      const usedBy = brokenBy(current, ruleSet)
      return usedBy.length > 0 ? { stop: { usedBy } } : { ruleSet }
    },
    { ...actor, detail: { removed: id } },
  )
}

/** Where rules name what is not there any more, and did not before. */
export function brokenBy(before: RuleSet, after: RuleSet): readonly string[] {
  const placesOf = (ruleSet: RuleSet) =>
    findingsOf(ruleSet)
      .filter(({ code }) => code.startsWith('unknown'))
      .map(({ place }) => {
        const { kind, thing, field } = placeName(place, ruleSet)
        return `${kind}「${thing}」の${field}`
      })
  const known = new Set(placesOf(before))
  return [...new Set(placesOf(after))].filter(place => !known.has(place))
}
