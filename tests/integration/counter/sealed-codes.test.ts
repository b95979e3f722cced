import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { GET as showPicture } from '@/app/(citizen)/apply/code/[picture]/route'
import { POST as choose, GET as showCodes } from '@/app/(citizen)/apply/code/route'
import { GET as showReview } from '@/app/(citizen)/apply/review/route'
import { addDays, localDate } from '@/lib/calendar/local-date'
import { todayInJapan } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { correctField } from '@/lib/counter/correct-fields'
import { findByScan } from '@/lib/counter/find-by-scan'
import { printForms } from '@/lib/counter/print-forms'
import { listAudit } from '@/lib/db/audit'
import { findDraftForStaff, withdrawDraft } from '@/lib/db/counter-drafts'
import { fingerprintOfVersion } from '@/lib/db/rule-sets'
import { fromPlaces, toPlaces } from '@/lib/drafts/carried'
import type { Session } from '@/lib/guide/session'
import { noKeys, withKey, writeKeyFile } from '@/lib/handoff/key-file'
import { openCodes } from '@/lib/handoff/open'
import type { ToSeal } from '@/lib/handoff/seal'
import { cookieHeader, sealSession } from '@/lib/html/session-cookie'
import { query } from '@/lib/ops/local-postgres'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk, opened } from '@/tests/support/clerks'
import { readCodes } from '@/tests/support/read-codes'
import { reviewingToday } from '@/tests/support/reviewing'
import { codesOf, counterKey, desk, noise, otherKey } from '@/tests/support/sealed-codes'
import { aRuleSetVersion } from '@/tests/support/stored-drafts'

const keyFile = path.join(mkdtempSync(path.join(tmpdir(), 'navi-keys-')), 'keys.json')
const madeOn = localDate('2026-12-01')

beforeAll(async () => {
  await aRuleSetVersion()
  writeFileSync(keyFile, writeKeyFile(withKey(noKeys, counterKey, madeOn)))
  vi.stubGlobal('naviConfig', { ...config(), handoffPublicKey: counterKey.public, handoffKeyFile: keyFile })
})

/** A browser that holds this session asks for a page of ours. */
function asking(session: Session, address: string, form?: Readonly<Record<string, string>>): Request {
  const sealed = sealSession(session)
  if (sealed.tooLarge) throw new Error('no cookie holds this session')
  const cookie = cookieHeader(sealed.value).split(';')[0] ?? ''
  const body = form && new URLSearchParams(form)
  return new Request(`http://localhost:3100${address}`, { method: body ? 'POST' : 'GET', headers: { cookie }, body })
}

const at = (params: Record<string, string> = {}) => ({ params: Promise.resolve(params) })

