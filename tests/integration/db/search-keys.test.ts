import { afterEach, describe, expect, test } from 'vitest'
import { config } from '@/lib/config/config'
import { database } from '@/lib/db/client'
import { correctDraft, findDraftForStaff, withdrawDraft } from '@/lib/db/counter-drafts'
import { deleteExpiredDrafts, rotateDraftKeys } from '@/lib/db/draft-upkeep'
import { changeOwnDraft, withdrawOwnDraft } from '@/lib/db/drafts'
import { searchKeysOf } from '@/lib/db/search-keys'
import { personTerm } from '@/lib/drafts/search-terms'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aCorrection } from '@/tests/support/drafts'
import { masterKey } from '@/tests/support/keyrings'
import { aResident, aStoredDraft, staffActor } from '@/tests/support/stored-drafts'

const configured = config()
const before = configured.keyring

afterEach(() => Object.assign(configured, { keyring: before }))

async function foundBy(given: string, birthDate = '1988-05-14'): Promise<string[]> {
  const term = personTerm({ family: 'ワタナベ', given }, birthDate)
  if (!term) throw new Error('no term')
  const rows = await database().draftSearchKey.findMany({ where: { key: { in: searchKeysOf(term) } } })
  return rows.map(({ draftId }) => draftId)
}

async function keysOf(draftId: string): Promise<number> {
  return database().draftSearchKey.count({ where: { draftId } })
}

describe('what a draft is found by', () => {
  test('is there from its first day, for each person', async () => {
    const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
    for (const [given, day] of [
      ['ダイスケ', '1988-05-14'],
      ['あおい', '2024-02-11'],
    ])
      expect(await foundBy(given ?? '', day)).toContain(id)
    expect(await foundBy('ダイスケ', '1988-05-15')).not.toContain(id)
  })

  test('follows what the resident changes: the old reading finds nothing any more', async () => {
    const { id, ownerKey } = await aStoredDraft({ content: aFamilyMovingIn() })
    const content = aFamilyMovingIn()
    const [first] = content.application.people
    if (first) first.kana.given = 'ダイチ'
    await changeOwnDraft({ id, ownerKey, lockVersion: 1, content, isSubmitted: true }, aResident)
    expect(await foundBy('ダイチ')).toContain(id)
    expect(await foundBy('ダイスケ')).not.toContain(id)
  })

  test('is the clerk’s value beside the resident’s', async () => {
    const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
    const draft = await findDraftForStaff(id)
    if (!draft) throw new Error('not there')
    const corrections = [aCorrection('application.people.0.kana.given', 'ダイゴ')]
    await correctDraft({ id, lockVersion: 1, content: { ...draft.content, corrections } }, await staffActor())
    expect(await foundBy('ダイゴ')).toContain(id)
    expect(await foundBy('ダイスケ')).toContain(id)
  })

  test('goes with the draft, whoever takes it away', async () => {
    const [own, clerks, expired] = await Promise.all([1, 2, 3].map(() => aStoredDraft({ content: aFamilyMovingIn() })))
    if (!own || !clerks || !expired) throw new Error('not stored')
    await withdrawOwnDraft(own, aResident)
    await withdrawDraft(clerks.id, await staffActor())
    await database().draft.updateMany({ where: { id: expired.id }, data: { expiresAt: new Date(0) } })
    await deleteExpiredDrafts(aResident)
    for (const { id } of [own, clerks, expired]) expect(await keysOf(id)).toBe(0)
  })

  test('is found under the old key and the new, and after the rotation under the new alone', async () => {
    await database().draft.deleteMany()
    Object.assign(configured, { keyring: [masterKey('old')] })
    const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
    Object.assign(configured, { keyring: [masterKey('new'), masterKey('old')] })
    expect(await foundBy('ダイスケ')).toEqual([id])
    await rotateDraftKeys(aResident)
    expect(await keysOf(id)).toBe(4)
    Object.assign(configured, { keyring: [masterKey('new')] })
    expect(await foundBy('ダイスケ')).toEqual([id])
    await database().draft.deleteMany()
  })
})
