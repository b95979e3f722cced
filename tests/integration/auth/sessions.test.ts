import { expect, test, vi } from 'vitest'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { createSession, findLiveSession, lookUpSession, revokeSessionsOf, sessionIdleMinutes } from '@/lib/db/sessions'
import { staffActor } from '@/tests/support/stored-drafts'

test('signing out everywhere ends every session of that person, and nobody else’s', async () => {
  const [one, other] = [await staffActor(), await staffActor()]
  const own = [await createSession(one.staffId, one), await createSession(one.staffId, one)]
  const foreign = await createSession(other.staffId, other)

  expect(await revokeSessionsOf(one.staffId, one)).toBe(2)
  expect(await Promise.all(own.map(findLiveSession))).toEqual([null, null])
  expect(await findLiveSession(foreign)).toMatchObject({ staff: { id: other.staffId } })
})

test('one session more than a person may have ends the oldest', async () => {
  const one = await staffActor()
  const most = config().accounts.sessionsPerPerson
  const ids: string[] = []
  for (let made = 0; made <= most; made++) ids.push(await createSession(one.staffId, one))
  const live = await Promise.all(ids.map(async id => (await findLiveSession(id)) !== null))
  expect(live).toEqual([false, ...Array(most).fill(true)])
})

test('as many signing in at once as like to: no more than that stay', async () => {
  const one = await staffActor()
  const most = config().accounts.sessionsPerPerson
  const ids = await Promise.all(Array.from({ length: most + 3 }, () => createSession(one.staffId, one)))
  const live = await Promise.all(ids.map(findLiveSession))
  expect(live.filter(Boolean)).toHaveLength(most)
})

test('what a page asks by itself does not keep a session alive; somebody there does', async () => {
  const one = await staffActor()
  const left = await createSession(one.staffId, one)
  const used = await createSession(one.staffId, one)
  const [halfway, later] = [1, 2].map(times => new Date(now().getTime() + (times * sessionIdleMinutes * 60_000) / 1.9))
  vi.useFakeTimers({ toFake: ['Date'], now: halfway })
  expect(await lookUpSession(left)).toMatchObject({ id: left })
  await findLiveSession(used)
  vi.setSystemTime(later ?? 0)
  expect(await lookUpSession(left)).toBeNull()
  expect(await lookUpSession(used)).toMatchObject({ id: used })
  vi.useRealTimers()
})
