import 'server-only'
import { dayInJapan, todayInJapan } from '@/lib/config/clock'
import type { Draft } from '@/lib/db/draft-rows'
import { findProfileInUse, findProfileVersion, listProfiles } from '@/lib/db/export-profiles'
import type { EarlierExport } from '@/lib/db/exports'
import { formDataOf } from '@/lib/drafts/bundle'
import { correctedContent } from '@/lib/drafts/content'
import { type ChangedCell, changedCells } from '@/lib/exports/changed-cells'
import { type DryRun, dryRun } from '@/lib/exports/dry-run'
import type { KeptProfile } from '@/lib/exports/kept-profile'
import type { FormData } from '@/lib/forms/form-data'
import { familyGiven } from '@/lib/people/names'
import type { RuleBook } from '@/lib/rules/book'
import type { Clerk } from './clerk'

/** Shared profiles, and those of the departments the clerk belongs to. */
export async function profilesFor({ staff }: Clerk): Promise<readonly KeptProfile[]> {
  return (await listProfiles()).filter(({ profile }) => isFor(profile.department, staff.departmentIds))
}

export async function profileFor(id: string, { staff }: Clerk): Promise<KeptProfile | null> {
  const kept = await findProfileInUse(id)
  return kept && isFor(kept.profile.department, staff.departmentIds) ? kept : null
}

function isFor(department: string | null, own: readonly string[]): boolean {
  return department === null || own.includes(department)
}

type Exportable = { readonly draft: Pick<Draft, 'content'>; readonly book: RuleBook }

export function formDataFor({ draft, book }: Exportable): FormData {
  return formDataOf(draft.content, book, todayInJapan())
}

export function runOf(exportable: Exportable, { profile }: Pick<KeptProfile, 'profile'>): DryRun {
  return dryRun(profile, formDataFor(exportable))
}

export type ChangesSince =
  | { readonly kind: 'cells'; readonly cells: readonly ChangedCell[] }
  /** Columns are others now: cells cannot be set side by side. */
  | { readonly kind: 'other-profile' }

/**
 * What the same profile would say differently now. Corrections are never taken away, so the content as it was handed over is the
 * first so many of them: nothing of it has to be kept a second time.
 */
export async function changesSince(
  { draft, book }: Exportable,
  { profile, version }: KeptProfile,
  earlier: EarlierExport,
): Promise<ChangesSince> {
  const then =
    version === earlier.profileVersion ? profile : await findProfileVersion(profile.id, earlier.profileVersion)
  if (!then || JSON.stringify(then.columns) !== JSON.stringify(profile.columns)) return { kind: 'other-profile' }
  const { content } = draft
  const old = { ...content, corrections: content.corrections.slice(0, earlier.correctionCount) }
  const { people } = correctedContent(content).application
  const before = dryRun(profile, formDataOf(old, book, dayInJapan(earlier.at)))
  const whoOf = (row: number) => {
    const person = profile.rows === 'people' ? people[row - 1] : undefined
    return person ? familyGiven(person.name) : ''
  }
  return { kind: 'cells', cells: changedCells(before, runOf({ draft, book }, { profile }), whoOf) }
}
