import { describe, expect, test } from 'vitest'
import { completeProcedure } from '@/lib/counter/complete'
import { sendBack } from '@/lib/counter/send-back'
import { listAudit } from '@/lib/db/audit'
import { database } from '@/lib/db/client'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk, opened } from '@/tests/support/clerks'
import { aStoredDraft } from '@/tests/support/stored-drafts'

const form = { procedure: 'tennyu-todoke', reason: 'missing-paper', note: '転出証明書を、あした持って来る' }

describe('a procedure that is sent back', () => {
  test('keeps its reason readable and its note under the seal', async () => {
    const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
    const clerk = await aClerk('佐藤 由美')
    await opened(id, clerk)
    expect(await sendBack(id, form, clerk)).toBe('done')

    const { draft } = await opened(id, clerk)
    expect(draft.completions).toMatchObject([{ procedureId: 'tennyu-todoke', sentBackFor: 'missing-paper' }])
    expect(draft.content.sendBackNotes).toMatchObject([{ note: form.note, byName: '佐藤 由美' }])
    const tables = await database().$queryRaw<{ row: string }[]>`
      SELECT row_to_json(d)::text AS row FROM draft d WHERE id = ${id}::uuid
      UNION ALL SELECT row_to_json(c)::text FROM procedure_completion c WHERE draft_id = ${id}::uuid
      UNION ALL SELECT row_to_json(a)::text FROM audit_entry a WHERE draft_id = ${id}::uuid`
    expect(tables.map(({ row }) => row).join()).not.toContain('転出証明書')
    const [entry] = await listAudit({ draftId: id, action: 'draft.send-back', limit: 1 })
    expect(entry).toMatchObject({ subject: 'tennyu-todoke', detail: { reason: 'missing-paper' } })
  })

  test('twice with the same reason is sent back once, and can be done after all', async () => {
    const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
    const clerk = await aClerk()
    const plain = { ...form, note: '' }
    expect([await sendBack(id, plain, clerk), await sendBack(id, plain, clerk)]).toEqual(['done', 'unchanged'])
    expect(await completeProcedure(id, 'tennyu-todoke', clerk)).toBe('done')
    expect((await opened(id, clerk)).draft.completions).toMatchObject([{ sentBackFor: null }])
  })

  test.each([
    ['without a reason', { ...form, reason: '' }, 'no-reason'],
    ['for a reason that is not on the list', { ...form, reason: 'because' }, 'no-reason'],
    ['for another reason that is not written down', { ...form, reason: 'other', note: ' ' }, 'note-missing'],
    ['with a 12-digit number in the note', { ...form, note: '番号は123456789018です' }, 'note-refused'],
    ['with a note too long', { ...form, note: 'あ'.repeat(401) }, 'note-refused'],
    ['where the rules do not ask for it', { ...form, procedure: 'kokuho-kanyu' }, 'no-such-procedure'],
  ] as const)('is refused %s', async (_, typed, outcome) => {
    const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
    expect(await sendBack(id, typed, await aClerk())).toBe(outcome)
  })
})
