import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { maySignIn } from '@/lib/auth/attempts'
import { signIn } from '@/lib/auth/sign-in'
import { listAudit } from '@/lib/db/audit'
import { disableStaffMember } from '@/lib/db/passwords'
import { createStaffMember } from '@/lib/db/staff'
import { hashPassword } from '@/lib/seal/password'
import { aResident } from '@/tests/support/stored-drafts'

const password = 'correct horse battery staple'
const passwordHash = await hashPassword(password)

async function anAccount(): Promise<{ id: string; loginName: string }> {
  const loginName = `sato-${randomUUID()}`
  const member = await createStaffMember(
    { loginName, displayName: '佐藤 由美', role: 'clerk', departmentIds: [], mustChangePassword: false, passwordHash },
    aResident,
  )
  if (typeof member === 'string') throw new Error(member)
  return member
}

const aDesk = () => `desk-${randomUUID()}`

describe('signing in', () => {
  test('lets in whoever knows the password, however the name is typed', async () => {
    const { id, loginName } = await anAccount()
    expect(await signIn({ loginName: ` ${loginName.toUpperCase()} `, password }, aDesk())).toMatchObject({ id })
  })

  test.each([
    ['a wrong password', (name: string) => ({ loginName: name, password: 'guess' })],
    ['a name nobody has', () => ({ loginName: `nobody-${randomUUID()}`, password })],
    ['nothing', () => ({ loginName: '', password: '' })],
  ])('says the same to %s', async (_, credentials) => {
    const { loginName } = await anAccount()
    expect(await signIn(credentials(loginName), aDesk())).toBe('wrong')
  })

  test('no longer lets in who was disabled', async () => {
    const { loginName } = await anAccount()
    await disableStaffMember(loginName, aResident)
    expect(await signIn({ loginName, password }, aDesk())).toBe('wrong')
  })

  test('records a failure with the account it was aimed at, and nothing that was typed', async () => {
    const { id, loginName } = await anAccount()
    const terminal = aDesk()
    await signIn({ loginName, password: 'guess' }, terminal)
    await signIn({ loginName: 'my-password-by-mistake', password }, terminal)
    const entries = (await listAudit({ limit: 20 })).filter(entry => entry.terminal === terminal)
    expect(entries).toMatchObject([
      { action: 'staff.sign-in-failed', subject: null, staff: null, detail: {} },
      { action: 'staff.sign-in-failed', subject: id, staff: null, detail: {} },
    ])
  })
})

describe('guessing', () => {
  test('ends after ten tries from one place, and the right password no longer helps there', async () => {
    const { id, loginName } = await anAccount()
    const thief = aDesk()
    for (let tries = 0; tries < 10; tries++) await signIn({ loginName, password: `guess ${tries}` }, thief)
    expect(await signIn({ loginName, password }, thief)).toBe('too-many')
    expect(await signIn({ loginName, password }, aDesk())).toMatchObject({ id })
  })

  test('from one place, however long, keeps the owner out nowhere else', async () => {
    const { id, loginName } = await anAccount()
    const thief = aDesk()
    for (let tries = 0; tries < 10; tries++) await signIn({ loginName, password: 'guess' }, thief)
    for (let tries = 0; tries < 100; tries++) await maySignIn(loginName, thief)
    expect(await signIn({ loginName, password }, aDesk())).toMatchObject({ id })
  })

  test('is stopped the same way for a name nobody has', async () => {
    const credentials = { loginName: `nobody-${randomUUID()}`, password }
    const thief = aDesk()
    for (let tries = 0; tries < 10; tries++) await signIn(credentials, thief)
    expect(await signIn(credentials, thief)).toBe('too-many')
  })
})
