import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkIdentity, undoIdentityCheck } from '@/lib/counter/check-identity'
import { completeDraft, completeProcedure, reopenDraft, reopenProcedure } from '@/lib/counter/complete'
import { correctField, correctFields, previewCorrections, undoCorrection } from '@/lib/counter/correct-fields'
import type { FieldChange } from '@/lib/counter/decide-correction'
import { findByScan } from '@/lib/counter/find-by-scan'
import { IdentityCheck } from '@/lib/counter/identity'
import { openDraft } from '@/lib/counter/open-draft'
import { printForms } from '@/lib/counter/print-forms'
import { listAudit } from '@/lib/db/audit'
import { withdrawOwnDraft } from '@/lib/db/drafts'
import { correctedContent } from '@/lib/drafts/content'
import { makeReceiptCode } from '@/lib/handoff/receipt-code'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk, opened } from '@/tests/support/clerks'
import { aResident, aStoredDraft } from '@/tests/support/stored-drafts'

const nobodysDraft = '00000000-0000-4000-8000-000000000000'
const family = 'application.people.0.name.family'

function aFamily() {
  return aStoredDraft({ content: aFamilyMovingIn() })
}

function aChange(change: Partial<FieldChange> = {}): FieldChange {
  return { path: family, typed: '渡邉', ground: 'カードの字形', seen: '渡辺', also: [], ...change }
}

async function actionsOn(draftId: string): Promise<string[]> {
  return (await listAudit({ draftId, limit: 50 })).map(({ action }) => action).reverse()
}

const all = { form: null, isDuplex: false }

describe('a scan', () => {
  test('finds the draft, whatever the scanner made of its code', async () => {
    const { id, receiptCode } = await aFamily()
    expect(await findByScan(receiptCode.toLowerCase(), await aClerk())).toEqual({ kind: 'found', id })
  })

  test.each([
    ['unreadable', 'AAAA-AAAA-A'],
    ['unreadable', 'https://example.com/'],
    ['unknown', makeReceiptCode(count => new Uint8Array(count).fill(5))],
  ])('is %s: %s', async (kind, typed) => {
    expect(await findByScan(typed, await aClerk())).toEqual({ kind })
  })

  test('finds nothing of what the resident has withdrawn', async () => {
    const receipt = await aFamily()
    await withdrawOwnDraft(receipt, aResident)
    expect(await findByScan(receipt.receiptCode, await aClerk())).toEqual({ kind: 'unknown' })
  })

  test('is stopped after thirty in a minute, of one clerk', async () => {
    const { receiptCode } = await aFamily()
    const clerk = await aClerk()
    for (let scans = 0; scans < 30; scans++)
      await findByScan(
        makeReceiptCode(() => new Uint8Array(8).fill(9)),
        clerk,
      )
    expect(await findByScan(receiptCode, clerk)).toMatchObject({ kind: 'too-many' })
    expect(await findByScan(receiptCode, await aClerk())).toMatchObject({ kind: 'found' })
  })
})

describe('opening a draft', () => {
  test('receives it once, and records every look', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    const first = await opened(id, clerk)
    const second = await opened(id, clerk)
    expect(first?.draft.receivedAt).toEqual(second?.draft.receivedAt)
    expect(await actionsOn(id)).toEqual(['draft.submit', 'draft.receive', 'draft.view', 'draft.view'])
  })

  test.each([nobodysDraft, 'no-uuid'])('finds nothing at %s', async id => {
    expect(await openDraft(id, await aClerk())).toBe('gone')
  })
})

