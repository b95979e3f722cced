import { beforeAll, describe, expect, test } from 'vitest'
import { keepApplication, saveForLater } from '@/lib/apply/keep-application'
import { partsOf } from '@/lib/apply/parts'
import { submitDraft } from '@/lib/apply/submit'
import { takeOutOfDraft } from '@/lib/apply/take-out'
import { database } from '@/lib/db/client'
import { findDraftByReceiptCode } from '@/lib/db/counter-drafts'
import { findOwnDraft, withdrawOwnDraft } from '@/lib/db/drafts'
import { digestOf } from '@/lib/drafts/digest'
import { lookUpStatus } from '@/lib/drafts/look-up-status'
import { ownDraft } from '@/lib/drafts/own-draft'
import { makeOwnerKey } from '@/lib/drafts/store-draft'
import type { Session } from '@/lib/guide/session'
import { formatReceiptCode, parseReceiptCode } from '@/lib/handoff/receipt-code'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { applying as applyingWith } from '@/tests/support/applying'
import { reviewing } from '@/tests/support/reviewing'
import { aResident, aRuleSetVersion, received, staffActor } from '@/tests/support/stored-drafts'

const { application } = aFamilyMovingIn()

function press(session: Session, shown = shownTo(session)) {
  return submitDraft({ session, applying: applyingWith(session.application), shown, actor: aResident })
}

function shownTo(session: Session): string {
  return digestOf(partsOf(session, applyingWith(session.application)))
}

async function submitted(session: Session): Promise<Session> {
  const done = await press(session)
  if (done.kind !== 'stored') throw new Error(done.kind)
  return done.session
}

const draftsOf = async (session: Session) => {
  const draft = await ownDraft(session)
  return draft ? [draft.id] : []
}

beforeAll(async () => {
  await aRuleSetVersion()
})

describe('the button「下書きを作る」', () => {
  test('stores what was shown and leaves no name on the phone', async () => {
    const session = await submitted(reviewing())
    expect(session).toMatchObject({ application: null, draft: { ruleSetVersion: 1 } })
    const draft = await ownDraft(session)
    expect(draft).toMatchObject({ status: 'submitted', content: { application, events: ['moving-in'] } })
  })

  test('pressed twice, or ten times at once, makes one draft', async () => {
    const session = reviewing()
    const before = await database().draft.count()
    const presses = await Promise.all(Array.from({ length: 10 }, () => press(session)))
    const ids = presses.flatMap(one => (one.kind === 'stored' ? [one.session.draft?.id] : []))
    expect(ids).toHaveLength(10)
    expect(new Set(ids).size).toBe(1)
    expect(await database().draft.count()).toBe(before + 1)
  })

  test('pressed again after the answer was lost on the way finds the same draft', async () => {
    const session = reviewing()
    const [first, second] = [await submitted(session), await submitted(session)]
    expect(second.draft).toEqual(first.draft)
  })

  test('never stores what was not shown', async () => {
    const session = reviewing()
    const changed = { ...session, application: { ...application, phone: '0242-11-1111' } }
    expect(await press(changed, shownTo(session))).toEqual({ kind: 'unseen' })
    expect(await press(session, '')).toEqual({ kind: 'unseen' })
  })

  test('after deleting makes a new draft, of a new owner', async () => {
    const session = await submitted(reviewing())
    await withdrawOwnDraft({ id: session.draft?.id ?? '', ownerKey: session.ownerKey ?? '' }, aResident)
    const again = await submitted({ ...session, draft: null, application })
    expect(again.draft?.id).not.toBe(session.draft?.id)
    expect(again.ownerKey).not.toBe(session.ownerKey)
  })
})

describe('a draft that is changed', () => {
  const withPhone = (phone: string) => (current: typeof application) => ({ ...current, phone })
  const withHead = (newHead: string) => (current: typeof application) => ({ ...current, newHead })

  test('by two windows at once keeps what either wrote', async () => {
    const session = await submitted(reviewing())
    const keeping = { session, actor: aResident, application }
    await Promise.all([
      keepApplication({ ...keeping, write: withPhone('0242-22-2222') }),
      keepApplication({ ...keeping, write: withHead('渡辺 美咲') }),
    ])
    const draft = await ownDraft(session)
    expect(draft?.content.application).toMatchObject({ phone: '0242-22-2222', newHead: '渡辺 美咲' })
    expect(draft?.status).toBe('submitted')
  })

  test('keeps its receipt code', async () => {
    const session = await submitted(reviewing())
    const before = (await ownDraft(session))?.content.receiptCode
    await keepApplication({ session, actor: aResident, application, write: withPhone('0242-33-3333') })
    expect((await ownDraft(session))?.content.receiptCode).toBe(before)
  })

  test('is left alone once the counter has it', async () => {
    const session = await submitted(reviewing())
    const draft = await ownDraft(session)
    await received(draft?.id ?? '', await staffActor())
    const kept = await keepApplication({ session, actor: aResident, application, write: withPhone('0242-44-4444') })
    expect(kept).toEqual({ kind: 'received' })
    expect((await ownDraft(session))?.content.application.phone).toBe(application.phone)
  })

  test('goes back to the phone when it has been deleted elsewhere', async () => {
    const session = await submitted(reviewing())
    await withdrawOwnDraft({ id: session.draft?.id ?? '', ownerKey: session.ownerKey ?? '' }, aResident)
    const kept = await keepApplication({ session, actor: aResident, application, write: withPhone('0242-55-5555') })
    expect(kept).toMatchObject({ kind: 'kept', session: { draft: null, application: { phone: '0242-55-5555' } } })
  })
})

