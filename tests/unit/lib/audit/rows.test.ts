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

const names = {
  terminals: new Map([['desk', '市民課2番']]),
  staff: new Map([['s-2', '窓口 花子']]),
  desks: new Map([['d-3', '3']]),
}

test('an entry is told in officials’ words, with the clock of Japan', () => {
  expect(auditRow(entry, names)).toEqual({
    id: '7',
    at: ['2026-11-24T00:30:00.000Z', '2026年11月24日(火) 09:30'],
    who: '管理 太郎',
    what: '規則の下書きを保存した',
    draftId: null,
    about: 'copy-1',
    detail: '手続き：inkan-toroku　欄：title、fee　seen：3',
    terminal: { hash: 'hash', name: 'サーバー' },
  })
})

test.each([
  [{ staff: null }, { who: '住民・システム' }],
  [{ draftId: '3f2a91c0-0000-4000-8000-000000000000', subject: null }, { about: '下書き 3f2a91c0' }],
  [{ subject: 's-2' }, { about: '窓口 花子' }],
  [{ action: 'desk.pause', subject: 'd-3' }, { about: '3番の窓口' }],
  [{ action: 'rule-set.publish', subject: '12' }, { about: '第12版' }],
  [{ subject: 'many-drafts' }, { about: '短い間に多くの下書きを見た' }],
  [{ subject: '0123456789abcdef0123456789abcdef' }, { about: '端末 012345' }],
  [{ detail: { isOn: false, way: 'password' } }, { detail: '使う：いいえ　ログインの方法：パスワード' }],
  [{ terminal: 'desk' }, { terminal: { hash: 'desk', name: '市民課2番' } }],
  [
    { terminal: '0123456789abcdef0123456789abcdef' },
    { terminal: { hash: '0123456789abcdef0123456789abcdef', name: '端末 012345' } },
  ],
  [{ action: 'something.else' }, { what: 'something.else' }],
])('an entry with %j', (changes, expected) => {
  expect(auditRow({ ...entry, ...changes }, names)).toMatchObject(expected)
})
