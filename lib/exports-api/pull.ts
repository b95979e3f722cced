import 'server-only'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { dayInJapan } from '@/lib/config/clock'
import { bookOfVersion } from '@/lib/counter/book-of-version'
import { findProfileVersion, listProfiles } from '@/lib/db/export-profiles'
import { acknowledge, type Fetched, fetchWaiting, listWaiting, type Program } from '@/lib/db/waiting-exports'
import { formDataOf } from '@/lib/drafts/bundle'
import { type DryRun, dryRun } from '@/lib/exports/dry-run'
import { type ExportFile, exportFile } from '@/lib/exports/export-file'
import type { KeptProfile } from '@/lib/exports/kept-profile'
import type { ApiProfiles, ApiWaiting } from './schema'

/** The department's own: what everybody uses is handed over by clerks, as a file. */
async function ownProfiles({ token }: Program): Promise<readonly KeptProfile[]> {
  return (await listProfiles()).filter(({ profile }) => profile.department === token.departmentId)
}

export async function profilesOf(program: Program): Promise<z.infer<typeof ApiProfiles>> {
  const kept = await ownProfiles(program)
  return {
    profiles: kept.map(({ profile: { id, title, columns }, version }) => ({
      id,
      version,
      title,
      columns: columns.map(({ name, isRequired, unconfirmed }) => ({
        name,
        isRequired,
        ...(unconfirmed ? { unconfirmed } : {}),
      })),
    })),
  }
}

const mostListed = 200

export async function waitingFor(program: Program, profile: string | null): Promise<z.infer<typeof ApiWaiting>> {
  const ids = (await ownProfiles(program)).map(kept => kept.profile.id).filter(id => profile === null || id === profile)
  const waiting = await listWaiting(ids, mostListed)
  return {
    waiting: waiting.map(({ receipt, profileId, profileVersion, madeAt, fetchedAt, rows, isHeld }) => ({
      receipt,
      profile: profileId,
      profileVersion,
      madeAt: madeAt.toISOString(),
      fetchedAt: fetchedAt?.toISOString() ?? null,
      rows,
      state: isHeld ? 'held' : 'ready',
    })),
    isComplete: waiting.length < mostListed,
  }
}

export type Pulled = { readonly fetched: Fetched; readonly run: DryRun; readonly file: ExportFile }

/** As it was handed over, to the byte: by the profile, the corrections and the day of then. */
export async function pull(receipt: string, program: Program): Promise<Pulled | 'gone' | 'held'> {
  const ids = (await ownProfiles(program)).map(kept => kept.profile.id)
  const fetched = await fetchWaiting(receipt, ids, program)
  if (typeof fetched === 'string') return fetched
  const { waiting, draft } = fetched
  const profile = await findProfileVersion(waiting.profileId, waiting.profileVersion)
  if (!profile) return 'held'
  const content = { ...draft.content, corrections: draft.content.corrections.slice(0, waiting.correctionCount) }
  const book = await bookOfVersion(draft.ruleSetVersion)
  const run = dryRun(profile, formDataOf(content, book, dayInJapan(waiting.madeAt)))
  const file = exportFile(run)
  // What the software writes otherwise meanwhile is not what the clerk looked at.
  const isSame = file && createHash('sha256').update(file.bytes).digest('hex') === waiting.sha256
  return isSame ? { fetched, run, file } : 'held'
}

export async function acknowledgeOf(receipt: string, sha256: string, program: Program) {
  const profileIds = (await ownProfiles(program)).map(kept => kept.profile.id)
  return acknowledge(receipt, { sha256, profileIds }, program)
}
