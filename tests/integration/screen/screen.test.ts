import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Clerk } from '@/lib/counter/clerk'
import { completeDraft } from '@/lib/counter/complete'
import { correctField } from '@/lib/counter/correct-fields'
import { printForms } from '@/lib/counter/print-forms'
import { listAudit } from '@/lib/db/audit'
import { changeScreenLanguage, screenIdleMinutes } from '@/lib/db/screen-showings'
import { revokeSession } from '@/lib/db/sessions'
import { writeInk } from '@/lib/forms/ink'
import { query } from '@/lib/ops/local-postgres'
import { answerItem, signOnScreen } from '@/lib/screen/answer'
import { type OnScreen, onScreen } from '@/lib/screen/on-screen'
import { endPairing, pair, startPairing } from '@/lib/screen/pairing'
import { clearShown, showDraft } from '@/lib/screen/show'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aSignature } from '@/tests/support/a-signature'
import { aClerk, opened } from '@/tests/support/clerks'
import { foundInTables, needlesFor } from '@/tests/support/needles'
import { inkIn, picturesOf } from '@/tests/support/pdf-pages'
import { type AtDesk, aScreenAt, seated } from '@/tests/support/screens'
import { aStoredDraft } from '@/tests/support/stored-drafts'

const ownerUrl = () => process.env.DATABASE_OWNER_URL ?? ''
const terminal = 'a-tablet'

let desk: AtDesk
let clerk: Clerk
let secret: string
let id: string

beforeEach(async () => {
  desk = await seated(await aClerk())
  clerk = desk.clerk
  secret = await aScreenAt(desk)
  id = (await aStoredDraft({ content: aFamilyMovingIn() })).id
})

type Showing = Extract<OnScreen, { kind: 'showing' }>['shown']

async function shown(): Promise<Showing> {
  const now = await onScreen(secret)
  if (now.kind !== 'showing') throw new Error(`the screen is ${now.kind}`)
  return now.shown
}

async function kindNow(): Promise<string> {
  return (await onScreen(secret)).kind
}

async function say(item: string, isRight: boolean) {
  const asked = (await shown()).progress.items.find(one => one.id === item)
  return answerItem({ secret, terminal, shown: asked?.digest ?? '' }, item, isRight)
}

async function confirmAll() {
  for (const { id: item, state } of (await shown()).progress.items) if (state !== 'right') await say(item, true)
}

async function sign(text: string | null = writeInk(aSignature)) {
  const [signing] = (await shown()).progress.signings
  return signOnScreen({ secret, terminal, shown: signing?.digest ?? '' }, signing?.signer.id ?? '', text)
}

function correct(typed: string) {
  const seen = aFamilyMovingIn().application.phone
  return correctField(id, { path: 'application.phone', typed, ground: '聞き取り', seen, also: [] }, clerk)
}

describe('pairing', () => {
  test('takes a code once, typed as people type it', async () => {
    const code = (await startPairing(desk.deskId, clerk)) ?? ''
    const wide = code.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    expect(await pair(`${wide.slice(0, 4)}－${wide.slice(4)}`, randomUUID())).toMatchObject({ kind: 'paired' })
    expect(await pair(code, randomUUID())).toEqual({ kind: 'no-such-code' })
  })

  test('ends the screen that stood there before, and can be ended', async () => {
    const other = await aScreenAt(desk)
    expect(await kindNow()).toBe('unpaired')
    expect((await onScreen(other)).kind).toBe('waiting')
    expect(await endPairing(desk.deskId, clerk)).toBe('done')
    expect((await onScreen(other)).kind).toBe('unpaired')
  })

  test('is no longer possible after ten minutes, and stops whoever guesses', async () => {
    const code = (await startPairing(desk.deskId, clerk)) ?? ''
    await query(ownerUrl(), `update screen_pairing set expires_at = now() - interval '1 second'`)
    expect(await pair(code, randomUUID())).toEqual({ kind: 'no-such-code' })
    const guesser = randomUUID()
    const kinds = []
    for (let guess = 0; guess < 11; guess++) kinds.push((await pair('00000000', guesser)).kind)
    expect(kinds.slice(-2)).toEqual(['no-such-code', 'too-often'])
  })

  test('is for desks of the own departments', async () => {
    const other = await seated(await aClerk('保険 太郎', ['kokuho']))
    expect(await startPairing(other.deskId, clerk)).toBeNull()
    expect(await startPairing('nowhere', clerk)).toBeNull()
  })

  test('keeps neither the code nor what the device holds', async () => {
    const code = (await startPairing(desk.deskId, clerk)) ?? ''
    const found = await foundInTables(ownerUrl(), needlesFor([code, secret]))
    expect(found).toEqual([])
  })
})

