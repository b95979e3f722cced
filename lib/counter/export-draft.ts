import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import type { Draft } from '@/lib/db/draft-rows'
import { type EarlierExport, findLastExport, recordExport } from '@/lib/db/exports'
import { formDataOf } from '@/lib/drafts/bundle'
import { correctedContent } from '@/lib/drafts/content'
import { type DryRun, dryRun } from '@/lib/exports/dry-run'
import { type ExportFile, exportFile } from '@/lib/exports/export-file'
import type { ExportProfile } from '@/lib/exports/profile'
import { findProfile } from '@/lib/exports/profiles'
import { familyGiven } from '@/lib/people/names'
import { caseToChange, caseToShow, isOpen } from './access'
import { bookOfVersion } from './book-of-version'
import type { Clerk } from './clerk'
import { shownCode } from './shown-code'

/** Everything the page of one hand-over says. Without a profile: which there are. */
export type ExportView = {
  readonly draftId: string
  readonly receiptCode: string
  readonly filer: string
  readonly lockVersion: number
  readonly run: DryRun | null
  /** Who handed this draft over in this profile last. */
  readonly earlier: EarlierExport | null
}

export async function previewExport(
  draftId: string,
  profileId: string | null,
  clerk: Clerk,
): Promise<ExportView | null> {
  const found = await caseToShow(draftId, clerk)
  if (!isOpen(found)) return null
  const { draft } = found
  const profile = profileId === null ? null : findProfile(profileId)
  const [filer] = correctedContent(draft.content).application.people
  return {
    draftId: draft.id,
    receiptCode: shownCode(draft.content.receiptCode),
    filer: filer ? familyGiven(filer.name) : '',
    lockVersion: draft.lockVersion,
    run: profile && (await runOf(draft, profile)),
    earlier: profile && (await findLastExport(draft.id, profile.id)),
  }
}

/** What the clerk saw and said on that page. */
export type Handover = {
  readonly profileId: string
  readonly lockVersion: number
  /** The earlier hand-over they were told of, and that they want another all the same. */
  readonly seen: string | null
  readonly again: boolean
  readonly acceptsSubstitutes: boolean
}

export type Exported =
  | { readonly kind: 'file'; readonly file: ExportFile }
  | { readonly kind: 'gone' | 'problems' | 'substitutes-unseen' | 'changed' | 'exported-before' }

export async function exportDraft(draftId: string, handover: Handover, clerk: Clerk): Promise<Exported> {
  const { profileId, lockVersion, seen, again, acceptsSubstitutes } = handover
  const found = await caseToChange(draftId, clerk)
  const profile = findProfile(profileId)
  if (!isOpen(found) || !profile) return { kind: 'gone' }
  const { draft } = found
  if (draft.lockVersion !== lockVersion) return { kind: 'changed' }
  if (seen !== null && !again) return { kind: 'exported-before' }
  const run = await runOf(draft, profile)
  const file = exportFile(run)
  if (!file) return { kind: 'problems' }
  if (run.lost.length > 0 && !acceptsSubstitutes) return { kind: 'substitutes-unseen' }

  // Before it leaves the house: what cannot be recorded is not handed over.
  const counted = { rows: run.rows.length, substitutes: run.lost.length }
  const outcome = await recordExport({ draftId, profileId, lockVersion, seen, ...counted }, clerk.actor)
  return outcome === 'done' ? { kind: 'file', file } : { kind: outcome }
}

async function runOf({ content, ruleSetVersion }: Draft, profile: ExportProfile): Promise<DryRun> {
  return dryRun(profile, formDataOf(content, await bookOfVersion(ruleSetVersion), todayInJapan()))
}
