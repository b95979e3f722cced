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
  const page = reading(liveResponse(new Request('http://localhost/'), { topics: ['queue'], stillAllowed }))
  await revokeSessionsOf(clerk.staff.id, clerk.actor)

  await vi.advanceTimersByTimeAsync(15_000)

  await vi.waitFor(() => expect(page.isOver()).toBe(true), 5_000)
  expect(page.text()).toContain('event: ended')
})
