import { createHash } from 'node:crypto'
import iconv from 'iconv-lite'
import { beforeEach, describe, expect, test } from 'vitest'
import { GET as getProfiles } from '@/app/api/exports/profiles/route'
import { POST as postAcknowledgement } from '@/app/api/exports/waiting/[receipt]/acknowledgement/route'
import { GET as getOne } from '@/app/api/exports/waiting/[receipt]/route'
import { GET as getWaiting } from '@/app/api/exports/waiting/route'
import { correctField } from '@/lib/counter/correct-fields'
import { exportDraft, type Handover, previewExport } from '@/lib/counter/export-draft'
import { listAudit, type StaffActor } from '@/lib/db/audit'
import { createToken, listTokens, revokeToken, rotateToken } from '@/lib/db/export-tokens'
import { ApiProfiles, ApiRows, ApiWaiting } from '@/lib/exports-api/schema'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk } from '@/tests/support/clerks'
import { aStoredDraft, staffActor } from '@/tests/support/stored-drafts'

let administrator: StaffActor
let token: string

const day = 24 * 60 * 60 * 1000

function made(changes: object = {}) {
  const expiresAt = new Date(Date.now() + day)
  return createToken(
    { departmentId: 'shimin', name: '住民記録システム', addressRanges: '', expiresAt, ...changes },
    administrator,
  )
}

beforeEach(async () => {
  administrator = await staffActor('administrator')
  token = await made()
})

function asking(
  path: string,
  { by = token, body, from = '192.0.2.7' }: { by?: string; body?: object; from?: string } = {},
) {
  return new Request(`http://localhost:3100/api/exports/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${by}`, 'x-navi-peer': from },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
}

const at = (receipt: string) => ({ params: Promise.resolve({ receipt }) })
const pull = (receipt: string, options = {}, as = '') => getOne(asking(`waiting/${receipt}${as}`, options), at(receipt))
const acknowledge = (receipt: string, sha256: string, options = {}) =>
  postAcknowledgement(asking('acknowledgement', { ...options, body: { sha256 } }), at(receipt))

async function waiting(options = {}) {
  return ApiWaiting.parse(await (await getWaiting(asking('waiting', options))).json()).waiting
}

const toWait: Handover = {
  profileId: 'residents',
  profileVersion: 0,
  lockVersion: 1,
  seen: null,
  reason: '',
  acceptsSubstitutes: false,
  isToWait: true,
}

/** A family whose data a clerk has laid ready; its receipt. */
async function laidReady() {
  const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
  const clerk = await aClerk()
  const before = new Set((await waiting()).map(({ receipt }) => receipt))
  expect(await exportDraft(id, toWait, clerk)).toEqual({ kind: 'waiting' })
  const one = (await waiting()).find(({ receipt }) => !before.has(receipt))
  if (!one) throw new Error('not waiting')
  return { id, clerk, receipt: one.receipt, one }
}

