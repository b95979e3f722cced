import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import type { Clerk } from '@/lib/counter/clerk'
import { correctField } from '@/lib/counter/correct-fields'
import { othersAt, watchDraft } from '@/lib/counter/watch-draft'
import { stopListening } from '@/lib/db/changes'
import { database } from '@/lib/db/client'
import { listOthersPresent, markAbsent, markPresent } from '@/lib/db/presence'
import { createSession } from '@/lib/db/sessions'
import { aFamilyMovingIn } from '@/tests/support/a-family'
import { aClerk } from '@/tests/support/clerks'
import { aStoredDraft } from '@/tests/support/stored-drafts'

afterAll(stopListening)

async function signedIn(name: string, departments?: readonly string[]): Promise<Clerk> {
  const clerk = await aClerk(name, departments)
  const sessionId = await createSession(clerk.staff.id, clerk.actor)
  return { ...clerk, sessionId }
}

function here(draftId: string, { sessionId, staff }: Clerk) {
  return { draftId, sessionId, staffId: staff.id }
}

describe('who has a draft open', () => {
  test('is seen by the others, once each, and not by oneself', async () => {
    const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
    const [one, other] = [await signedIn('佐藤 由美'), await signedIn('年金 次郎')]
    const [oneTab, otherTab] = [here(id, one), here(id, other)]
    await Promise.all([markPresent(oneTab), markPresent(oneTab), markPresent(otherTab)])
    const second = { ...otherTab, sessionId: await createSession(other.staff.id, other.actor) }
    await markPresent(second)
    expect(await othersAt(id, one)).toEqual(['年金 次郎'])
    expect(await othersAt(id, other)).toEqual(['佐藤 由美'])
    await markAbsent(oneTab)
    expect(await othersAt(id, other)).toEqual([])
  })

  test('is forgotten when nothing was heard of them for a while', async () => {
    const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
    const one = await signedIn('佐藤 由美')
    await markPresent(here(id, one))
    await database().draftPresence.updateMany({
      where: { draftId: id },
      data: { seenAt: new Date(Date.now() - 60_000) },
    })
    expect(await listOthersPresent(id, randomUUID())).toEqual([])
  })
})

describe('watching a draft', () => {
  test('says at once what another clerk does', async () => {
    const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
    const [one, other] = [await signedIn('佐藤 由美'), await signedIn('年金 次郎')]
    const end = new AbortController()
    const request = new Request('http://localhost/', { signal: end.signal })
    const answer = await watchDraft(request, id, one)
    if (typeof answer === 'string') throw new Error(answer)
    const change = {
      path: 'application.phone',
      typed: '0242-39-1111',
      ground: '聞き取り',
      seen: '090-1234-5678',
      also: [],
    }
    const heard = readUntil(answer, `{"topic":"draft","id":"${id}"}`)
    expect(await othersAt(id, other)).toEqual(['佐藤 由美'])
    await correctField(id, change, other)
    await heard
    end.abort()
    await expect.poll(() => othersAt(id, other)).toEqual([])
  })

  test('is for those who may open it', async () => {
    const { id } = await aStoredDraft({ content: aFamilyMovingIn() })
    const stranger = await signedIn('会計 五郎', ['kaikei'])
    expect(await watchDraft(new Request('http://localhost/'), id, stranger)).toBe('not-yours')
    expect(await othersAt(id, stranger)).toBeNull()
  })
})

async function readUntil(answer: Response, wanted: string): Promise<void> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (let text = ''; !text.includes(wanted); ) {
    const { value, done } = (await reader?.read()) ?? { done: true }
    if (done) throw new Error(`ended without ${wanted}`)
    text += value
  }
}
