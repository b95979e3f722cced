import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { now } from '@/lib/config/clock'
import { listAudit } from '@/lib/db/audit'
import { database } from '@/lib/db/client'
import { disableStaffMember, resetPassword } from '@/lib/db/passwords'
import { createSession, deleteStaleSessions, findLiveSession, revokeSession } from '@/lib/db/sessions'
import { createStaffMember, findCredentials, listStaff } from '@/lib/db/staff'
import { aResident } from '@/tests/support/stored-drafts'

async function aClerk() {
  const loginName = `clerk-${randomUUID()}`
  const member = await createStaffMember(
    {
      loginName,
      displayName: '窓口 花子',
      role: 'clerk',
      departmentIds: [],
      mustChangePassword: false,
      passwordHash: 'h1',
    },
    aResident,
  )
  if (typeof member === 'string') throw new Error(member)
  return member
}

async function aSession() {
  const clerk = await aClerk()
  const id = await createSession(clerk.id, { staffId: clerk.id, terminal: 'desk' })
  return { clerk, id }
}

async function backdate(id: string, data: { lastSeenAt?: Date; createdAt?: Date }): Promise<void> {
  await database().staffSession.update({ where: { id }, data, select: { id: true } })
}

const minutesAgo = (minutes: number) => new Date(now().getTime() - minutes * 60_000)

describe('a member of staff', () => {
  test('is found by the login name, however it is typed', async () => {
    const clerk = await aClerk()
    const typed = ` ${clerk.loginName.toUpperCase().replace('CLERK', 'ＣＬＥＲＫ')} `
    expect(await findCredentials(typed)).toEqual({ ...clerk, passwordHash: 'h1' })
    expect(await findCredentials('nobody')).toBeNull()
  })

  test('has a login name of their own', async () => {
    const { loginName } = await aClerk()
    const again = {
      loginName: loginName.toUpperCase(),
      displayName: '',
      role: 'clerk',
      departmentIds: [],
      mustChangePassword: false,
      passwordHash: '',
    } as const
    expect(await createStaffMember(again, aResident)).toBe('login-name-taken')
  })

  test('is not found and not signed in any more once disabled, until the password is set anew', async () => {
    const { clerk, id } = await aSession()
    expect(await disableStaffMember(clerk.loginName, aResident)).toBe('disabled')
    expect(await findCredentials(clerk.loginName)).toBeNull()
    expect(await findLiveSession(id)).toBeNull()
    expect(await resetPassword(clerk.loginName, { passwordHash: 'h2', mustChangePassword: true }, aResident)).toBe(true)
    expect(await findCredentials(clerk.loginName)).toMatchObject({ passwordHash: 'h2' })
    expect(await findLiveSession(id)).toBeNull()
  })

  test('is never listed with a password', async () => {
    const { loginName } = await aClerk()
    const listed = (await listStaff()).find(member => member.loginName === loginName)
    expect(Object.keys(listed ?? {})).not.toContain('passwordHash')
    expect(listed).toMatchObject({ role: 'clerk' })
  })

  test('is not there to be changed under an unknown name', async () => {
    expect(await disableStaffMember('nobody', aResident)).toBe('gone')
    expect(await resetPassword('nobody', { passwordHash: 'h', mustChangePassword: true }, aResident)).toBe(false)
  })
})

describe('a session', () => {
  test('knows its owner', async () => {
    const { clerk, id } = await aSession()
    expect(await findLiveSession(id)).toMatchObject({ id, staff: clerk, way: 'password', hasSecondFactor: false })
  })

  test.each(['', 'not-an-id', randomUUID()])('is not found under %j', async id => {
    expect(await findLiveSession(id)).toBeNull()
  })

  test.each([
    ['29 idle minutes', { lastSeenAt: minutesAgo(29) }, true],
    ['31 idle minutes', { lastSeenAt: minutesAgo(31) }, false],
    ['a day of 11 hours', { createdAt: minutesAgo(11 * 60) }, true],
    ['a day of 13 hours', { createdAt: minutesAgo(13 * 60) }, false],
  ])('after %s: alive is %s', async (_, times, alive) => {
    const { id } = await aSession()
    await backdate(id, times)
    expect((await findLiveSession(id)) !== null).toBe(alive)
  })

  test('stays alive by being used', async () => {
    const { id } = await aSession()
    await backdate(id, { lastSeenAt: minutesAgo(20) })
    await findLiveSession(id)
    const row = await database().staffSession.findUnique({ where: { id }, select: { lastSeenAt: true } })
    expect(row?.lastSeenAt.getTime()).toBeGreaterThan(minutesAgo(1).getTime())
  })

  test('ends once, and both ends are recorded', async () => {
    const { clerk, id } = await aSession()
    const actor = { staffId: clerk.id, terminal: 'desk' }
    await revokeSession(id, actor)
    await revokeSession(id, actor)
    expect(await findLiveSession(id)).toBeNull()
    const actions = (await listAudit({ staffId: clerk.id, limit: 9 })).map(({ action }) => action)
    expect(actions).toEqual(['staff.sign-out', 'staff.sign-in'])
  })

  test('is removed when nobody has used it for long', async () => {
    const { id } = await aSession()
    await backdate(id, { lastSeenAt: minutesAgo(60 * 24 * 9) })
    expect(await deleteStaleSessions(minutesAgo(60 * 24 * 8))).toBe(1)
  })
})
