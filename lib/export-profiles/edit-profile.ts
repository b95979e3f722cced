import 'server-only'
import { randomBytes } from 'node:crypto'
import { todayInJapan } from '@/lib/config/clock'
import type { StaffActor } from '@/lib/db/audit'
import { findProfileInUse, listProfileVersions, saveProfile } from '@/lib/db/export-profiles'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { isSame } from '@/lib/rules/differences'
import { readProfile } from './read-profile'

export type ProfileForm = {
  readonly id: string
  readonly version: number
  readonly profile: string
  readonly note: string
}

export type ProfileSaved =
  | { readonly kind: 'saved' | 'unchanged' | 'conflict' | 'gone' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }

/** A new version of a profile; what was handed over in the earlier ones keeps them. */
export async function saveEditedProfile(form: ProfileForm, actor: StaffActor): Promise<ProfileSaved> {
  const { id, version: basedOn } = form
  const read = readProfile(form.profile)
  const note = form.note.trim()
  const noted = note === '' || note.length > 200 ? ['変えた理由を、200字までで入力してください。'] : []
  if ('problems' in read) return { kind: 'refused', problems: [...read.problems, ...noted] }
  const unknown = await unknownDepartment(read.profile.department)
  if (noted.length + unknown.length > 0) return { kind: 'refused', problems: [...unknown, ...noted] }

  const kept = await findProfileInUse(id)
  if (!kept || read.profile.id !== id) return { kind: 'gone' }
  if (kept.version !== basedOn) return { kind: 'conflict' }
  if (isSame(kept.profile, read.profile)) return { kind: 'unchanged' }
  return { kind: await saveProfile({ profile: read.profile, basedOn, isRetired: false, note }, actor) }
}

async function unknownDepartment(department: string | null): Promise<readonly string[]> {
  if (department === null) return []
  const { departments } = (await ruleSetInForce(todayInJapan())).ruleSet
  return departments.some(({ id }) => id === department) ? [] : ['担当課：登録されていない課です。選び直してください。']
}

/** A profile of its own that begins as another; its id, or null where that is gone. */
export async function copyProfile(id: string, actor: StaffActor): Promise<string | null> {
  const kept = await findProfileInUse(id)
  if (!kept) return null
  const copy = {
    ...kept.profile,
    id: `profile-${randomBytes(4).toString('hex')}`,
    title: titleOfCopy(kept.profile.title),
  }
  const note = `「${kept.profile.title}」を写した`
  return (await saveProfile({ profile: copy, basedOn: null, isRetired: false, note }, actor)) === 'saved'
    ? copy.id
    : null
}

function titleOfCopy(title: string): string {
  return `${title.slice(0, 52)}（写し）`
}

/** No longer offered to clerks, or offered again; its versions stay. */
export async function retireProfile(id: string, isRetired: boolean, actor: StaffActor): Promise<'saved' | 'conflict'> {
  const [newest] = await listProfileVersions(id)
  if (!newest || newest.isRetired === isRetired) return 'conflict'
  const note = isRetired ? '使うのをやめた' : '使うことにした'
  return saveProfile({ profile: newest.profile, basedOn: newest.version, isRetired, note }, actor)
}
