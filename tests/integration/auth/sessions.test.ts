import { expect, test } from 'vitest'
import { createSession, findLiveSession, revokeSessionsOf } from '@/lib/db/sessions'
import { staffActor } from '@/tests/support/stored-drafts'

test('signing out everywhere ends every session of that person, and nobody else’s', async () => {
  const [one, other] = [await staffActor(), await staffActor()]
  const own = [await createSession(one.staffId, one), await createSession(one.staffId, one)]
  const foreign = await createSession(other.staffId, other)

  expect(await revokeSessionsOf(one.staffId, one)).toBe(2)
  expect(await Promise.all(own.map(findLiveSession))).toEqual([null, null])
  expect(await findLiveSession(foreign)).toMatchObject({ staff: { id: other.staffId } })
})
