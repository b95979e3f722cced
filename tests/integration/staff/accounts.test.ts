import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '@/lib/auth/sign-in'
import type { StaffActor } from '@/lib/db/audit'
import { listStaff } from '@/lib/db/staff'
import { createAccount, disableAccount, renewPassword } from '@/lib/staff/accounts'
import { staffActor } from '@/tests/support/stored-drafts'

let administrator: StaffActor
beforeAll(async () => {
  administrator = await staffActor('administrator')
})

async function anAccount() {
  const form = { loginName: `clerk-${randomUUID().slice(0, 8)}`, displayName: '窓口 次郎', role: 'clerk' }
  const created = await createAccount(form, administrator)
  if (created.kind !== 'done') throw new Error(created.kind)
  const member = (await listStaff()).find(({ loginName }) => loginName === created.loginName)
  return { ...created, id: member?.id ?? '' }
}

function enter(loginName: string, password: string) {
  return signIn({ loginName, password }, randomUUID())
}

describe('an account', () => {
  test('lets its owner in with the password that was shown once', async () => {
    const { loginName, password } = await anAccount()
    expect(await enter(loginName, password)).toMatchObject({ loginName, role: 'clerk' })
  })

  test('with a new password no longer takes the old one', async () => {
    const { id, loginName, password } = await anAccount()
    const renewed = await renewPassword(id, administrator)
    if (renewed.kind !== 'done') throw new Error(renewed.kind)
    expect(await enter(loginName, password)).toBe('wrong')
    expect(await enter(loginName, renewed.password)).toMatchObject({ loginName })
  })

  test('that is disabled lets nobody in', async () => {
    const { id, loginName, password } = await anAccount()
    expect(await disableAccount(id, administrator)).toEqual({ kind: 'disabled' })
    expect(await enter(loginName, password)).toBe('wrong')
  })

  test('is never one’s own to disable', async () => {
    expect(await disableAccount(administrator.staffId, administrator)).toEqual({ kind: 'yourself' })
  })

  test('that nobody has is not found', async () => {
    expect(await renewPassword(randomUUID(), administrator)).toEqual({ kind: 'gone' })
    expect(await disableAccount('x', administrator)).toEqual({ kind: 'gone' })
  })

  test('is not made twice under one name, however it is typed', async () => {
    const { loginName } = await anAccount()
    const again = { loginName: ` ${loginName.toUpperCase()} `, displayName: '別人', role: 'clerk' }
    expect(await createAccount(again, administrator)).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'loginName' }],
    })
  })

  test('that is filled in wrongly is refused field by field', async () => {
    expect(await createAccount({ loginName: '窓口', displayName: ' ', role: 'king' }, administrator)).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'loginName' }, { field: 'displayName' }, { field: 'role' }],
    })
  })
})