describe('a correction', () => {
  test('lies over the resident’s value with who, when and why; the log names the field alone', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk('佐藤 由美')
    expect(await correctField(id, aChange(), clerk)).toEqual({ kind: 'saved' })

    const view = await opened(id, clerk)
    expect(view?.draft.content.application.people[0]?.name.family).toBe('渡辺')
    expect(view?.corrections).toMatchObject([{ from: '渡辺', to: '渡邉', ground: 'カードの字形', by: '佐藤 由美' }])
    const entry = (await listAudit({ draftId: id, limit: 9 })).find(({ action }) => action === 'draft.correct')
    expect(entry).toMatchObject({ detail: { fields: [family] }, staff: { id: clerk.staff.id } })
  })

  test('by two clerks of different fields keeps both', async () => {
    const { id } = await aFamily()
    const [one, other] = [await aClerk(), await aClerk()]
    const phone = { path: 'application.phone', typed: '0242-39-1111', seen: '090-1234-5678' }
    const outcomes = await Promise.all([correctField(id, aChange(), one), correctField(id, aChange(phone), other)])
    expect(outcomes).toEqual([{ kind: 'saved' }, { kind: 'saved' }])
    const view = await opened(id, one)
    expect(view && correctedContent(view.draft.content).application).toMatchObject({
      phone: '0242-39-1111',
      people: [{ name: { family: '渡邉' } }, {}, {}, {}],
    })
  })

  test('by two clerks of one field keeps the first and shows it to the second', async () => {
    const { id } = await aFamily()
    await correctField(id, aChange({ typed: '渡邊' }), await aClerk('佐藤 由美'))
    const second = await aClerk()
    const conflict = await correctField(id, aChange(), second)
    expect(conflict).toMatchObject({ kind: 'conflict', conflicts: [{ theirs: { value: '渡邊', by: '佐藤 由美' } }] })
    expect(await correctField(id, aChange({ seen: '渡邊' }), second)).toEqual({ kind: 'saved' })
    expect((await opened(id, second)).draft.content.corrections).toHaveLength(2)
  })

  test('that shows what somebody else made of a field is recorded as a view', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    await correctField(id, aChange({ seen: 'a guess' }), clerk)
    expect((await actionsOn(id)).at(-1)).toBe('draft.view')
  })

  test('of several fields at once is saved as a whole or not at all', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    const phone = aChange({ path: 'application.phone', typed: 'ない', seen: '090-1234-5678' })
    const refused = await correctFields(id, { changes: [aChange(), phone], saveId: randomUUID() }, clerk)
    expect(refused).toMatchObject({ kind: 'refused', problems: { 'application.phone': {} } })
    const changes = [aChange(), { ...phone, typed: '0242-39-1111' }]
    expect(await correctFields(id, { changes, saveId: randomUUID() }, clerk)).toEqual({ kind: 'saved' })
    expect((await opened(id, clerk)).draft.content.corrections).toHaveLength(2)
  })

  test('sent again because no answer came is saved once', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    const saving = { changes: [aChange()], saveId: randomUUID() }
    const outcomes = await Promise.all([1, 2, 3].map(() => correctFields(id, saving, clerk)))
    expect(outcomes).toEqual([{ kind: 'saved' }, { kind: 'saved' }, { kind: 'saved' }])
    expect((await opened(id, clerk)).draft.content.corrections).toHaveLength(1)
    expect((await actionsOn(id)).filter(action => action === 'draft.correct')).toHaveLength(1)
  })

  test('is shown with what it would do before it is saved, and changes nothing by that', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    const insurance = aChange({
      path: 'answers.household.household-insurance',
      typed: 'all-kokuho',
      seen: 'all-work',
    })
    const previewed = await previewCorrections(id, [insurance], clerk)
    expect(previewed).toMatchObject({
      kind: 'effect',
      effect: {
        procedures: expect.arrayContaining([expect.objectContaining({ change: 'added', was: 'not-required' })]),
      },
    })
    expect((await opened(id, clerk)).corrections).toEqual([])
  })

  test('can be taken back, and stays in the history', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    await correctField(id, aChange(), clerk)
    expect(await undoCorrection(id, [family], clerk)).toEqual({ kind: 'saved' })
    const view = await opened(id, clerk)
    expect(view?.corrections).toEqual([])
    expect(view?.draft.content.corrections.map(({ value }) => value)).toEqual(['渡邉', '渡辺'])
  })

  test('comes too late once the case is completed', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    await completeDraft(id, { leavingOpen: true }, clerk)
    expect(await correctField(id, aChange(), clerk)).toEqual({ kind: 'completed' })
    await reopenDraft(id, clerk)
    expect(await correctField(id, aChange(), clerk)).toEqual({ kind: 'saved' })
  })

  test('of a draft that is gone is said to be', async () => {
    expect(await correctField(nobodysDraft, aChange(), await aClerk())).toEqual({ kind: 'gone' })
  })
})

