import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { signIn } from '@/lib/auth/sign-in'
import { listAudit } from '@/lib/db/audit'
import { createSession, findLiveSession } from '@/lib/db/sessions'
import { createStaffMember } from '@/lib/db/staff'
import { findAccount } from '@/lib/db/staff-accounts'
import { hashPassword } from '@/lib/seal/password'
import { changePassword, choosePassword } from '@/lib/staff/own-account'
import { aResident } from '@/tests/support/stored-drafts'

const first = 'abacus-by-the-lake'
const better = 'persimmons in the snow'
const passwordHash = await hashPassword(first)

async function somebody() {
  const loginName = `own-${randomUUID()}`
  const member = { loginName, displayName: '佐藤', role: 'clerk', departmentIds: [], passwordHash } as const
  const staff = await createStaffMember({ ...member, mustChangePassword: true }, aResident)
  if (typeof staff === 'string') throw new Error(staff)
  const actor = { staffId: staff.id, terminal: 'desk' }
  return { staff, actor, sessionId: await createSession(staff.id, actor) }
}

describe('one’s own password', () => {
  test('changes at once: the old one opens nothing, and other places are signed out', async () => {
    const one = await somebody()
    const elsewhere = await createSession(one.staff.id, one.actor)
    expect(await changePassword({ current: first, wanted: better, again: better }, one)).toBe('changed')

    const { loginName } = one.staff
    expect(await signIn({ loginName, password: first }, randomUUID())).toBe('wrong')
    expect(await signIn({ loginName, password: better }, randomUUID())).toMatchObject({ loginName })
    expect(await findLiveSession(one.sessionId)).not.toBeNull()
    expect(await findLiveSession(elsewhere)).toBeNull()
    const [entry] = await listAudit({ staffId: one.staff.id, limit: 1 })
    expect(entry).toMatchObject({ action: 'staff.change-password', detail: { sessions: 1 } })
  })

  test.each([
    ['a wrong old one', { current: 'guess', wanted: better, again: better }, 'wrong'],
    ['two that differ', { current: first, wanted: better, again: `${better}.` }, 'not-the-same'],
    ['the old one again', { current: first, wanted: first, again: first }, 'unchanged'],
    ['a short one', { current: first, wanted: 'short', again: 'short' }, 'too-short'],
    ['a well-known one', { current: first, wanted: 'password1234', again: 'password1234' }, 'common'],
  ])('is not changed by %s', async (_, typed, expected) => {
    const one = await somebody()
    expect(await changePassword(typed, one)).toBe(expected)
    expect(await signIn({ loginName: one.staff.loginName, password: first }, randomUUID())).toMatchObject({})
  })

  test('is asked ten times, then no more', async () => {
    const one = await somebody()
    const typed = { wanted: better, again: better }
    for (let tries = 0; tries < 10; tries++) await changePassword({ ...typed, current: 'guess' }, one)
    expect(await changePassword({ ...typed, current: first }, one)).toBe('too-many')
  })
})

test('the first password is replaced by another one, without being typed again', async () => {
  const one = await somebody()
  expect(await choosePassword({ wanted: first, again: first }, one)).toBe('unchanged')
  expect(await findAccount(one.staff.id)).toMatchObject({ mustChangePassword: true })
  expect(await choosePassword({ wanted: better, again: better }, one)).toBe('changed')
  expect(await findAccount(one.staff.id)).toMatchObject({ mustChangePassword: false })
})
