import 'server-only'
import { createHash } from 'node:crypto'
import { hasLiveToken } from '@/lib/db/export-tokens'
import { type EarlierExport, findLastExport, recordFile, recordWaiting } from '@/lib/db/exports'
import { correctedContent } from '@/lib/drafts/content'
import { isAgainReason } from '@/lib/exports/again-reasons'
import type { DryRun } from '@/lib/exports/dry-run'
import { type ExportFile, exportFile } from '@/lib/exports/export-file'
import type { KeptProfile } from '@/lib/exports/kept-profile'
import { familyGiven } from '@/lib/people/names'
import { caseToChange, caseToShow, isOpen } from './access'
import type { Clerk } from './clerk'
import { type ChangesSince, changesSince, profileFor, profilesFor, runOf } from './export-case'
import { shownCode } from './shown-code'

/** Everything the page of one hand-over says. Without a profile: which there are. */
export type ExportView = {
  readonly draftId: string
  readonly receiptCode: string
  readonly filer: string
  readonly lockVersion: number
  readonly profiles: readonly KeptProfile[]
  readonly chosen: Chosen | null
}

export type Chosen = {
  readonly profileVersion: number
  readonly run: DryRun
  /** A program of the department can fetch it. */
  readonly canWait: boolean
  /** Who handed this draft over in this profile last, and what the file would say differently now. */
  readonly earlier: (EarlierExport & { readonly changes: ChangesSince }) | null
}

export async function previewExport(
  draftId: string,
  profileId: string | null,
  clerk: Clerk,
): Promise<ExportView | null> {
  const found = await caseToShow(draftId, clerk)
  if (!isOpen(found)) return null
  const { draft } = found
  const kept = profileId === null ? null : await profileFor(profileId, clerk)
  const earlier = kept && (await findLastExport(draft.id, kept.profile.id))
  const [filer] = correctedContent(draft.content).application.people
  return {
    draftId: draft.id,
    receiptCode: shownCode(draft.content.receiptCode),
    filer: filer ? familyGiven(filer.name) : '',
    lockVersion: draft.lockVersion,
    profiles: await profilesFor(clerk),
    chosen: kept && {
      profileVersion: kept.version,
      run: runOf(found, kept),
      canWait: await canWait(kept),
      earlier: earlier && { ...earlier, changes: await changesSince(found, kept, earlier) },
    },
  }
}

/** What the clerk saw and said on that page. */
export type Handover = {
  readonly profileId: string
  readonly profileVersion: number
  readonly lockVersion: number
  /** The earlier hand-over they were told of, and why they want another all the same. */
  readonly seen: string | null
  readonly reason: string
  readonly acceptsSubstitutes: boolean
  /** Laid ready for the department's own program instead of given as a file. */
  readonly isToWait: boolean
}

export type Refused =
  | 'no-program'
  | 'gone'
  | 'problems'
  | 'substitutes-unseen'
  | 'changed'
  | 'exported-before'
  | 'reason-missing'

export type Exported = { readonly kind: 'file'; readonly file: ExportFile } | { readonly kind: 'waiting' | Refused }

export async function exportDraft(draftId: string, handover: Handover, clerk: Clerk): Promise<Exported> {
  const ready = await readyToExport(draftId, handover, clerk)
  if (typeof ready === 'string') return { kind: ready }

  // Before it leaves the house: what cannot be recorded is not handed over.
  const record = handover.isToWait ? recordWaiting : recordFile
  const outcome = await record(ready.exporting, clerk.actor)
  if (outcome.kind !== 'done') return outcome
  if (outcome.number === null) return { kind: 'waiting' }
  const file = exportFile(ready.run, outcome.number)
  return file ? { kind: 'file', file } : { kind: 'problems' }
}

async function readyToExport(draftId: string, handover: Handover, clerk: Clerk) {
  const found = await caseToChange(draftId, clerk)
  const kept = await profileFor(handover.profileId, clerk)
  if (!isOpen(found) || !kept) return 'gone'
  const run = runOf(found, kept)
  const file = exportFile(run)
  const refusal = refusalOf(handover, { kept, run, lockVersion: found.draft.lockVersion })
  if (refusal) return refusal
  if (handover.isToWait && !(await canWait(kept))) return 'no-program'
  return file ? { run, exporting: exportingOf(handover, { kept, run, found, file }) } : 'problems'
}

async function canWait({ profile }: KeptProfile): Promise<boolean> {
  return profile.department !== null && (await hasLiveToken(profile.department))
}

type Now = { readonly kept: KeptProfile; readonly run: DryRun; readonly lockVersion: number }

function refusalOf(handover: Handover, { kept, run, lockVersion }: Now): Refused | null {
  const { seen, reason, acceptsSubstitutes } = handover
  if (lockVersion !== handover.lockVersion || kept.version !== handover.profileVersion) return 'changed'
  if (seen !== null && !isAgainReason(reason)) return 'reason-missing'
  return run.lost.length > 0 && !acceptsSubstitutes ? 'substitutes-unseen' : null
}

type Ready = {
  readonly kept: KeptProfile
  readonly run: DryRun
  readonly found: Extract<Awaited<ReturnType<typeof caseToChange>>, object>
  readonly file: ExportFile
}

function exportingOf({ seen, reason }: Handover, { kept, run, found, file }: Ready) {
  const { id: draftId, lockVersion, content } = found.draft
  const part = {
    ...{ draftId, lockVersion, seen, reason: seen === null ? '' : reason, firstRow: 1 },
    correctionCount: content.corrections.length,
    rows: run.rows.length,
    substitutes: run.lost.length,
  }
  return {
    profileId: kept.profile.id,
    profileVersion: kept.version,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    parts: [part],
  }
}
