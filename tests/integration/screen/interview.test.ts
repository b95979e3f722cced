import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Clerk } from '@/lib/counter/clerk'
import { completeDraft } from '@/lib/counter/complete'
import { listAudit } from '@/lib/db/audit'
import { screenIdleMinutes } from '@/lib/db/screen-showings'
import { discard } from '@/lib/interviews/discard-interview'
import { finishAsDraft } from '@/lib/interviews/finish-interview'
import { openInterview } from '@/lib/interviews/open-interview'
import { saveChanges } from '@/lib/interviews/save-interview'
import { startInterview } from '@/lib/interviews/start-interview'
import { query } from '@/lib/ops/local-postgres'
import { answerItem } from '@/lib/screen/answer'
import { onScreen } from '@/lib/screen/on-screen'
import { clearShown, ownScreenFrom, showDraft, showInterview } from '@/lib/screen/show'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk, opened } from '@/tests/support/clerks'
import { foundInTables, needlesFor } from '@/tests/support/needles'
import { aScreenAt, seated } from '@/tests/support/screens'
import { aRuleSetVersion, aStoredDraft } from '@/tests/support/stored-drafts'

const ownerUrl = () => process.env.DATABASE_OWNER_URL ?? ''

let clerk: Clerk
let secret: string
let id: string

beforeEach(async () => {
  const desk = await seated(await aClerk())
  clerk = desk.clerk
  secret = await aScreenAt(desk)
  id = await anInterview()
})

async function anInterview(): Promise<string> {
  await aRuleSetVersion()
  return (await startInterview({ events: ['moving-in'], language: 'ja' }, clerk)) ?? ''
}

const save = (texts: Readonly<Record<string, string>>) => {
  const changes = Object.entries(texts).map(([field, text]) => ({ field, text }))
  return saveChanges(id, { key: randomUUID(), lockVersion: 1, changes }, clerk)
}

async function asked() {
  const now = await onScreen(secret)
  if (now.kind !== 'asking') throw new Error(`the screen is ${now.kind}`)
  return now.asking.asked
}

const saidOf = async (item: string) => (await asked()).said.find(one => one.id === item)

const kindNow = async () => (await onScreen(secret)).kind

test('the person sees the question of this moment, and what was understood so far', async () => {
  expect(await ownScreenFrom(id, clerk)).toBe('idle')
  expect(await showInterview(id, clerk)).toBe('done')
  expect(await ownScreenFrom(id, clerk)).toBe('showing')
  await save({ 'answer/moved-from': 'other-city', at: 'moved-in-on' })
  expect((await asked()).now).toMatchObject({ title: '今の家に、いつから住んでいますか' })
  expect((await saidOf('answers'))?.lines.map(({ value }) => value)).toEqual(['日本のほかの市区町村'])
  const { version } = await onScreen(secret)
  await save({ 'answer/moved-in-on': '12/2', at: 'household' })
  expect((await onScreen(secret)).version).not.toBe(version)
  expect((await asked()).now).toMatchObject({ title: expect.stringContaining('ご家族はどなたですか'), options: [] })
})

test('names stand there with their reading, and nothing that nobody was asked', async () => {
  await showInterview(id, clerk)
  expect((await asked()).said).toEqual([])
  await save({
    'item/name/family/1': '渡辺',
    'item/name/given/1': '大輔',
    'item/kana/family/1': 'ワタナベ',
    'item/kana/given/1': 'ダイスケ',
    at: '',
  })
  expect((await saidOf('person-0'))?.name).toEqual({ text: '渡辺　大輔', kana: 'ワタナベ　ダイスケ' })
  expect((await asked()).said.map(one => one.id)).toEqual(['person-0'])
})

test('it is in the language that is spoken, whoever changes it', async () => {
  await showInterview(id, clerk)
  await save({ language: 'en', at: 'moved-from' })
  const { now } = await asked()
  expect(now.title).toMatch(/^[\x20-\x7e’]+$/)
  expect(now.beside).toMatchObject({ language: 'ja' })
})

test.each<[string, () => Promise<unknown>]>([
  ['the clerk clears it', () => clearShown(clerk)],
  ['it becomes a draft', () => finishAsDraft(id, { leavingGaps: true }, clerk)],
  ['it is thrown away', () => discard(id, clerk)],
  ['a draft is opened', async () => opened((await aStoredDraft({ content: aFamilyMovingIn() })).id, clerk)],
  ['another interview is opened', async () => openInterview(await anInterview(), clerk)],
  [
    'nobody has asked anything for a while',
    () => query(ownerUrl(), `update screen_showing set touched_at = now() - interval '${screenIdleMinutes} minutes'`),
  ],
])('it is cleared when %s', async (_, end) => {
  await showInterview(id, clerk)
  await openInterview(id, clerk)
  expect(await kindNow()).toBe('asking')
  await end()
  expect(await kindNow()).toBe('waiting')
})

test('the draft that comes of it is shown like any other, and cleared when it is finished', async () => {
  await showInterview(id, clerk)
  const finished = await finishAsDraft(id, { leavingGaps: true }, clerk)
  const draftId = finished.kind === 'finished' ? finished.draftId : ''
  expect(await showDraft(draftId, clerk)).toBe('done')
  expect(await kindNow()).toBe('showing')
  await completeDraft(draftId, { leavingOpen: true }, clerk)
  expect(await kindNow()).toBe('waiting')
})

test('asking keeps it there, and nothing can be pressed on it', async () => {
  await showInterview(id, clerk)
  const late = `update screen_showing set touched_at = now() - interval '${screenIdleMinutes - 1} minutes'`
  await query(ownerUrl(), late)
  await save({ 'answer/moved-from': 'abroad' })
  const { rows } = await query(
    ownerUrl(),
    `select now() - touched_at < interval '1 minute' as fresh from screen_showing where interview_id = '${id}'`,
  )
  expect(rows[0]?.fresh).toBe(true)
  expect(await answerItem({ secret, terminal: 'a-tablet', shown: '' }, 'answers', true)).toBe('nothing-shown')
})

test('it is for those who may go on with it, and needs a screen', async () => {
  const stranger = await seated(await aClerk('よその 花子', ['elsewhere']))
  await aScreenAt(stranger)
  expect(await showInterview(id, stranger.clerk)).toBe('gone')
  expect(await showInterview('nothing', clerk)).toBe('gone')
  expect(await showInterview(id, await aClerk())).toBe('no-screen')
})

test('nothing of what is shown is readable in a table, and the log says which interview', async () => {
  await showInterview(id, clerk)
  await save({ 'item/name/family/1': '渡辺', 'item/name/given/1': '大輔' })
  expect((await asked()).said).not.toEqual([])
  expect(await foundInTables(ownerUrl(), needlesFor(['渡辺', '大輔']))).toEqual([])
  const shown = (await listAudit({ staffId: clerk.staff.id, limit: 50 })).find(({ action }) => action === 'screen.show')
  expect(shown).toMatchObject({ draftId: null, detail: { interview: id } })
})