describe('who came', () => {
  test('is recorded by kinds of documents, and can be taken back', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    const seen = { who: 'person-1', documents: ['passport'], expired: [], authority: null } as const
    const asking = (more: object) => IdentityCheck.parse({ ...seen, ...more })
    expect(await checkIdentity(id, asking({ documents: ['pension'] }), clerk)).toEqual({ problem: 'one-more' })
    expect(await checkIdentity(id, asking({ who: 'proxy' }), clerk)).toEqual({ problem: 'nobody' })
    expect(await checkIdentity(id, asking({}), clerk)).toBe('done')
    expect((await opened(id, clerk)).draft.identityCheck).toMatchObject({ method: 'person-1:passport' })
    expect(await undoIdentityCheck(id, 'wrong-person', clerk)).toBe('done')
    expect((await opened(id, clerk)).draft.identityCheck).toBeNull()
    expect(await actionsOn(id)).toEqual(expect.arrayContaining(['draft.check-identity', 'draft.clear-identity-check']))
    const [cleared] = await listAudit({ draftId: id, action: 'draft.clear-identity-check', limit: 1 })
    expect(cleared?.detail).toEqual({ reason: 'wrong-person' })
  })
})

describe('completing', () => {
  test('goes procedure by procedure, and back', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    expect(await completeProcedure(id, 'tennyu-todoke', clerk)).toBe('done')
    expect(await completeProcedure(id, 'tennyu-todoke', clerk)).toBe('unchanged')
    expect(await reopenProcedure(id, 'tennyu-todoke', clerk)).toBe('done')
    expect(await completeProcedure(id, 'kokuho-kanyu', clerk)).toBe('no-such-procedure')
    expect(await completeProcedure(id, 'anything', clerk)).toBe('no-such-procedure')
  })

  test('the whole leaves nothing open unless the clerk says so; the log counts what was left', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    expect(await completeDraft(id, { leavingOpen: false }, clerk)).toBe('procedures-open')
    expect(await completeDraft(id, { leavingOpen: true }, clerk)).toBe('done')
    const [entry] = await listAudit({ draftId: id, limit: 1 })
    expect(entry).toMatchObject({ action: 'draft.complete', detail: { open: expect.any(Number) } })
  })
})

describe('printing', () => {
  test('gives all forms or one of them as a PDF, each time recorded', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    const [whole, one] = [
      await printForms(id, all, clerk),
      await printForms(id, { form: 'juminido-todoke', isDuplex: false }, clerk),
    ]
    for (const pdf of [whole, one]) expect(Buffer.from(pdf ?? []).toString('latin1', 0, 5)).toBe('%PDF-')
    expect(whole.length).toBeGreaterThan(one.length)
    expect(await actionsOn(id)).toEqual(['draft.submit', 'draft.print', 'draft.print'])
  })

  test('reloaded is the same print seen again, until something was corrected', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    const printing = { ...all, printId: randomUUID() }
    await Promise.all([printForms(id, printing, clerk), printForms(id, printing, clerk)])
    expect(await actionsOn(id)).toEqual(['draft.submit', 'draft.print', 'draft.view-print'])
    await correctField(id, aChange(), clerk)
    await printForms(id, printing, clerk)
    expect((await actionsOn(id)).at(-1)).toBe('draft.print')
  })

  test('gives no form the draft does not need, and none of a draft that is gone', async () => {
    const clerk = await aClerk()
    expect(await printForms((await aFamily()).id, { form: 'kokuho-shikaku', isDuplex: false }, clerk)).toBe('gone')
    expect(await printForms(nobodysDraft, all, clerk)).toBe('gone')
  })

  test('makes the next thing to do the completion, until something is corrected', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    const passport = { who: 'person-0', documents: ['passport'], expired: [], authority: null }
    await checkIdentity(id, IdentityCheck.parse(passport), clerk)
    const now = async () => (await opened(id, clerk)).steps.find(({ state }) => state === 'now')?.name
    await printForms(id, all, clerk)
    expect(await now()).toBe('completion')
    await correctField(id, aChange(), clerk)
    expect(await now()).toBe('correction')
  })
})
