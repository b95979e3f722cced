import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { exportLog } from '@/lib/audit/export-log'
import { findDraftOfCode } from '@/lib/audit/find-draft'
import { entryView, logPage, readAuditQuery } from '@/lib/audit/log-view'
import { listAudit, recordAudit } from '@/lib/db/audit'
import { sealAudit } from '@/lib/db/audit-chain'
import { nameTerminal } from '@/lib/db/terminals'
import { makeReceiptCode } from '@/lib/handoff/receipt-code'
import { aStoredDraft, draftContent, staffActor } from '@/tests/support/stored-drafts'

const queryOf = (words: Readonly<Record<string, string | undefined>>) => readAuditQuery(name => words[name] ?? '')

/** A code nobody else has. */
const aCode = () => makeReceiptCode(count => Uint8Array.from(randomUUID().slice(0, count), c => c.charCodeAt(0)))

describe('the log as it is read', () => {
  test('is narrowed to a terminal, which has a name, page by page', async () => {
    const [admin, terminal] = [await staffActor('administrator'), randomUUID().replaceAll('-', '')]
    const actor = { ...admin, terminal }
    for (const subject of ['a', 'b', 'c']) await recordAudit({ action: 'draft.search', actor, subject })
    const name = `市民課${terminal.slice(0, 8)}`
    expect(await nameTerminal({ hash: terminal, name }, admin)).toBe('done')
    expect(await nameTerminal({ hash: `${terminal}x`, name }, admin)).toBe('name-taken')

    const first = await logPage(queryOf({ terminal }), '', 2)
    expect(first.rows.map(({ about, terminal }) => [about, terminal.name])).toEqual([
      ['c', name],
      ['b', name],
    ])
    expect(await logPage(queryOf({ terminal }), first.before ?? '', 2)).toMatchObject({
      rows: [{ about: 'a' }],
      before: null,
    })
  })

  test.each([{ from: 'x', to: "' or 1=1" }, { action: 'drop table' }, { before: '1e9' }])(
    'takes rubbish in an address for nothing said: %j',
    async words => {
      const { rows } = await logPage(queryOf(words), words.before ?? '', 1)
      expect(rows).toHaveLength(1)
    },
  )

  test.each([{ who: 'x' }, { draft: "' or 1=1" }])('finds nothing under an id that is none: %j', async words => {
    expect((await logPage(queryOf(words), '', 1)).rows).toEqual([])
  })

  test('shows an entry among those around it, and the batch it lies in', async () => {
    const actor = await staffActor()
    for (const subject of ['before', 'it', 'after']) await recordAudit({ action: 'draft.search', actor, subject })
    await sealAudit()
    const [, it] = await listAudit({ staffId: actor.staffId, limit: 3 })
    const view = await entryView(it?.id ?? '')
    expect(view?.earlier[0]?.about).toBe('before')
    expect(view?.later.at(-1)?.about).toBe('after')
    expect(view?.batch?.number).toBeGreaterThan(0)
    expect(await entryView('999999999')).toBeNull()
    expect(await entryView('x')).toBeNull()
  })
})

describe('a draft looked up by its receipt code', () => {
  test('is found under its id, and that it was looked for is recorded', async () => {
    const code = aCode()
    const [{ id }, auditor] = [await aStoredDraft({ content: draftContent({ receiptCode: code }) }), await staffActor()]
    expect(await findDraftOfCode(`${code.slice(0, 4)}-${code.slice(4)}`, auditor)).toBe(id)
    const [entry] = await listAudit({ staffId: auditor.staffId, limit: 1 })
    expect(entry).toMatchObject({ action: 'audit.find-draft', draftId: id })
    expect(JSON.stringify(entry)).not.toContain(code)
  })

  test('says what is no code and what is unknown', async () => {
    const auditor = await staffActor('auditor')
    expect(await findDraftOfCode('こんにちは', auditor)).toBe('unreadable')
    expect(await findDraftOfCode(aCode(), auditor)).toBe('unknown')
  })
})

test('a file of the log calculates nothing in a spreadsheet, and is recorded before it leaves', async () => {
  const actor = await staffActor()
  await recordAudit({ action: 'draft.search', actor, subject: '=HYPERLINK("x")' })
  const { bytes, isCut } = await exportLog(queryOf({ who: actor.staffId }), actor)
  const text = Buffer.from(bytes).toString()
  expect(text.startsWith('\uFEFF"番号","日時"')).toBe(true)
  expect(text).toContain(`"'=HYPERLINK(""x"")"`)
  expect(isCut).toBe(false)
  const [entry] = await listAudit({ staffId: actor.staffId, limit: 1 })
  expect(entry).toMatchObject({ action: 'audit.export', detail: { rows: 1, filters: ['who'] } })
})
