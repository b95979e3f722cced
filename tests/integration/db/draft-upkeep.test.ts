import { afterEach, describe, expect, test } from 'vitest'
import { config } from '@/lib/config/config'
import { listAudit } from '@/lib/db/audit'
import { database } from '@/lib/db/client'
import { findDraftByReceiptCode } from '@/lib/db/counter-drafts'
import { deleteExpiredDrafts, rotateDraftKeys } from '@/lib/db/draft-upkeep'
import { findOwnDraft, withdrawOwnDraft } from '@/lib/db/drafts'
import { completeProcedure } from '@/lib/db/outcomes'
import type { Keyring } from '@/lib/seal/keyring'
import { masterKey } from '@/tests/support/keyrings'
import { aResident, aStoredDraft, received as receive, staffActor } from '@/tests/support/stored-drafts'

const configured = config()
const before = configured.keyring

function useKeyring(keyring: Keyring): void {
  Object.assign(configured, { keyring })
}

afterEach(() => useKeyring(before))

describe('drafts whose day has passed', () => {
  test('are removed with everything that hangs on them; the others stay', async () => {
    await deleteExpiredDrafts(aResident)
    const clerk = await staffActor()
    const [unfetched, received, withdrawn, kept] = await Promise.all([1, 2, 3, 4].map(() => aStoredDraft()))
    if (!unfetched || !received || !withdrawn || !kept) throw new Error('not stored')
    await receive(received.id, clerk)
    await completeProcedure(received.id, 'tennyu-todoke', clerk)
    await withdrawOwnDraft(withdrawn, aResident)
    const ids = [unfetched.id, received.id, withdrawn.id]
    await database().draft.updateMany({ where: { id: { in: ids } }, data: { expiresAt: new Date() } })

    expect(await deleteExpiredDrafts(aResident)).toEqual({ neverFetched: 1, received: 1, withdrawn: 1 })

    expect(await database().draft.count({ where: { id: { in: ids } } })).toBe(0)
    expect(await database().procedureCompletion.count({ where: { draftId: { in: ids } } })).toBe(0)
    expect(await findOwnDraft(kept)).not.toBeNull()
    expect(await listAudit({ draftId: unfetched.id, limit: 9 })).toHaveLength(1)
  })
})

describe('rotating the keys', () => {
  test('leaves every draft to be found and opened with the new key alone', async () => {
    await database().draft.deleteMany()
    useKeyring([masterKey('old')])
    const drafts = await Promise.all([1, 2, 3].map(() => aStoredDraft()))
    useKeyring([masterKey('new'), masterKey('old')])
    for (const draft of drafts) expect(await findOwnDraft(draft)).not.toBeNull()

    expect(await rotateDraftKeys(aResident)).toEqual({ rotated: 3, unopenable: [] })
    expect(await rotateDraftKeys(aResident)).toEqual({ rotated: 0, unopenable: [] })

    useKeyring([masterKey('new')])
    for (const draft of drafts) {
      expect(await findOwnDraft(draft)).toMatchObject({ id: draft.id, lockVersion: 1 })
      expect((await findDraftByReceiptCode(draft.receiptCode))?.id).toBe(draft.id)
    }
  })

  test('names what it cannot open, and does the rest', async () => {
    await database().draft.deleteMany()
    useKeyring([masterKey('lost')])
    const lost = await aStoredDraft()
    useKeyring([masterKey('old')])
    await aStoredDraft()
    useKeyring([masterKey('new'), masterKey('old')])
    expect(await rotateDraftKeys(aResident)).toEqual({ rotated: 1, unopenable: [lost.id] })
    await database().draft.deleteMany()
  })
})

describe('a draft that was altered in the database', () => {
  test('does not open, and says nothing of what is inside', async () => {
    const [one, two] = await Promise.all([aStoredDraft(), aStoredDraft()])
    const row = await database().draft.findUniqueOrThrow({
      where: { id: two.id },
      select: { sealed: true, wrappedKey: true },
    })
    await database().draft.update({ where: { id: one.id }, data: row, select: { id: true } })
    await expect(findOwnDraft(one)).rejects.toThrow(`draft ${one.id} does not open`)
  })
})
