import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Clerk } from '@/lib/counter/clerk'
import { listAudit } from '@/lib/db/audit'
import { database } from '@/lib/db/client'
import { findDraftForStaff } from '@/lib/db/counter-drafts'
import { deleteExpiredInterviews, rotateInterviewKeys } from '@/lib/db/interview-upkeep'
import { findInterview, finishInterview } from '@/lib/db/interviews'
import { askingBy } from '@/lib/interviews/asking'
import { discard } from '@/lib/interviews/discard-interview'
import { finishAsDraft } from '@/lib/interviews/finish-interview'
import { openInterview, unfinishedInterviews } from '@/lib/interviews/open-interview'
import { saveChanges } from '@/lib/interviews/save-interview'
import { startInterview } from '@/lib/interviews/start-interview'
import { query } from '@/lib/ops/local-postgres'
import { aClerk } from '@/tests/support/clerks'
import { foundInTables, needlesFor } from '@/tests/support/needles'
import { aResident, aRuleSetVersion, newDraft } from '@/tests/support/stored-drafts'

async function anInterview(clerk: Clerk): Promise<string> {
  await aRuleSetVersion()
  const id = await startInterview({ events: ['moving-in'], language: 'ja' }, clerk)
  if (!id) throw new Error('not begun')
  return id
}

const save = (id: string, texts: Readonly<Record<string, string>>, clerk: Clerk, key = randomUUID(), lockVersion = 1) =>
  saveChanges(id, { key, lockVersion, changes: Object.entries(texts).map(([field, text]) => ({ field, text })) }, clerk)

async function textIn(id: string, question: string, clerk: Clerk): Promise<string | undefined> {
  const opened = await openInterview(id, clerk)
  if (opened.kind !== 'open') return undefined
  return opened.view.questions.find(one => one.id === question)?.rows[0]?.text
}

const actionsOn = async (id: string, clerk: Clerk) =>
  (await listAudit({ staffId: clerk.staff.id, limit: 50 }))
    .filter(({ subject }) => subject === id)
    .map(({ action }) => action)
    .toReversed()

describe('an interview', () => {
  test('keeps what is typed from one save to the next, right or wrong', async () => {
    const clerk = await aClerk()
    const id = await anInterview(clerk)
    await save(id, { 'answer/moved-from': 'other-city', 'answer/moved-in-on': '13/40' }, clerk)
    expect(await textIn(id, 'moved-from', clerk)).toBe('other-city')
    expect(await textIn(id, 'moved-in-on', clerk)).toBe('13/40')
    expect(await actionsOn(id, clerk)).toEqual([
      'interview.start',
      'interview.change',
      'interview.view',
      'interview.view',
    ])
  })

  test('is not begun without an event', async () => {
    const clerk = await aClerk()
    await aRuleSetVersion()
    expect(await startInterview({ events: ['flying'], language: 'ja' }, clerk)).toBeNull()
  })

  test('is saved once, however often the same save arrives', async () => {
    const clerk = await aClerk()
    const id = await anInterview(clerk)
    const key = randomUUID()
    const first = await save(id, { 'answer/moved-from': 'other-city' }, clerk, key)
    await save(id, { 'answer/moved-from': 'abroad' }, clerk, randomUUID(), 2)
    const again = await save(id, { 'answer/moved-from': 'other-city' }, clerk, key)
    expect(first).toMatchObject({ kind: 'saved', lockVersion: 2 })
    expect(again).toMatchObject({ kind: 'saved', lockVersion: 3 })
    expect(await textIn(id, 'moved-from', clerk)).toBe('abroad')
    expect((await actionsOn(id, clerk)).filter(action => action === 'interview.change')).toHaveLength(2)
  })

  test('loses nothing when two windows write at once', async () => {
    const clerk = await aClerk()
    const id = await anInterview(clerk)
    const [one, two] = await Promise.all([
      save(id, { 'answer/moved-from': 'other-city' }, clerk),
      save(id, { 'answer/moved-in-on': '12/2' }, clerk),
    ])
    expect([one, two].map(saved => saved.kind === 'saved' && saved.isMerged).sort()).toEqual([false, true])
    expect(await textIn(id, 'moved-from', clerk)).toBe('other-city')
    expect(await textIn(id, 'moved-in-on', clerk)).toMatch(/12\.2$/)
  })
})

