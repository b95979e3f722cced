import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { todayInJapan } from '@/lib/config/clock'
import { listAudit, type StaffActor } from '@/lib/db/audit'
import { findLiveToken } from '@/lib/db/export-tokens'
import { makeToken, renewToken } from '@/lib/export-profiles/edit-token'
import { aRuleSetVersion, staffActor } from '@/tests/support/stored-drafts'

let administrator: StaffActor
const today = todayInJapan()
const form = {
  department: 'shimin',
  name: '住民記録システム',
  ranges: '10.0.0.0/8、fd00::/8',
  expiresOn: addDays(today, 30),
}

beforeAll(async () => {
  await aRuleSetVersion()
  administrator = await staffActor('administrator')
})

describe('a token made on screen', () => {
  test('lets its department’s program in, from where it may be used', async () => {
    const made = await makeToken(form, administrator)
    const token = 'token' in made ? made.token : ''
    expect(await findLiveToken(token)).toMatchObject({ departmentId: 'shimin', addressRanges: '10.0.0.0/8 fd00::/8' })
    const id = token.split('.')[1] ?? ''
    const [entry] = await listAudit({ action: 'export-token.create', limit: 1 })
    expect(entry).toMatchObject({ subject: id, detail: { department: 'shimin' } })
    expect(JSON.stringify(entry)).not.toContain(token.split('.')[2])

    const renewed = await renewToken(id, administrator)
    expect(await findLiveToken(renewed ?? '')).toMatchObject({ name: '住民記録システム' })
  })

  test.each([
    ['no department', { department: 'nowhere' }, '課を選んで'],
    ['no name', { name: ' ' }, '名前'],
    ['ranges that are none', { ranges: '10.0.0.0/99' }, 'アドレス'],
    ['a day gone by', { expiresOn: addDays(today, -1) }, '期限'],
    ['a day too far', { expiresOn: addDays(today, 400) }, '期限'],
    ['no day', { expiresOn: '' }, '期限'],
  ])('is refused with %s', async (_, changes, words) => {
    const made = await makeToken({ ...form, ...changes }, administrator)
    expect(made).toEqual({ problems: [expect.stringContaining(words)] })
  })
})
