import 'server-only'
import { now } from '@/lib/config/clock'
import type { KeptProfile } from '@/lib/exports/kept-profile'
import { ExportProfile } from '@/lib/exports/profile'
import { exportProfiles, findProfile } from '@/lib/exports/profiles'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction, isUniqueViolation, type Transaction } from './client'

const columns = {
  id: true,
  version: true,
  content: true,
  isRetired: true,
  note: true,
  changedAt: true,
  changedBy: { select: { displayName: true } },
} as const

/** Those in use, the software's own first. */
export async function listProfiles(): Promise<readonly KeptProfile[]> {
  return (await newestOfEach()).filter(({ isRetired }) => !isRetired)
}

/** Those no longer used, which can be taken up again. */
export async function listRetiredProfiles(): Promise<readonly KeptProfile[]> {
  return (await newestOfEach()).filter(({ isRetired }) => isRetired)
}

/** As it is used today; null where it is not. */
export async function findProfileInUse(id: string): Promise<KeptProfile | null> {
  const [newest] = await listProfileVersions(id)
  return newest && !newest.isRetired ? newest : null
}

/** As it was when something was handed over in it. */
export async function findProfileVersion(id: string, version: number): Promise<ExportProfile | null> {
  if (version === 0) return findProfile(id)
  const row = await database().exportProfile.findUnique({ where: { id_version: { id, version } }, select: columns })
  return row && keptOf(row).profile
}

/** Newest first; empty where there never was such a profile. */
export async function listProfileVersions(id: string): Promise<readonly KeptProfile[]> {
  const rows = await database().exportProfile.findMany({ where: { id }, orderBy: { version: 'desc' }, select: columns })
  const shipped = findProfile(id)
  return [...rows.map(keptOf), ...(shipped ? [asShipped(shipped)] : [])]
}

export type ProfileEdit = {
  readonly profile: ExportProfile
  /** The version its editor began with; null for a new profile. */
  readonly basedOn: number | null
  readonly isRetired: boolean
  readonly note: string
}

/** Adds a version. `conflict`: somebody else did so first, or the id is taken. */
export async function saveProfile(edit: ProfileEdit, actor: StaffActor): Promise<'saved' | 'conflict'> {
  const { profile, basedOn, isRetired, note } = edit
  const { id } = profile
  try {
    return await inTransaction(async tx => {
      if ((await newestVersion(id, tx)) !== basedOn) return 'conflict'
      const version = (basedOn ?? 0) + 1
      const content = JSON.parse(JSON.stringify(profile))
      const data = { id, version, content, isRetired, note, changedAt: now(), changedById: actor.staffId }
      await tx.exportProfile.create({ data, select: { id: true } })
      await recordAudit({ action: 'export-profile.change', actor, subject: `${id}/${version}` }, tx)
      return 'saved'
    })
  } catch (error) {
    // Of two who save at once, the second meets the first's version.
    if (isUniqueViolation(error)) return 'conflict'
    throw error
  }
}

async function newestVersion(id: string, tx: Transaction): Promise<number | null> {
  const { _max } = await tx.exportProfile.aggregate({ where: { id }, _max: { version: true } })
  return _max.version ?? (findProfile(id) ? 0 : null)
}

async function newestOfEach(): Promise<readonly KeptProfile[]> {
  const rows = await database().exportProfile.findMany({
    distinct: ['id'],
    orderBy: [{ id: 'asc' }, { version: 'desc' }],
    select: columns,
  })
  const kept = new Map(rows.map(row => [row.id, keptOf(row)]))
  const shipped = exportProfiles.map(profile => kept.get(profile.id) ?? asShipped(profile))
  return [...shipped, ...[...kept.values()].filter(({ profile }) => findProfile(profile.id) === null)]
}

function asShipped(profile: ExportProfile): KeptProfile {
  return { profile, version: 0, isRetired: false, note: '', changedAt: null, changedBy: null }
}

type Row = Omit<KeptProfile, 'profile' | 'changedBy'> & {
  readonly content: unknown
  readonly changedBy: { readonly displayName: string }
}

function keptOf({ content, changedBy, ...row }: Row): KeptProfile {
  const { version, isRetired, note, changedAt } = row
  return {
    version,
    isRetired,
    note,
    changedAt,
    profile: ExportProfile.parse(content),
    changedBy: changedBy.displayName,
  }
}
