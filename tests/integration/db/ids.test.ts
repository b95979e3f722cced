import { expect, test } from 'vitest'
import { clearIdentityCheck, findDraftForStaff } from '@/lib/db/counter-drafts'
import { discardWorkingCopy } from '@/lib/db/working-copies'
import { aClerk } from '@/tests/support/clerks'

/** The first argument of a bound action comes back from the browser, and may be any JSON by then. */
const noIds: readonly unknown[] = [
  ['00000000-0000-4000-8000-000000000000'],
  { contains: '' },
  { not: null },
  null,
  17,
  '00000000-0000-4000-8000-00000000000g',
]

test.each(noIds.map(id => [id]))(
  'nothing is found or changed by %j: the database would quote it in its error',
  async sent => {
    const id = sent as string
    const { actor } = await aClerk()
    expect(await findDraftForStaff(id)).toBeNull()
    expect(await clearIdentityCheck(id, actor)).toBe('unchanged')
    expect(await discardWorkingCopy(id, actor)).toBe(false)
  },
)