describe('「ここまで保存してやめる」', () => {
  test('keeps an unfinished draft that the counter can open', async () => {
    const session = await saveForLater(reviewing({ application: null }), 1, aResident)
    const draft = await ownDraft(session)
    expect(draft?.status).toBe('saved')
    const found = await findDraftByReceiptCode(draft?.content.receiptCode ?? '')
    expect(found?.id).toBe(draft?.id)
  })

  test('once stored, going on writes into the draft and not onto the phone', async () => {
    const session = await saveForLater(reviewing(), 1, aResident)
    const write = (current: typeof application) => ({ ...current, phone: '0242-66-6666' })
    const kept = await keepApplication({ session, actor: aResident, application, write })
    expect(kept).toMatchObject({ kind: 'kept', session: { application: null } })
    expect((await ownDraft(session))?.content.application.phone).toBe('0242-66-6666')
  })
})

describe('a stored draft', () => {
  test('is found by its owner and by nobody else', async () => {
    const session = await submitted(reviewing())
    expect(await draftsOf(session)).toHaveLength(1)
    expect(await draftsOf({ ...session, ownerKey: makeOwnerKey() })).toEqual([])
    expect(await findOwnDraft({ id: session.draft?.id ?? '', ownerKey: '' })).toBeNull()
  })
})

describe('a receipt code', () => {
  test('tells state and expiry, and nothing about anybody', async () => {
    const session = await submitted(reviewing())
    const code = parseReceiptCode((await ownDraft(session))?.content.receiptCode ?? '')
    const looked = await lookUpStatus(code ? formatReceiptCode(code).toLowerCase() : '', 'phone-a')
    expect(looked).toEqual({
      kind: 'found',
      status: 'submitted',
      expiresOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
  })

  test('with one wrong symbol is refused before anything is counted or looked up', async () => {
    for (let attempt = 0; attempt < 20; attempt++)
      expect(await lookUpStatus('AAAA-AAAA-B', 'phone-b')).toEqual({ kind: 'unreadable' })
  })

  test('cannot be guessed: after ten tries an address has to wait', async () => {
    const tries = []
    for (let attempt = 0; attempt < 11; attempt++) tries.push(await lookUpStatus(unusedCode(attempt), 'phone-c'))
    expect(tries.map(({ kind }) => kind)).toEqual([...Array(10).fill('unknown'), 'too-many'])
    expect((await lookUpStatus(unusedCode(11), 'phone-d')).kind).toBe('unknown')
  })
})

/** Right by its check symbol, and nobody's. */
function unusedCode(number: number): string {
  const symbols = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
  const body = `2222222${symbols[number]}`
  const code = [...symbols].map(symbol => `${body}${symbol}`).find(parseReceiptCode)
  if (!code) throw new Error('no check symbol fits')
  return code
}

describe('somebody taken out of the household', () => {
  const namesIn = async (session: Session) =>
    (await ownDraft(session))?.content.application.people.map(({ name }) => name.given)

  test('leaves the stored draft too, once, and nobody gets their name', async () => {
    const session = await submitted(reviewing())
    const [self, , third, fourth] = application.people.map(({ name }) => name.given)
    await takeOutOfDraft(session, 1, aResident)
    await takeOutOfDraft(session, 1, aResident)
    expect(await namesIn(session)).toEqual([self, third, fourth])
    expect((await ownDraft(session))?.content.answers.members).toHaveLength(3)
  })

  test.each([0, 9, Number.NaN])('takes nobody out where nobody can go: %d', async place => {
    const session = await submitted(reviewing())
    await takeOutOfDraft(session, place, aResident)
    expect(await namesIn(session)).toHaveLength(4)
  })

  test('stays where the counter has the draft', async () => {
    const session = await submitted(reviewing())
    await received(session.draft?.id ?? '', await staffActor())
    await takeOutOfDraft(session, 1, aResident)
    expect(await namesIn(session)).toHaveLength(4)
  })
})
