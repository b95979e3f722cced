import { randomUUID } from 'node:crypto'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { todayInJapan } from '@/lib/config/clock'
import { correctField } from '@/lib/counter/correct-fields'
import { exportBatch, previewBatch } from '@/lib/counter/export-batch'
import { exportDraft, type Handover, previewExport } from '@/lib/counter/export-draft'
import { openDraft } from '@/lib/counter/open-draft'
import { listAudit } from '@/lib/db/audit'
import { withdrawOwnDraft } from '@/lib/db/drafts'
import type { DraftContent } from '@/lib/drafts/content'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk } from '@/tests/support/clerks'
import { aResident, aStoredDraft } from '@/tests/support/stored-drafts'

const register: Handover = {
  profileId: 'residents',
  lockVersion: 1,
  profileVersion: 0,
  seen: null,
  reason: '',
  acceptsSubstitutes: false,
  isToWait: false,
}

function aFamily(family = '渡辺', changes: Partial<DraftContent> = {}) {
  const content = aFamilyMovingIn(changes)
  const people = content.application.people.map(person => ({ ...person, name: { ...person.name, family } }))
  return aStoredDraft({ content: { ...content, application: { ...content.application, people } } })
}

async function exportsOf(draftId: string) {
  return listAudit({ draftId, action: 'draft.export', limit: 50 })
}

describe('a hand-over', () => {
  test('gives the file of the draft as corrected, and is recorded without a word of the person', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    const change = {
      path: 'application.phone',
      typed: '0242-39-1111',
      ground: '聞き取り',
      seen: '090-1234-5678',
      also: [],
    }
    await correctField(id, change, clerk)

    const outcome = await exportDraft(id, { ...register, lockVersion: 2 }, clerk)
    expect(outcome).toMatchObject({ kind: 'file', file: { name: expect.stringMatching(/^residents-\d+\.csv$/) } })
    const text = outcome.kind === 'file' ? iconv.decode(outcome.file.bytes, 'cp932') : ''
    expect(text.split('\r\n')).toHaveLength(6)
    expect(text).toContain('"渡辺　大輔","ﾜﾀﾅﾍﾞ ﾀﾞｲｽｹ","19880514","1"')
    expect(text).toContain('"0242391111"')

    const [entry] = await exportsOf(id)
    expect(entry).toMatchObject({
      staff: { id: clerk.staff.id },
      subject: 'residents',
      detail: { lockVersion: 2, profileVersion: 0, rows: 4, substitutes: 0 },
    })
    expect(JSON.stringify(entry)).not.toMatch(/渡辺|ﾜﾀﾅﾍﾞ|0242/)
  })

  test('is not made twice without asking', async () => {
    const { id } = await aFamily()
    const first = await aClerk('窓口 花子')
    await exportDraft(id, register, first)

    const second = await aClerk()
    expect(await exportDraft(id, register, second)).toEqual({ kind: 'exported-before' })
    const told = (await previewExport(id, 'residents', second))?.chosen?.earlier
    expect(told).toMatchObject({ by: '窓口 花子', lockVersion: 1, changes: { kind: 'cells', cells: [] } })
    const seen = told?.id ?? ''
    expect(await exportDraft(id, { ...register, seen }, second)).toEqual({ kind: 'reason-missing' })
    expect(await exportDraft(id, { ...register, seen, reason: 'because' }, second)).toEqual({ kind: 'reason-missing' })
    const again = { ...register, seen, reason: 'file-lost' }
    expect(await exportDraft(id, again, second)).toMatchObject({ kind: 'file' })
    // Whoever agreed to the first hand-over has not agreed to the second.
    expect(await exportDraft(id, again, second)).toEqual({ kind: 'exported-before' })
    expect(await exportsOf(id)).toHaveLength(2)
  })

  test('after a correction says what the receiving side does not know yet', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    await exportDraft(id, register, clerk)
    const typed = { typed: '0242-39-1111', ground: '聞き取り', seen: '090-1234-5678', also: [] }
    await correctField(id, { path: 'application.phone', ...typed }, clerk)
    const told = (await previewExport(id, 'residents', clerk))?.chosen?.earlier
    expect(told?.changes).toMatchObject({ kind: 'cells' })
    const cells = told?.changes.kind === 'cells' ? told.changes.cells : []
    expect(cells).toHaveLength(4)
    expect(cells[0]).toEqual({
      row: 1,
      column: '電話番号',
      who: '渡辺　大輔',
      before: '09012345678',
      after: '0242391111',
    })
  })

  test('is for the clerks of its department alone', async () => {
    const { id } = await aFamily()
    const other = await aClerk('こども 課子', ['kodomo-katei'])
    const view = await previewExport(id, 'residents', other)
    expect(view?.profiles.map(({ profile }) => profile.id)).toEqual(['list', 'list-json'])
    expect(view?.chosen).toBeNull()
    expect(await exportDraft(id, register, other)).toEqual({ kind: 'gone' })
  })

  test('of two clerks at once, one gets the file and the other is told', async () => {
    const { id } = await aFamily()
    const clerks = await Promise.all([aClerk(), aClerk(), aClerk()])
    const outcomes = await Promise.all(clerks.map(clerk => exportDraft(id, register, clerk)))
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['exported-before', 'exported-before', 'file'])
    expect(await exportsOf(id)).toHaveLength(1)
  })

  test('in one profile says nothing of another', async () => {
    const { id } = await aFamily()
    const clerk = await aClerk()
    await exportDraft(id, register, clerk)
    expect(await exportDraft(id, { ...register, profileId: 'list' }, clerk)).toMatchObject({ kind: 'file' })
  })

  test.each([
    ['changed', { lockVersion: 7 }],
    ['gone', { profileId: 'nothing' }],
    ['changed', { profileVersion: 3 }],
    ['exported-before', { seen: randomUUID(), reason: 'other' }],
  ])('is refused as %s: %j', async (kind, changes) => {
    const { id } = await aFamily()
    expect(await exportDraft(id, { ...register, ...changes }, await aClerk())).toEqual({ kind })
    expect(await exportsOf(id)).toEqual([])
  })

  test('with a character CP932 does not have waits until the clerk has seen it', async () => {
    const { id } = await aFamily('𠮷田')
    const clerk = await aClerk()
    const preview = await previewExport(id, 'residents', clerk)
    expect(preview?.chosen?.run.lost).toHaveLength(4)
    expect(preview?.chosen?.run.lost[0]).toMatchObject({ row: 1, column: '氏名', codePoints: 'U+20BB7', written: '〓' })
    expect(await exportDraft(id, register, clerk)).toEqual({ kind: 'substitutes-unseen' })
    expect(await exportDraft(id, { ...register, acceptsSubstitutes: true }, clerk)).toMatchObject({ kind: 'file' })
    expect((await exportsOf(id))[0]?.detail).toMatchObject({ substitutes: 4 })
  })

  test('of a draft with something missing gives no file and says what', async () => {
    const { id } = await aFamily('渡辺', { events: ['dog'] })
    const clerk = await aClerk()
    const preview = await previewExport(id, 'residents', clerk)
    expect(preview?.chosen?.run.problems.filter(({ row }) => row === 1)).toMatchObject([
      { column: '異動事由', kind: 'missing' },
    ])
    expect(await exportDraft(id, register, clerk)).toEqual({ kind: 'problems' })
  })

  test('looking at it is recorded as a look', async () => {
    const { id } = await aFamily()
    await previewExport(id, 'list', await aClerk())
    const actions = (await listAudit({ draftId: id, limit: 9 })).map(({ action }) => action)
    expect(actions).toEqual(['draft.view', 'draft.submit'])
  })

  test('finds nothing of what the resident has withdrawn', async () => {
    const receipt = await aFamily()
    await withdrawOwnDraft(receipt, aResident)
    expect(await previewExport(receipt.id, 'list', await aClerk())).toBeNull()
    expect(await exportDraft(receipt.id, register, await aClerk())).toEqual({ kind: 'gone' })
  })
})

