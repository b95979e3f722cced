import type { Correction } from '@/lib/drafts/content'
import { type FieldGroup, isCorrected } from './field'
import { fieldText } from './field-text'

/** One line of the list of corrections; the same change made for several people at once is one line. */
export type CorrectionRow = {
  readonly paths: readonly string[]
  readonly label: string
  readonly from: string
  readonly to: string
  readonly ground: string
  readonly by: string
  readonly at: Date
}

/** What differs from the resident's own values now, the earliest first. What was set back is not listed. */
export function correctionRows(
  groups: readonly FieldGroup[],
  corrections: readonly Correction[],
): readonly CorrectionRow[] {
  const latest = new Map(corrections.map(correction => [correction.path, correction]))
  const changes = groups.flatMap(group => changesIn(group, latest))
  const together = new Map<string, Change[]>()
  for (const change of changes) together.set(keyOf(change), [...(together.get(keyOf(change)) ?? []), change])
  return [...together.values()].flatMap(rowOf).toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

type Change = {
  readonly path: string
  readonly label: string
  readonly person: string | null
  readonly from: string
  readonly to: string
  readonly correction: Correction
}

function changesIn({ title, person, fields }: FieldGroup, latest: ReadonlyMap<string, Correction>): readonly Change[] {
  return fields.filter(isCorrected).flatMap(field => {
    const correction = latest.get(field.path)
    if (!correction) return []
    const { path, label, own, current } = field
    const words = { from: fieldText(field, own), to: fieldText(field, current) }
    return [{ path, label, person: person === null ? null : title, ...words, correction }]
  })
}

function keyOf({ label, from, to, correction: { ground, byId, at } }: Change): string {
  return JSON.stringify([label, from, to, ground, byId, at])
}

function rowOf(changes: readonly Change[]): readonly CorrectionRow[] {
  const [first] = changes
  if (!first) return []
  const { label, person, from, to, correction } = first
  const whom = changes.length > 1 ? `${label}（${changes.length}人）` : person ? `${person}：${label}` : label
  const { ground, byName: by, at } = correction
  return [{ paths: changes.map(({ path }) => path), label: whom, from, to, ground, by, at: new Date(at) }]
}
