import 'server-only'
import { createHash } from 'node:crypto'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { endOfDayInJapan } from '@/lib/config/clock'
import { listReceived } from '@/lib/db/counter-board'
import { type FileOfDay, listExports, listFiles, recordFile } from '@/lib/db/exports'
import { type DryRun, dryRun, dryRunOfMany, together } from '@/lib/exports/dry-run'
import { type ExportFile, exportFile } from '@/lib/exports/export-file'
import type { KeptProfile } from '@/lib/exports/kept-profile'
import { type Case, casesToList, caseToChange, isOpen } from './access'
import type { Clerk } from './clerk'
import { formDataFor, profileFor, profilesFor } from './export-case'
import { shownCode } from './shown-code'

/** One draft of the day in a profile. No person is named: looking at it is not recorded. */
export type BatchRow = {
  readonly draftId: string
  readonly lockVersion: number
  readonly receiptCode: string
  readonly receivedAt: Date
  readonly rows: number
  readonly problems: number
  readonly lost: number
  readonly handedOverAt: Date | null
  /** `nobody`: the profile has no row for it. */
  readonly state: 'ready' | 'problems' | 'nobody' | 'handed-over'
}

export type BatchView = {
  readonly day: LocalDate
  readonly profiles: readonly KeptProfile[]
  readonly chosen: {
    readonly kept: KeptProfile
    readonly rows: readonly BatchRow[]
    readonly files: readonly FileOfDay[]
  } | null
}

const mostInADay = 300

/** What was received on a day, as one file of a profile would hold it. */
export async function previewBatch(day: LocalDate, profileId: string, clerk: Clerk): Promise<BatchView> {
  const [profiles, kept] = await Promise.all([profilesFor(clerk), profileFor(profileId, clerk)])
  if (!kept) return { day, profiles, chosen: null }
  const span = { from: endOfDayInJapan(addDays(day, -1)), before: endOfDayInJapan(day) }
  const cases = await casesToList(await listReceived({ ...span, limit: mostInADay }), clerk)
  const earlier = await listExports(
    cases.map(({ draft }) => draft.id),
    kept.profile.id,
  )
  const handedOver = new Map(earlier.map(one => [one.draftId, one.export.at]))
  const rows = cases.map(one => batchRow(one, kept, handedOver.get(one.draft.id) ?? null))
  const files = await listFiles(kept.profile.id, span)
  return { day, profiles, chosen: { kept, files, rows: rows.toSorted(byArrival) } }
}

function batchRow(one: Case, { profile }: KeptProfile, handedOverAt: Date | null): BatchRow {
  const { draft } = one
  const { rows, problems, lost } = dryRun(profile, formDataFor(one))
  const isEmpty = rows.length === 0
  return {
    draftId: draft.id,
    lockVersion: draft.lockVersion,
    receiptCode: shownCode(draft.content.receiptCode),
    receivedAt: draft.receivedAt ?? draft.createdAt,
    rows: rows.length,
    problems: problems.length,
    lost: lost.length,
    handedOverAt,
    state: handedOverAt ? 'handed-over' : isEmpty ? 'nobody' : problems.length > 0 ? 'problems' : 'ready',
  }
}

function byArrival(a: BatchRow, b: BatchRow): number {
  return a.receivedAt.getTime() - b.receivedAt.getTime()
}

export type BatchPick = { readonly draftId: string; readonly lockVersion: number }

export type BatchForm = {
  readonly profileId: string
  readonly profileVersion: number
  /** In the order of the file. */
  readonly picks: readonly BatchPick[]
  readonly acceptsSubstitutes: boolean
}

export type BatchExported =
  | { readonly kind: 'file'; readonly file: ExportFile }
  | { readonly kind: 'gone' | 'nothing' | 'problems' | 'changed' | 'substitutes-unseen' | 'exported-before' }

/** All that was chosen in one file, or none of it: a file that lacks somebody would not be noticed. */
export async function exportBatch(form: BatchForm, clerk: Clerk): Promise<BatchExported> {
  const { profileId, picks, acceptsSubstitutes } = form
  const kept = await profileFor(profileId, clerk)
  if (!kept) return { kind: 'gone' }
  const fault = faultOf(picks)
  if (fault) return { kind: fault }
  const cases = await Promise.all(picks.map(pick => caseToChange(pick.draftId, clerk)))
  const open = cases.filter(isOpen)
  if (open.length < picks.length || kept.version !== form.profileVersion) return { kind: 'changed' }

  const runs = dryRunOfMany(kept.profile, open.map(formDataFor))
  const run = together(kept.profile, runs)
  const file = exportFile(run)
  if (!file || runs.some(({ rows }) => rows.length === 0)) return { kind: 'problems' }
  if (run.lost.length > 0 && !acceptsSubstitutes) return { kind: 'substitutes-unseen' }
  const outcome = await recordFile(
    {
      profileId,
      profileVersion: kept.version,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      parts: open.map((one, at) => partOf(one, runs[at], picks[at])),
    },
    clerk.actor,
  )
  if (outcome.kind !== 'done') return outcome
  return { kind: 'file', file: { ...file, name: exportFile(run, outcome.number ?? undefined)?.name ?? file.name } }
}

/** Within one file the guard against a second hand-over would not see a draft that is chosen twice. */
function faultOf(picks: readonly BatchPick[]): 'nothing' | 'changed' | null {
  if (picks.length === 0 || picks.length > mostInADay) return 'nothing'
  return new Set(picks.map(({ draftId }) => draftId)).size < picks.length ? 'changed' : null
}

function partOf({ draft }: Case, run: DryRun | undefined, pick: BatchPick | undefined) {
  return {
    draftId: draft.id,
    lockVersion: pick?.lockVersion ?? 0,
    seen: null,
    reason: '',
    correctionCount: draft.content.corrections.length,
    firstRow: run?.rows[0]?.row ?? 0,
    rows: run?.rows.length ?? 0,
    substitutes: run?.lost.length ?? 0,
  }
}
