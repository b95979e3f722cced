import { expect, test } from 'vitest'
import { auditRow } from '@/lib/audit/rows'
import type { RecordedAudit } from '@/lib/db/audit'

const entry: RecordedAudit = {
  id: '7',
  at: new Date('2026-11-24T00:30:00Z'),
  action: 'rule-set.edit',
  staff: { id: 's', displayName: '管理 太郎' },
  draftId: null,
  subject: 'copy-1',
  detail: { procedure: 'inkan-toroku', fields: ['title', 'fee'], seen: 3 },
  terminal: 'hash',
}

test('an entry is told in officials’ words, with the clock of Japan and without the terminal', () => {
  expect(auditRow(entry)).toEqual({
    id: '7',
    at: ['2026-11-24T00:30:00.000Z', '2026年11月24日(火) 09:30'],
    who: '管理 太郎',
    what: '規則の下書きを保存した',
    about: 'copy-1',
    detail: '手続き：inkan-toroku　欄：title、fee　seen：3',
  })
})

test.each([
  [{ staff: null }, { who: '住民・システム' }],
  [{ draftId: 'd-1' }, { about: 'd-1' }],
  [{ action: 'something.else' }, { what: 'something.else' }],
])('an entry with %j', (changes, expected) => {
  expect(auditRow({ ...entry, ...changes })).toMatchObject(expected)
})
