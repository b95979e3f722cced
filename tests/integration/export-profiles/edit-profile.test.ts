import { beforeEach, describe, expect, test } from 'vitest'
import { listAudit, type StaffActor } from '@/lib/db/audit'
import {
  findProfileInUse,
  findProfileVersion,
  listProfiles,
  listProfileVersions,
  listRetiredProfiles,
} from '@/lib/db/export-profiles'
import { copyProfile, retireProfile, saveEditedProfile } from '@/lib/export-profiles/edit-profile'
import { tryProfile } from '@/lib/export-profiles/try-profile'
import type { ExportProfile } from '@/lib/exports/profile'
import { aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'

let administrator: StaffActor
let profile: ExportProfile

beforeEach(async () => {
  await aRuleSetVersion()
  administrator = await staffActor('administrator')
  const copied = await findProfileInUse((await copyProfile('list', administrator)) ?? '')
  if (!copied) throw new Error('not copied')
  profile = copied.profile
})

function save(changes: Partial<ExportProfile>, more: object = {}) {
  const form = { id: profile.id, version: 1, profile: JSON.stringify({ ...profile, ...changes }), note: '桁を増やした' }
  return saveEditedProfile({ ...form, ...more }, administrator)
}

describe('a profile', () => {
  test('is changed as a new version, with who, when and why; the earlier one stays', async () => {
    expect(await save({ title: '新しい名前' })).toEqual({ kind: 'saved' })
    const [newest, first] = await listProfileVersions(profile.id)
    expect(newest).toMatchObject({ version: 2, note: '桁を増やした', changedBy: '窓口 花子' })
    expect(newest?.profile.title).toBe('新しい名前')
    expect(await findProfileVersion(profile.id, 1)).toEqual(first?.profile)
    const [entry] = await listAudit({ action: 'export-profile.change', limit: 1 })
    expect(entry?.subject).toBe(`${profile.id}/2`)
  })

  test('that came with the software can be changed, too', async () => {
    const shipped = await findProfileInUse('list-json')
    const edit = { id: 'list-json', version: shipped?.version ?? -1, note: '説明を足した' }
    const changed = JSON.stringify({ ...shipped?.profile, about: `説明 ${shipped?.version}` })
    expect(await saveEditedProfile({ ...edit, profile: changed }, administrator)).toEqual({ kind: 'saved' })
    expect((await findProfileInUse('list-json'))?.version).toBe(edit.version + 1)
  })

  test('of two who save it at once, one is told', async () => {
    const outcomes = await Promise.all([save({ title: '甲' }), save({ title: '乙' })])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['conflict', 'saved'])
  })

  test.each([
    ['unchanged', {}, {}],
    ['conflict', { title: '遅れた人' }, { version: 0 }],
    ['gone', { title: 'だれの' }, { id: 'nobody' }],
    ['refused', { title: '' }, {}],
    ['refused', { department: 'nowhere' }, {}],
    ['refused', { title: '理由なし' }, { note: ' ' }],
  ])('is %s: %j %j', async (kind, changes, more) => {
    expect(await save(changes, more)).toMatchObject({ kind })
    expect((await findProfileInUse(profile.id))?.version).toBe(1)
  })

  test('no longer used is offered to nobody and can come back', async () => {
    const ids = async () => (await listProfiles()).map(one => one.profile.id)
    expect(await ids()).toContain(profile.id)
    expect(await retireProfile(profile.id, true, administrator)).toBe('saved')
    expect(await retireProfile(profile.id, true, administrator)).toBe('conflict')
    expect(await ids()).not.toContain(profile.id)
    expect((await listRetiredProfiles()).map(one => one.profile.id)).toContain(profile.id)
    expect(await save({ title: '使わないものを' })).toEqual({ kind: 'gone' })
    expect(await retireProfile(profile.id, false, administrator)).toBe('saved')
    expect(await ids()).toContain(profile.id)
  })
})

describe('a trial', () => {
  test('shows the file the family of the specimen would give', async () => {
    const trial = await tryProfile(JSON.stringify(profile))
    expect(trial).toMatchObject({ kind: 'run', text: expect.stringContaining('"見本　太郎"') })
  })

  test('says what stands in the way', async () => {
    const columns = profile.columns.map(column => ({ ...column, bytes: 2 }))
    expect(await tryProfile(JSON.stringify({ ...profile, columns }))).toMatchObject({ kind: 'run', text: null })
    expect(await tryProfile('{}')).toMatchObject({ kind: 'problems' })
  })
})
