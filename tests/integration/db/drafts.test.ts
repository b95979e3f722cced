import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { listAudit } from '@/lib/db/audit'
import { database } from '@/lib/db/client'
import { changeOwnDraft, createDraft, findOwnDraft, withdrawOwnDraft } from '@/lib/db/drafts'
import {
  aPerson,
  aResident,
  aStoredDraft,
  draftContent,
  newDraft,
  received,
  staffActor,
} from '@/tests/support/stored-drafts'

async function actionsOn(draftId: string): Promise<string[]> {
  return (await listAudit({ draftId, limit: 20 })).map(entry => entry.action).reverse()
}

describe('a stored draft', () => {
  test('is found by its owner, with everything as it was typed', async () => {
    const content = draftContent({ people: [aPerson('𠮷田', '髙󠄁子')] })
    const { id, ownerKey } = await aStoredDraft({ content })
    expect(await findOwnDraft({ id, ownerKey })).toMatchObject({ id, content, status: 'submitted', lockVersion: 1 })
  })

  test('is found by nobody else', async () => {
    const { id } = await aStoredDraft()
    const stranger = await aStoredDraft()
    expect(await findOwnDraft({ id, ownerKey: stranger.ownerKey })).toBeNull()
    expect(await findOwnDraft({ id, ownerKey: '' })).toBeNull()
  })

  test.each(['', 'not-an-id', "1' or '1'='1", randomUUID()])('is not found under the id %j', async id => {
    const { ownerKey } = await aStoredDraft()
    expect(await findOwnDraft({ id, ownerKey })).toBeNull()
  })

  test('is stored once, however often the form is sent, and gives the same receipt', async () => {
    const draft = await newDraft()
    const first = await createDraft(draft, aResident)
    const again = await createDraft({ ...draft, content: draftContent() }, aResident)
    if (first.kind !== 'created') throw new Error(first.kind)
    expect(again).toEqual({ kind: 'replayed', receipt: first.receipt })
    expect(await actionsOn(first.receipt.id)).toEqual(['draft.submit'])
  })

  test('is stored once when the form is sent ten times at the same moment', async () => {
    const draft = await newDraft()
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => createDraft({ ...draft, content: draftContent() }, aResident)),
    )
    const receipts = outcomes.map(outcome => ('receipt' in outcome ? outcome.receipt.id : outcome.kind))
    expect(new Set(receipts).size).toBe(1)
    expect(outcomes.filter(({ kind }) => kind === 'created')).toHaveLength(1)
  })

  test('is another one when somebody else sends the same form', async () => {
    const draft = await newDraft()
    await createDraft(draft, aResident)
    const other = await createDraft({ ...draft, ownerKey: randomUUID(), content: draftContent() }, aResident)
    expect(other.kind).toBe('created')
  })

  test('does not share its receipt code', async () => {
    const content = draftContent()
    await aStoredDraft({ content })
    expect(await createDraft(await newDraft({ content }), aResident)).toEqual({ kind: 'code-taken' })
  })
})

describe('changing one’s own draft', () => {
  test('keeps the receipt code and counts up', async () => {
    const { id, ownerKey, receiptCode } = await aStoredDraft({ isSubmitted: false })
    const content = draftContent({ phone: '090-0000-0000' })
    const changed = await changeOwnDraft({ id, ownerKey, lockVersion: 1, content, isSubmitted: true }, aResident)
    expect(changed).toEqual({ kind: 'saved', lockVersion: 2 })
    const draft = await findOwnDraft({ id, ownerKey })
    expect(draft).toMatchObject({
      status: 'submitted',
      content: { receiptCode, application: { phone: '090-0000-0000' } },
    })
    expect(await actionsOn(id)).toEqual(['draft.create', 'draft.submit'])
  })

  test('in two tabs: the second learns what the first has saved', async () => {
    const { id, ownerKey } = await aStoredDraft()
    const change = (phone: string) =>
      changeOwnDraft({ id, ownerKey, lockVersion: 1, content: draftContent({ phone }), isSubmitted: true }, aResident)
    const outcomes = await Promise.all([change('1'), change('2')])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved'])
    const stored = (await findOwnDraft({ id, ownerKey }))?.content.application.phone
    expect(outcomes.find(outcome => outcome.kind === 'conflict')).toMatchObject({
      current: { lockVersion: 2, content: { application: { phone: stored } } },
    })
  })

  test('is over once the counter has received it', async () => {
    const { id, ownerKey } = await aStoredDraft()
    await received(id, await staffActor())
    const content = draftContent({ phone: '1' })
    const changed = await changeOwnDraft({ id, ownerKey, lockVersion: 1, content, isSubmitted: true }, aResident)
    expect(changed).toMatchObject({ kind: 'conflict', current: { status: 'received' } })
  })

  test('is not possible for anybody else', async () => {
    const { id } = await aStoredDraft()
    const change = { id, ownerKey: randomUUID(), lockVersion: 1, content: draftContent(), isSubmitted: true }
    expect(await changeOwnDraft(change, aResident)).toEqual({ kind: 'gone' })
  })
})

describe('a draft that the counter has received', () => {
  test('is no longer the resident’s to withdraw', async () => {
    const { id, ownerKey } = await aStoredDraft()
    await received(id, await staffActor('clerk'))
    expect(await withdrawOwnDraft({ id, ownerKey }, aResident)).toBe(false)
    expect(await findOwnDraft({ id, ownerKey })).toMatchObject({ id })
  })
})

describe('a withdrawn draft', () => {
  test('has neither key nor content, and is found by nobody', async () => {
    const { id, ownerKey } = await aStoredDraft()
    expect(await withdrawOwnDraft({ id, ownerKey }, aResident)).toBe(true)
    expect(await findOwnDraft({ id, ownerKey })).toBeNull()
    const row = await database().draft.findUnique({ where: { id }, select: { sealed: true, wrappedKey: true } })
    expect(row).toEqual({ sealed: null, wrappedKey: null })
    expect(await actionsOn(id)).toEqual(['draft.submit', 'draft.withdraw'])
  })

  test('was not withdrawn by a stranger', async () => {
    const { id, ownerKey } = await aStoredDraft()
    expect(await withdrawOwnDraft({ id, ownerKey: randomUUID() }, aResident)).toBe(false)
    expect(await findOwnDraft({ id, ownerKey })).not.toBeNull()
  })

  test('does not come back when its form is sent again', async () => {
    const draft = await newDraft()
    const created = await createDraft(draft, aResident)
    if (created.kind !== 'created') throw new Error(created.kind)
    await withdrawOwnDraft({ id: created.receipt.id, ownerKey: draft.ownerKey }, aResident)
    expect(await createDraft(draft, aResident)).toEqual({ kind: 'gone' })
  })
})