describe('showing', () => {
  test('puts the draft in front of the person, in their language, and says who serves them', async () => {
    expect(await kindNow()).toBe('waiting')
    expect(await showDraft(id, clerk)).toBe('done')
    const { showing, progress } = await shown()
    expect(showing).toMatchObject({ draftId: id, language: 'ja', clerkName: clerk.staff.displayName })
    expect(progress.items[0]?.name?.text).toBe('渡辺　大輔')
    await changeScreenLanguage(desk.deskId, 'en')
    expect((await shown()).progress.items.at(-1)?.title).toMatch(/^Procedures/)
  })

  test('is for those who may open the case, and needs a screen', async () => {
    const stranger = await seated(await aClerk('よその 花子', ['elsewhere']))
    await aScreenAt(stranger)
    expect(await showDraft(id, stranger.clerk)).toBe('not-yours')
    expect(await showDraft(id, await aClerk())).toBe('no-screen')
  })

  test.each<[string, () => Promise<unknown>]>([
    ['the clerk clears it', () => clearShown(clerk)],
    ['the clerk signs out', () => revokeSession(clerk.sessionId, clerk.actor)],
    ['another draft is opened', async () => opened((await aStoredDraft({ content: aFamilyMovingIn() })).id, clerk)],
    ['the case is finished', () => completeDraft(id, { leavingOpen: true }, clerk)],
    [
      'somebody else sits down there',
      () => query(ownerUrl(), `update desk set staff_id = null, seated_at = null where id = '${desk.deskId}'`),
    ],
    [
      'nobody has touched it for a while',
      () => query(ownerUrl(), `update screen_showing set touched_at = now() - interval '${screenIdleMinutes} minutes'`),
    ],
  ])('ends when %s', async (_, end) => {
    await showDraft(id, clerk)
    expect(await kindNow()).toBe('showing')
    await end()
    expect(await kindNow()).toBe('waiting')
    expect(await say('contact', true).catch(() => 'nothing-shown')).toBe('nothing-shown')
  })

  test('goes on while the same draft is opened again', async () => {
    await showDraft(id, clerk)
    await opened(id, clerk)
    expect(await kindNow()).toBe('showing')
  })
})

describe('confirming', () => {
  test('keeps what was said, until what was seen is corrected', async () => {
    await showDraft(id, clerk)
    expect(await say('contact', false)).toBe('done')
    expect(await say('person-0', true)).toBe('done')
    const stateOf = async (item: string) => (await shown()).progress.items.find(one => one.id === item)
    expect(await stateOf('contact')).toMatchObject({ state: 'wrong' })
    await correct('0242-39-1111')
    expect(await stateOf('contact')).toMatchObject({ state: 'open', isCorrected: true })
    expect(await stateOf('person-0')).toMatchObject({ state: 'right' })
  })

  test('answers nothing that was not seen', async () => {
    await showDraft(id, clerk)
    const before = (await shown()).progress.items.find(one => one.id === 'contact')
    await correct('0242-39-1111')
    expect(await answerItem({ secret, terminal, shown: before?.digest ?? '' }, 'contact', true)).toBe('changed')
    expect(await answerItem({ secret, terminal, shown: '' }, 'nothing', true)).toBe('changed')
    expect(await answerItem({ secret: 'x', terminal, shown: '' }, 'contact', true)).toBe('nothing-shown')
  })

  test('loses no correction that is made in the same moment, and no answer', async () => {
    await showDraft(id, clerk)
    const outcomes = await Promise.all([say('person-0', true), correct('0242-39-1111'), say('person-1', true)])
    expect(outcomes).toEqual(['done', { kind: 'saved' }, 'done'])
    const { draft, progress } = await shown()
    expect(draft.content.corrections).toHaveLength(1)
    expect(progress.items.slice(0, 2).map(({ state }) => state)).toEqual(['right', 'right'])
  })
})

describe('signing', () => {
  const box = { x: 235, y: 49, width: 46, height: 18 }
  async function inkOnForm(): Promise<number> {
    const pdf = await printForms(id, { form: 'juminido-todoke', isDuplex: false }, clerk)
    if (typeof pdf === 'string') throw new Error(pdf)
    const [page] = await picturesOf(pdf)
    return page ? inkIn(page, box) : -1
  }

  test('comes after everything is confirmed, lands on the form, and leaves it when something is corrected', async () => {
    await showDraft(id, clerk)
    expect(await sign()).toBe('changed')
    await confirmAll()
    expect(await sign('600x240_10.10')).toBe('not-written')
    const unsigned = await inkOnForm()
    expect(await sign()).toBe('done')
    expect(await sign()).toBe('done')
    expect((await shown()).progress.isDone).toBe(true)
    expect(await inkOnForm()).toBeGreaterThan(unsigned + 0.01)
    const preview = (await opened(id, clerk)).forms.find(form => form.id === 'juminido-todoke')
    expect(preview?.sections.flatMap(({ entries }) => entries).map(({ text }) => text)).toContain('署名あり')

    await correct('0242-39-1111')
    expect((await shown()).progress.signings[0]?.state).toBe('void')
    expect(await inkOnForm()).toBe(unsigned)
    await confirmAll()
    expect((await shown()).progress.signings[0]?.state).toBe('void')
    expect(await sign()).toBe('done')
    expect(await inkOnForm()).toBeGreaterThan(unsigned + 0.01)
  })

  test('can be left to paper', async () => {
    await showDraft(id, clerk)
    await confirmAll()
    expect(await sign(null)).toBe('done')
    expect((await shown()).progress).toMatchObject({ isDone: true, signings: [{ state: 'paper', ink: null }] })
  })

  test('is recorded without a word of who or what, and readable in no table', async () => {
    await showDraft(id, clerk)
    await confirmAll()
    await sign()
    const entries = await listAudit({ draftId: id, limit: 50 })
    expect(entries.map(({ action }) => action)).toContain('draft.sign')
    const [first = []] = aSignature.strokes
    const needles = [
      '渡辺',
      '大輔',
      first.slice(0, 6).join(','),
      first.slice(0, 6).join('.'),
      writeInk(aSignature).slice(0, 30),
    ]
    expect(await foundInTables(ownerUrl(), needlesFor(needles))).toEqual([])
  })
})

vi.setConfig({ testTimeout: 30_000 })
