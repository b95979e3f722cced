import { randomUUID } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { liveResponse, whileSignedIn } from '@/lib/counter/live'
import { announce, hearing, stopListening } from '@/lib/db/changes'
import { inTransaction } from '@/lib/db/client'
import { createSession, revokeSessionsOf } from '@/lib/db/sessions'
import { aClerk } from '@/tests/support/clerks'

afterEach(async () => {
  vi.useRealTimers()
  await stopListening()
})

/** What a page has received so far, and whether the line is still open. */
function reading(response: Response): { text: () => string; isOver: () => boolean } {
  let text = ''
  let isOver = false
  const decoder = new TextDecoder()
  const read = async () => {
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk as Uint8Array)
    isOver = true
  }
  void read().catch(() => (isOver = true))
  return { text: () => text, isOver: () => isOver }
}

test('a stream tells of the changes it wants, ids only, and ends when the page leaves', async () => {
  const [wanted, other] = [randomUUID(), randomUUID()]
  const leaving = new AbortController()
  const request = new Request('http://localhost/counter/live', { signal: leaving.signal })
  const response = liveResponse(request, {
    owner: 'somebody',
    topics: ['draft'],
    wants: ({ id }) => id === wanted,
    stillAllowed: async () => true,
  })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const page = reading(response)
  await vi.waitFor(() => expect(hearing()).toBe('listening'), 10_000)
  for (const id of [other, wanted]) await inTransaction(tx => announce(tx, { topic: 'draft', id }))
  await vi.waitFor(
    () => expect(page.text()).toContain(`event: change\ndata: {"topic":"draft","id":"${wanted}"}\n\n`),
    2_000,
  )
  expect(page.text()).not.toContain(other)

  leaving.abort()
  await vi.waitFor(() => expect(page.isOver()).toBe(true), 2_000)
})

test('a stream ends with the session, which it does not keep alive', async () => {
  const clerk = await aClerk()
  const sessionId = await createSession(clerk.staff.id, clerk.actor)
  const stillAllowed = whileSignedIn({ sessionId })
  expect(await stillAllowed()).toBe(true)
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const page = reading(
    liveResponse(new Request('http://localhost/'), { owner: sessionId, topics: ['queue'], stillAllowed }),
  )
  await revokeSessionsOf(clerk.staff.id, clerk.actor)

  await vi.advanceTimersByTimeAsync(15_000)

  await vi.waitFor(() => expect(page.isOver()).toBe(true), 5_000)
  expect(page.text()).toContain('event: ended')
})

test('of too many streams of one session the oldest is told to end, another session’s stay', async () => {
  const open = (owner: string) => {
    const live = { owner, topics: ['queue'], stillAllowed: async () => true } as const
    const leaving = new AbortController()
    const page = reading(liveResponse(new Request('http://localhost/', { signal: leaving.signal }), live))
    return { ...page, leave: () => leaving.abort() }
  }
  const other = open('another')
  const pages = Array.from({ length: 21 }, () => open('one'))

  await vi.waitFor(() => expect(pages[0]?.isOver()).toBe(true), 2_000)
  expect(pages[0]?.text()).toMatch(/event: ended\ndata: \{\}\n\n$/)
  expect([...pages.slice(1), other].filter(page => page.isOver())).toEqual([])
  for (const page of [...pages, other]) page.leave()
})