describe('a program of a department', () => {
  test('finds what was laid ready, fetches it and says that it has it', async () => {
    const { id, receipt, one } = await laidReady()
    expect(one).toMatchObject({ profile: 'residents', rows: 4, state: 'ready', fetchedAt: null })
    expect(JSON.stringify(one)).not.toMatch(/渡辺/)

    const rows = ApiRows.parse(await (await pull(receipt)).json())
    expect(rows.rows[0]).toMatchObject({ 氏名: '渡辺　大輔', 生年月日: '19880514', 性別: '1' })
    const file = await pull(receipt, {}, '?as=file')
    const bytes = Buffer.from(await file.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(rows.sha256)
    expect(iconv.decode(bytes, 'cp932')).toContain('"渡辺　大輔"')
    expect(file.headers.get('content-disposition')).not.toMatch(/渡辺/)

    const first = await acknowledge(receipt, rows.sha256)
    expect(first.status).toBe(200)
    expect((await waiting()).map(other => other.receipt)).not.toContain(receipt)
    expect(await (await acknowledge(receipt, rows.sha256)).json()).toEqual(await first.json())
    const actions = (await listAudit({ draftId: id, limit: 20 })).map(({ action }) => action)
    expect(actions.filter(action => action === 'draft.export-fetch')).toHaveLength(2)
    expect(actions.filter(action => action === 'draft.export-acknowledge')).toHaveLength(1)
    const [entry] = await listAudit({ draftId: id, action: 'draft.export-fetch', limit: 1 })
    expect(entry).toMatchObject({ staff: null, subject: 'residents', detail: { token: token.split('.')[1] } })
  })

  test('is told of columns that nobody has confirmed', async () => {
    const { profiles } = ApiProfiles.parse(await (await getProfiles(asking('profiles'))).json())
    expect(profiles.map(({ id }) => id)).toContain('residents')
    expect(profiles.map(({ id }) => id)).not.toContain('list')
    expect(profiles.find(({ id }) => id === 'residents')?.columns[0]?.unconfirmed).toContain('原本')
  })

  test('says that it has only what it fetched, as it was', async () => {
    const { receipt } = await laidReady()
    const { sha256 } = ApiRows.parse(await (await pull(receipt)).json())
    expect((await acknowledge(receipt, 'a'.repeat(64))).status).toBe(409)
    const { receipt: other, one } = await laidReady()
    expect(one.fetchedAt).toBeNull()
    expect((await acknowledge(other, sha256)).status).toBe(409)
    const body = asking('acknowledgement', { body: { sha: 1 } })
    expect((await postAcknowledgement(body, at(receipt))).status).toBe(422)
  })

  test('waits where a clerk corrected something, until it is handed over anew', async () => {
    const { id, clerk, receipt } = await laidReady()
    const typed = { typed: '0242-39-1111', ground: '聞き取り', seen: '090-1234-5678', also: [] }
    await correctField(id, { path: 'application.phone', ...typed }, clerk)
    expect((await waiting()).find(one => one.receipt === receipt)?.state).toBe('held')
    expect((await pull(receipt)).status).toBe(409)

    const seen = (await previewExport(id, 'residents', clerk))?.chosen?.earlier?.id ?? ''
    const again = { ...toWait, lockVersion: 2, seen, reason: 'corrected' }
    expect(await exportDraft(id, again, clerk)).toEqual({ kind: 'waiting' })
    expect((await pull(receipt)).status).toBe(404)
    expect((await waiting()).map(one => one.receipt)).not.toContain(receipt)
  })
})

describe('whoever is somebody else', () => {
  test.each([['another department', async () => made({ departmentId: 'kodomo-katei' })]])(
    '%s finds nothing of it',
    async (_, other) => {
      const { receipt } = await laidReady()
      const by = await other()
      expect(await waiting({ by })).toEqual([])
      expect((await pull(receipt, { by })).status).toBe(404)
      expect((await acknowledge(receipt, 'a'.repeat(64), { by })).status).toBe(404)
    },
  )

  test('is not let in: no token, a wrong one, an expired or a revoked one', async () => {
    const expired = await made({ expiresAt: new Date(Date.now() - 1) })
    const revoked = await made()
    await revokeToken(revoked.split('.')[1] ?? '', administrator)
    for (const by of ['', 'x', `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, expired, revoked])
      expect((await getWaiting(asking('waiting', { by, from: `198.51.100.${by.length % 250}` }))).status).toBe(401)
  })

  test('guesses a few times and is then held up, where the program is not', async () => {
    const from = '203.0.113.9'
    const statuses: number[] = []
    for (let tries = 0; tries < 21; tries++)
      statuses.push((await getWaiting(asking('waiting', { by: 'guess', from }))).status)
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401))
    expect(statuses[20]).toBe(429)
    expect((await getWaiting(asking('waiting', { from }))).status).toBe(200)
  })

  test.each([
    ['10.1.2.3', 200],
    ['10.2.2.3', 403],
    ['', 403],
  ])('from %j, where 10.1.0.0/16 may: %d', async (from, status) => {
    const by = await made({ addressRanges: '10.1.0.0/16 fd00::/8' })
    expect((await getWaiting(asking('waiting', { by, from }))).status).toBe(status)
  })
})

describe('a token', () => {
  test('is shown once and kept only as what it can be checked against', async () => {
    const kept = JSON.stringify(await listTokens())
    expect(kept).not.toContain(token.split('.')[2])
    expect(kept).toContain(token.split('.')[1])
  })

  test('is exchanged for another; the old one goes on for a day', async () => {
    const id = token.split('.')[1] ?? ''
    const next = await rotateToken(id, new Date(Date.now() + 30 * day), administrator)
    expect((await getWaiting(asking('waiting', { by: next ?? '' }))).status).toBe(200)
    expect((await getWaiting(asking('waiting'))).status).toBe(200)
    const old = (await listTokens()).find(one => one.id === id)
    expect(old?.expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + day)
    await revokeToken(id, administrator)
    expect(await rotateToken(id, new Date(Date.now() + day), administrator)).toBeNull()
    expect(await revokeToken(id, administrator)).toBe(false)
  })
})

test('nothing waits for a department whose program nobody has let in', async () => {
  for (const { id } of await listTokens()) await revokeToken(id, administrator)
  const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
  const clerk = await aClerk()
  expect((await previewExport(id, 'residents', clerk))?.chosen?.canWait).toBe(false)
  expect(await exportDraft(id, toWait, clerk)).toEqual({ kind: 'no-program' })
})