describe('an unfinished interview', () => {
  test('is found by whoever began it and by their department, and by nobody else', async () => {
    const [own, colleague, stranger] = await Promise.all([
      aClerk(),
      aClerk('子育 三恵', ['kodomo', 'shimin']),
      aClerk('納税 四郎', ['zeimu']),
    ])
    const id = await anInterview(own)
    const idsOf = async (clerk: Clerk) => (await unfinishedInterviews(clerk)).map(row => row.id)
    expect(await idsOf(own)).toContain(id)
    expect(await idsOf(colleague)).toContain(id)
    expect(await idsOf(stranger)).not.toContain(id)
    expect((await openInterview(id, colleague)).kind).toBe('open')
    expect((await openInterview(id, stranger)).kind).toBe('gone')
    expect((await save(id, { 'answer/moved-from': 'abroad' }, stranger)).kind).toBe('gone')
    expect((await finishAsDraft(id, { leavingGaps: true }, stranger)).kind).toBe('gone')
    await discard(id, stranger)
    expect(await idsOf(own)).toContain(id)
  })

  test('leaves nothing behind when it is thrown away, or when its day has passed', async () => {
    const clerk = await aClerk()
    const [thrown, old] = [await anInterview(clerk), await anInterview(clerk)]
    await discard(thrown, clerk)
    await database().interview.update({ where: { id: old }, data: { expiresAt: new Date(0) }, select: { id: true } })
    expect((await openInterview(old, clerk)).kind).toBe('gone')
    expect(await deleteExpiredInterviews(aResident)).toBeGreaterThan(0)
    expect(await database().interview.count({ where: { id: { in: [thrown, old] } } })).toBe(0)
  })

  test('shows nothing of what was said to whoever reads the database', async () => {
    const clerk = await aClerk()
    const id = await anInterview(clerk)
    const said = { 'item/name/family/1': '勅使河原零零', 'item/new-address/text': '福島県会津若松市蚕養町零零番地' }
    await save(id, said, clerk)
    const ownerUrl = process.env.DATABASE_OWNER_URL ?? ''
    expect(await foundInTables(ownerUrl, needlesFor(Object.values(said)))).toEqual([])
    const { rows } = await query(ownerUrl, `select count(*)::int as n from interview where id = '${id}'`)
    expect(rows[0]).toEqual({ n: 1 })
    expect(await rotateInterviewKeys()).toEqual([])
  })
})

describe('a finished interview', () => {
  const listed = {
    'answer/moved-from': 'other-city',
    'answer/moved-in-on': '12/2',
    'answer/birth-date/1': 's630514',
    told: 'yes',
    'item/name/family/1': '渡辺',
    'item/name/given/1': '大輔',
    'item/new-head/': '1',
    'brought/identity-document': 'no',
  }

  test('tells what is missing, and is a draft all the same when the clerk says so', async () => {
    const clerk = await aClerk()
    const id = await anInterview(clerk)
    await save(id, listed, clerk)
    const first = await finishAsDraft(id, { leavingGaps: false }, clerk)
    expect(first.kind === 'gaps' && first.gaps.questions).toBeGreaterThan(0)

    const finished = await finishAsDraft(id, { leavingGaps: true }, clerk)
    if (finished.kind !== 'finished') throw new Error(finished.kind)
    const draft = await findDraftForStaff(finished.draftId)
    expect(draft?.content).toMatchObject({
      events: ['moving-in'],
      answers: { members: [{ relation: 'self', 'birth-date': '1988-05-14' }] },
      application: { newHead: '渡辺　大輔', people: [{ name: { family: '渡辺', given: '大輔' } }] },
      heard: { byId: clerk.staff.id, byName: clerk.staff.displayName },
      brought: { 'identity-document': 'no' },
    })
  })

  test('is one draft, however often and at once the button is pressed, and is nothing else any more', async () => {
    const clerk = await aClerk()
    const id = await anInterview(clerk)
    await save(id, listed, clerk)
    const pressed = await Promise.all([1, 2, 3].map(() => finishAsDraft(id, { leavingGaps: true }, clerk)))
    const later = await finishAsDraft(id, { leavingGaps: true }, clerk)
    const ids = new Set([...pressed, later].map(one => one.kind === 'finished' && one.draftId))
    expect(ids.size).toBe(1)
    expect(await openInterview(id, clerk)).toEqual({ kind: 'finished', draftId: [...ids][0] })
    expect((await save(id, { 'answer/moved-from': 'abroad' }, clerk)).kind).toBe('finished')
    const row = await database().interview.findUniqueOrThrow({ where: { id } })
    expect([row.sealed, row.wrappedKey]).toEqual([null, null])
  })

  test('has everything in its draft that a colleague was told is saved', async () => {
    const clerk = await aClerk()
    for (let round = 0; round < 6; round++) {
      const id = await anInterview(clerk)
      await save(id, listed, clerk)
      const phone = `090-0000-000${round}`
      const [finished, saved] = await Promise.all([
        finishAsDraft(id, { leavingGaps: true }, clerk),
        save(id, { 'item/phone/': phone }, clerk, randomUUID(), 2),
      ])
      if (finished.kind !== 'finished') throw new Error(finished.kind)
      const draft = await findDraftForStaff(finished.draftId)
      expect(draft?.content.application.phone).toBe(saved.kind === 'saved' ? phone : '')
    }
  })

  test('is not finished as it was before somebody saved', async () => {
    const clerk = await aClerk()
    const id = await anInterview(clerk)
    const asking = askingBy(clerk)
    const interview = await findInterview(id, asking)
    if (!interview) throw new Error('not begun')
    await save(id, listed, clerk)
    const draft = await newDraft({ ownerKey: `interview/${id}`, submissionKey: id })
    expect(await finishInterview({ interview, draft }, asking)).toEqual({ kind: 'changed' })
    expect((await openInterview(id, clerk)).kind).toBe('open')
  })
})
