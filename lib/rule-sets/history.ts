import 'server-only'
import { listEdits, type RuleSetEdit } from '@/lib/db/rule-set-edits'
import { listReviews, type RuleSetReview } from '@/lib/db/rule-set-reviews'
import { findRuleSet, listRuleSetVersions, type RuleSetSummary } from '@/lib/db/rule-sets'
import type { Place } from '@/lib/rules/finding'
import type { RuleSet } from '@/lib/rules/schema'
import { ruleSetBeingEdited } from './being-edited'
import { type ShownThing, shownThings } from './shown-changes'

/** Something that was done to the rules: an edit saved, approval asked for or ended, a version published. */
export type HistoryEntry =
  | (Done & { readonly kind: 'edit'; readonly reason: string; readonly things: readonly ShownThing[] })
  | (Done & { readonly kind: 'asked'; readonly review: RuleSetReview })
  | (Done & { readonly kind: 'ended'; readonly review: RuleSetReview })
  | (Done & { readonly kind: 'version'; readonly version: RuleSetSummary })

type Done = {
  readonly key: string
  readonly at: Date
  readonly who: string
  /** The version the copy became; null while it is none. */
  readonly became: number | null
}

export type History = {
  readonly entries: readonly HistoryEntry[]
  readonly procedures: readonly { readonly id: string; readonly name: string }[]
}

const mostEdits = 100
const nobody = '初期設定'

/** Newest first. Of one procedure: its edits, and what became of the copies they were made in. */
export async function historyOf(procedure: string | null): Promise<History> {
  const about = procedure === null ? {} : { about: { kind: 'procedure', id: procedure } as const }
  const [edits, reviews, versions, { ruleSet }] = await Promise.all([
    listEdits({ ...about, limit: mostEdits }),
    listReviews({ limit: mostEdits }),
    listRuleSetVersions(),
    ruleSetBeingEdited(),
  ])
  const copies = procedure === null ? null : new Set(edits.map(({ copyId }) => copyId))
  const isAsked = (copyId: string | null) => copies === null || (copyId !== null && copies.has(copyId))
  const became = new Map(versions.flatMap(({ copyId, version }) => (copyId ? [[copyId, version] as const] : [])))
  const shown = await Promise.all(edits.map(edit => entryOf(edit, { ruleSet, about: about.about ?? null })))
  const entries: readonly HistoryEntry[] = [
    ...shown.map(entry => ({ ...entry, became: became.get(entry.copyId) ?? null })),
    ...reviews.filter(({ copyId }) => isAsked(copyId)).flatMap(review => reviewEntries(review, became)),
    ...versions.filter(({ copyId }) => isAsked(copyId)).map(versionEntry),
  ]
  return {
    entries: entries.toSorted((a, b) => b.at.getTime() - a.at.getTime()),
    procedures: ruleSet.procedures.map(({ id, officialName }) => ({ id, name: officialName.ja })),
  }
}

type Showing = { readonly ruleSet: RuleSet; readonly about: Pick<Place, 'kind' | 'id'> | null }

async function entryOf(edit: RuleSetEdit, { ruleSet, about }: Showing) {
  const { id, at, by, reason, copyId, basedOnVersion } = edit
  const before = (await findRuleSet(basedOnVersion))?.ruleSet ?? ruleSet
  const changes = edit.changes.filter(({ place }) => !about || (place.kind === about.kind && place.id === about.id))
  const things = shownThings(changes, { before, after: ruleSet })
  return { kind: 'edit' as const, key: `edit ${id}`, at, who: by.displayName, reason, things, copyId }
}

function reviewEntries(review: RuleSetReview, versions: ReadonlyMap<string, number>): readonly HistoryEntry[] {
  const { id, end, requestedAt, requestedBy, copyId } = review
  const became = versions.get(copyId) ?? null
  const asked = {
    kind: 'asked' as const,
    key: `asked ${id}`,
    at: requestedAt,
    who: requestedBy.displayName,
    review,
    became,
  }
  // An approval is the version itself.
  if (!end || end.outcome === 'approved') return [asked]
  const who = end.by?.displayName ?? nobody
  return [asked, { kind: 'ended', key: `ended ${id}`, at: end.at, who, review, became }]
}

function versionEntry(version: RuleSetSummary): HistoryEntry {
  const { createdBy, approvedBy, publishedAt } = version
  const who = (approvedBy ?? createdBy)?.displayName ?? nobody
  const key = `version ${version.version}`
  return { kind: 'version', key, at: publishedAt, who, version, became: version.version }
}
