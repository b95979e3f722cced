import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { listAudit } from '@/lib/db/audit'
import { database } from '@/lib/db/client'
import {
  completeDraft,
  correctDraft,
  findDraftByReceiptCode,
  findDraftForStaff,
  markIdentityChecked,
  withdrawDraft,
} from '@/lib/db/counter-drafts'
import { findOwnDraft, withdrawOwnDraft } from '@/lib/db/drafts'
import { completeProcedure, reopenProcedure } from '@/lib/db/outcomes'
import { aResident, aStoredDraft, draftContent, received, staffActor } from '@/tests/support/stored-drafts'

async function expire(id: string): Promise<void> {
  await database().draft.update({ where: { id }, data: { expiresAt: new Date(0) }, select: { id: true } })
}

describe('a receipt code at the counter', () => {
  test('finds its draft', async () => {
    const { id, receiptCode } = await aStoredDraft()
    expect(await findDraftByReceiptCode(receiptCode)).toMatchObject({ id, content: { receiptCode } })
  })

  test('finds nothing when it is wrong, expired or withdrawn', async () => {
    const expired = await aStoredDraft()
    await expire(expired.id)
    const withdrawn = await aStoredDraft()
    await withdrawOwnDraft(withdrawn, aResident)
    for (const receiptCode of ['WRONG', '', expired.receiptCode, withdrawn.receiptCode]) {
      expect(await findDraftByReceiptCode(receiptCode)).toBeNull()
    }
  })
})

describe('a draft at the counter', () => {
  test('passes from received to completed, each step once', async () => {
    const { id } = await aStoredDraft()
    const clerk = await staffActor()
    const steps = [
      () => received(id, clerk),
      () => markIdentityChecked(id, 'my-number-card', clerk),
      () => completeProcedure(id, 'tennyu-todoke', clerk),
      () => completeDraft(id, clerk),
    ]
    for (const step of steps) expect([await step(), await step()]).toEqual(['done', 'unchanged'])
    const draft = await findDraftForStaff(id)
    expect(draft).toMatchObject({
      status: 'completed',
      identityCheck: { method: 'my-number-card', by: { id: clerk.staffId } },
      completions: [{ procedureId: 'tennyu-todoke', by: { id: clerk.staffId } }],
    })
    expect((await listAudit({ draftId: id, limit: 20 })).map(({ action }) => action).reverse()).toEqual([
      'draft.submit',
      'draft.receive',
      'draft.check-identity',
      'draft.complete-procedure',
      'draft.complete',
    ])
  })

  test('is done once when two clerks do it at the same moment', async () => {
    const { id } = await aStoredDraft()
    const clerks = await Promise.all([staffActor(), staffActor()])
    const outcomes = await Promise.all(clerks.map(clerk => completeProcedure(id, 'tennyu-todoke', clerk)))
    expect(outcomes.sort()).toEqual(['done', 'unchanged'])
  })

  test('is kept longer once it was received', async () => {
    const { id, ownerKey, expiresAt } = await aStoredDraft()
    await received(id, await staffActor())
    const kept = await findOwnDraft({ id, ownerKey })
    expect(kept?.expiresAt.getTime()).toBeGreaterThan(expiresAt.getTime())
  })

  test('has a procedure taken back', async () => {
    const { id } = await aStoredDraft()
    const clerk = await staffActor()
    await completeProcedure(id, 'tennyu-todoke', clerk)
    expect(await reopenProcedure(id, 'tennyu-todoke', clerk)).toBe('done')
    expect(await reopenProcedure(id, 'tennyu-todoke', clerk)).toBe('unchanged')
    expect((await findDraftForStaff(id))?.completions).toEqual([])
  })

  test('is corrected by one clerk at a time, and its owner still finds it', async () => {
    const { id, ownerKey, receiptCode } = await aStoredDraft()
    const clerks = await Promise.all([staffActor(), staffActor()])
    const correct = (phone: string, actor = clerks[0]) =>
      correctDraft(
        { id, lockVersion: 1, content: draftContent({ phone }) },
        { ...actor, detail: { fields: ['phone'] } },
      )
    const outcomes = await Promise.all([correct('1'), correct('2', clerks[1])])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved'])
    expect(await findOwnDraft({ id, ownerKey })).toMatchObject({ lockVersion: 2, content: { receiptCode } })
    const [entry] = await listAudit({ draftId: id, limit: 1 })
    expect(entry).toMatchObject({ action: 'draft.correct', detail: { fields: ['phone'] } })
  })

  test('is out of reach once withdrawn or expired: nothing is changed, nothing recorded', async () => {
    const clerk = await staffActor()
    const withdrawn = await aStoredDraft()
    expect(await withdrawDraft(withdrawn.id, clerk)).toBe('done')
    const expired = await aStoredDraft()
    await expire(expired.id)
    for (const id of [withdrawn.id, expired.id, randomUUID(), 'not-an-id']) {
      expect(await findDraftForStaff(id)).toBeNull()
      expect(await received(id, clerk)).toBe('unchanged')
      expect(await completeProcedure(id, 'tennyu-todoke', clerk)).toBe('unchanged')
      expect(await correctDraft({ id, lockVersion: 1, content: draftContent() }, clerk)).toEqual({ kind: 'gone' })
    }
    expect(await listAudit({ staffId: clerk.staffId, limit: 20 })).toHaveLength(1)
  })
})
