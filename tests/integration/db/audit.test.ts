import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { listAudit, recordAudit } from '@/lib/db/audit'
import { inTransaction } from '@/lib/db/client'
import { aResident, staffActor } from '@/tests/support/stored-drafts'

describe('the audit log', () => {
  test('is read page by page, newest first', async () => {
    const draftId = randomUUID()
    const actor = await staffActor()
    for (const subject of ['a', 'b', 'c']) await recordAudit({ action: 'draft.view', actor, draftId, subject })
    const first = await listAudit({ draftId, limit: 2 })
    expect(first.map(({ subject }) => subject)).toEqual(['c', 'b'])
    const rest = await listAudit({ draftId, before: first[1]?.id ?? '', limit: 2 })
    expect(rest).toEqual([
      expect.objectContaining({
        action: 'draft.view',
        subject: 'a',
        staff: { id: actor.staffId, displayName: '窓口 花子' },
      }),
    ])
  })

  test('says nothing of what did not happen: an entry goes when its transaction fails', async () => {
    const draftId = randomUUID()
    const failing = inTransaction(async tx => {
      await recordAudit({ action: 'draft.withdraw', actor: aResident, draftId }, tx)
      throw new Error('after all not')
    })
    await expect(failing).rejects.toThrow('after all not')
    expect(await listAudit({ draftId, limit: 1 })).toEqual([])
  })

  test.each([{ draftId: 'x' }, { staffId: "' or 1=1" }, { before: '1e9' }])('has nothing under %j', async filter => {
    expect(await listAudit({ ...filter, limit: 9 })).toEqual([])
  })
})