/** What the review page would send. */
async function shownTo(session: Session): Promise<string> {
  const html = await (await showReview(asking(session, '/apply/review'), at())).text()
  return /name="shown" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

async function codesOn(session: Session): Promise<readonly string[]> {
  const picture = await showPicture(asking(session, '/apply/code/1.png'), at({ picture: '1.png' }))
  expect(picture.headers.get('content-type')).toBe('image/png')
  return readCodes(new Uint8Array(await picture.arrayBuffer()))
}

async function rowsEverywhere(): Promise<Record<string, number>> {
  const ownerUrl = process.env.DATABASE_OWNER_URL ?? ''
  const { rows } = await query(ownerUrl, `select tablename from pg_tables where schemaname = 'public'`)
  const counts = rows.map(async ({ tablename }): Promise<[string, number]> => {
    const counted = await query(ownerUrl, `select count(*)::int as rows from "${tablename}"`)
    return [tablename, counted.rows[0].rows]
  })
  return Object.fromEntries(await Promise.all(counts))
}

async function familyCodes(changes: Partial<ToSeal> = {}, application = aFamilyMovingIn().application) {
  const { language, events, answers } = aFamilyMovingIn()
  const rules = await fingerprintOfVersion(await aRuleSetVersion())
  const expiresOn = addDays(todayInJapan(), 30)
  return codesOf(toPlaces({ rules, language, events, answers, application }), { expiresOn, ...changes })
}

describe('「保存しないでQRコードに入れる」', () => {
  test('is offered beside storing, and writes nothing anywhere but on the phone', async () => {
    const session = await reviewingToday()
    const before = await rowsEverywhere()
    expect(before.draft).toBeDefined()
    const chosen = await choose(asking(session, '/apply/code', { shown: await shownTo(session) }), at())
    expect(chosen.headers.get('location')).toBe('/apply/code')
    const html = await (await showCodes(asking(session, '/apply/code'), at())).text()
    expect(html).toContain('市には何も保存していません')
    const [code = ''] = await codesOn(session)
    expect(await rowsEverywhere()).toEqual(before)

    const opened = await openCodes(code, { ...desk, today: todayInJapan() })
    const carried = opened.kind === 'opened' ? fromPlaces(opened.content) : null
    expect(carried?.application).toEqual(session.application)
    expect(carried?.answers).toEqual({ household: session.household, members: session.members })
  })

  test('shows the same codes however often it is shown, and others for another person', async () => {
    const session = await reviewingToday()
    expect(await codesOn(session)).toEqual(await codesOn(session))
    expect(await codesOn(await reviewingToday())).not.toEqual(await codesOn(session))
  })

  test('takes nothing that was not shown', async () => {
    const refused = await choose(asking(await reviewingToday(), '/apply/code', { shown: 'something else' }), at())
    expect(refused.status).toBe(422)
  })

  test('says when it is too much for two codes, and leaves storing', async () => {
    const { application } = aFamilyMovingIn()
    const session = await reviewingToday({
      application: { ...application, newHead: noise(1150, { first: 0x100, kinds: 400 }) },
    })
    const refused = await choose(asking(session, '/apply/code', { shown: await shownTo(session) }), at())
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('QRコード2つにも入りきりません')
    expect(html).toContain('市に保存して受付コードをもらう')
    expect(html).not.toContain('保存しないでQRコードに入れる')
  })

  test('is not offered where something is stored, or the city has no key', async () => {
    const stored = await reviewingToday({ draft: { id: crypto.randomUUID(), ruleSetVersion: await aRuleSetVersion() } })
    const html = await (await showReview(asking(stored, '/apply/review'), at())).text()
    expect(html).not.toContain('QRコードに入れる')
    expect((await showCodes(asking(stored, '/apply/code'), at())).headers.get('location')).toBe('/apply/review')
    vi.stubGlobal('naviConfig', { ...config(), handoffPublicKey: null })
    const keyless = await showCodes(asking(await reviewingToday(), '/apply/code'), at())
    expect(keyless.headers.get('location')).toBe('/apply/review')
    vi.stubGlobal('naviConfig', { ...config(), handoffPublicKey: counterKey.public })
  })
})

describe('a sealed code at the counter', () => {
  test('becomes a case like any other: received, corrected, printed', async () => {
    const [code = ''] = await familyCodes({ applicationId: 'aaaaaaaaaaaaaaaa' })
    const clerk = await aClerk()
    const found = await findByScan(code.toLowerCase(), clerk)
    expect(found).toEqual({ kind: 'opened', id: expect.any(String), isKnown: false, hasOtherRules: false })
    const { id } = found as { id: string }
    const view = await opened(id, clerk)
    expect(view?.people.map(({ name }) => name)).toContain('渡辺　大輔')
    expect(view?.draft.status).toBe('received')
    const change = { path: 'application.people.0.name.family', ground: 'カードの字形', seen: '渡辺', also: [] }
    expect(await correctField(id, { ...change, typed: '渡邉' }, clerk)).toEqual({ kind: 'saved' })
    const pdf = await printForms(id, { form: null, isDuplex: false }, clerk)
    expect(
      Buffer.from(pdf ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    const actions = (await listAudit({ draftId: id, limit: 50 })).map(({ action }) => action)
    expect(actions).toContain('draft.open-code')
  })

  test('scanned again opens the case it made, also by two clerks at once', async () => {
    const [code = ''] = await familyCodes({ applicationId: 'bbbbbbbbbbbbbbbb' })
    const both = await Promise.all([findByScan(code, await aClerk()), findByScan(code, await aClerk())])
    const again = await findByScan(code, await aClerk())
    const ids = [...both, again].map(scan => (scan.kind === 'opened' ? scan.id : scan.kind))
    expect(new Set(ids).size).toBe(1)
    expect(again).toMatchObject({ isKnown: true })
  })

  test('of other content under the same id is another case: nobody can slip theirs under another’s code', async () => {
    const ours = await familyCodes({ applicationId: 'cccccccccccccccc' })
    const { application } = aFamilyMovingIn()
    const theirs = await familyCodes({ applicationId: 'cccccccccccccccc' }, { ...application, phone: '080-0000-0000' })
    const clerk = await aClerk()
    const [first, second] = [await findByScan(theirs[0] ?? '', clerk), await findByScan(ours[0] ?? '', clerk)]
    expect(second).toMatchObject({ kind: 'opened', isKnown: false })
    expect((second as { id: string }).id).not.toBe((first as { id: string }).id)
  })

  test('in two parts waits for the second, in any order', async () => {
    const { application } = aFamilyMovingIn()
    const [one = '', two = ''] = await familyCodes({}, { ...application, newHead: noise(500) })
    const clerk = await aClerk()
    const waiting = await findByScan(two, clerk)
    expect(waiting).toMatchObject({ kind: 'part-missing', missing: 1, held: two })
    expect(await findByScan(two, clerk, two)).toMatchObject({ kind: 'part-missing', held: two })
    expect(await findByScan(one, clerk, two)).toMatchObject({ kind: 'opened' })
    const [other = ''] = await familyCodes(
      { applicationId: 'dddddddddddddddd' },
      { ...application, oldHead: noise(500) },
    )
    expect(await findByScan(other, clerk, two)).toEqual({ kind: 'refused', reason: 'mixed' })
    const [whole = ''] = await familyCodes()
    expect(await findByScan(whole, clerk, two)).toMatchObject({ kind: 'opened' })
  })

  test('answered by rules that are not here is judged by those in force, and says so', async () => {
    const { language, events, answers, application } = aFamilyMovingIn()
    const content = toPlaces({ rules: 7, language, events, answers, application })
    const [code = ''] = await codesOf(content, { expiresOn: addDays(todayInJapan(), 1) })
    expect(await findByScan(code, await aClerk())).toMatchObject({ kind: 'opened', hasOtherRules: true })
  })

  test('that is no application is refused, and leaves nothing behind', async () => {
    const [code = ''] = await codesOf(['ja', 'something else'], { expiresOn: addDays(todayInJapan(), 1) })
    const clerk = await aClerk()
    const before = await rowsEverywhere()
    expect(await findByScan(code, clerk)).toEqual({ kind: 'refused', reason: 'not-an-application' })
    expect((await rowsEverywhere()).draft).toBe(before.draft)
  })

  test('whose case was withdrawn says so', async () => {
    const [code = ''] = await familyCodes({ applicationId: 'eeeeeeeeeeeeeeee' })
    const clerk = await aClerk()
    const found = await findByScan(code, clerk)
    await withdrawDraft((found as { id: string }).id, clerk.actor)
    expect(await findByScan(code, clerk)).toEqual({ kind: 'refused', reason: 'gone' })
  })

  test('is nobody’s own draft: no cookie opens it', async () => {
    const [code = ''] = await familyCodes({ applicationId: 'ffffffffffffffff' })
    const found = await findByScan(code, await aClerk())
    const draft = await findDraftForStaff((found as { id: string }).id)
    expect(draft?.submittedAt).not.toBeNull()
    expect(draft?.content.receiptCode).toMatch(/^[2-9A-Z]{9}$/)
  })

  test('opens with an older key after a rotation, without a restart', async () => {
    const rotated = withKey(withKey(noKeys, counterKey, madeOn), otherKey, localDate('2027-01-01'))
    writeFileSync(keyFile, writeKeyFile(rotated))
    const [old = ''] = await familyCodes()
    const [fresh = ''] = await familyCodes({ publicKey: otherKey.public, applicationId: '1111111111111111' })
    for (const code of [old, fresh]) expect(await findByScan(code, await aClerk())).toMatchObject({ kind: 'opened' })
  })

  test('opens nowhere without the private key', async () => {
    const [code = ''] = await familyCodes()
    vi.stubGlobal('naviConfig', { ...config(), handoffKeyFile: null })
    expect(await findByScan(code, await aClerk())).toEqual({ kind: 'refused', reason: 'no-keys' })
  })
})