describe('a day’s drafts in one file', () => {
  const batch = { profileId: 'residents', profileVersion: 0, acceptsSubstitutes: false }

  test('are numbered through, and each has a receipt of its own rows', async () => {
    const clerk = await aClerk()
    const drafts = [await aFamily(), await aFamily('佐藤')]
    for (const { id } of drafts) await openDraft(id, clerk)
    const view = await previewBatch(todayInJapan(), 'residents', clerk)
    const mine = view.chosen?.rows.filter(({ draftId }) => drafts.some(({ id }) => id === draftId)) ?? []
    expect(mine.map(({ state, rows }) => [state, rows])).toEqual([
      ['ready', 4],
      ['ready', 4],
    ])
    expect(JSON.stringify(view.chosen?.rows)).not.toMatch(/渡辺|佐藤/)

    const outcome = await exportBatch({ ...batch, picks: mine }, clerk)
    const lines = outcome.kind === 'file' ? iconv.decode(outcome.file.bytes, 'cp932').split('\r\n') : []
    expect(lines).toHaveLength(10)
    expect(lines[8]).toMatch(/^"8",/)
    const after = (await previewBatch(todayInJapan(), 'residents', clerk)).chosen
    expect(
      after?.rows.filter(({ draftId }) => mine.some(one => one.draftId === draftId)).map(({ state }) => state),
    ).toEqual(['handed-over', 'handed-over'])
    expect(after?.files[0]).toMatchObject({
      rows: 8,
      parts: [
        { firstRow: 1, rows: 4 },
        { firstRow: 5, rows: 4 },
      ],
    })
    expect(outcome).toMatchObject({ file: { name: `residents-${after?.files[0]?.number}.csv` } })
    expect(await exportBatch({ ...batch, picks: mine }, clerk)).toEqual({ kind: 'exported-before' })
  })

  test('leave together or not at all', async () => {
    const clerk = await aClerk()
    const [good, bad] = [await aFamily(), await aFamily('渡辺', { events: ['dog'] })]
    const pick = ({ id }: { id: string }) => ({ draftId: id, lockVersion: 1 })
    expect(await exportBatch({ ...batch, picks: [pick(good), pick(bad)] }, clerk)).toEqual({ kind: 'problems' })
    expect(await exportBatch({ ...batch, picks: [{ ...pick(good), lockVersion: 2 }] }, clerk)).toEqual({
      kind: 'changed',
    })
    expect(await exportBatch({ ...batch, picks: [] }, clerk)).toEqual({ kind: 'nothing' })
    expect(await exportBatch({ ...batch, picks: [pick(good), pick(good)] }, clerk)).toEqual({ kind: 'changed' })
    const elsewhere = await aClerk('こども 課子', ['kodomo-katei'])
    expect(await exportBatch({ ...batch, picks: [pick(good)] }, elsewhere)).toEqual({ kind: 'gone' })
    expect(await exportsOf(good.id)).toEqual([])
    const rare = await aFamily('𠮷田')
    expect(await exportBatch({ ...batch, picks: [pick(rare)] }, clerk)).toEqual({ kind: 'substitutes-unseen' })
  })
})
