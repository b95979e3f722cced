import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '@/lib/auth/sign-in'
import { listAudit, type StaffActor } from '@/lib/db/audit'
import { disableStaffMember } from '@/lib/db/passwords'
import { createSession, findLiveSession, listLiveSessions } from '@/lib/db/sessions'
import { findAccount, listAccounts } from '@/lib/db/staff-accounts'
import { AccountForm } from '@/lib/staff/account-form'
import {
  changeStaff,
  createAccount,
  disableAccount,
  endSessions,
  renewPassword,
  resetSecondFactor,
} from '@/lib/staff/accounts'
import { staffActor } from '@/tests/support/stored-drafts'

const known = { departmentIds: ['shimin', 'zeimu'] }

let administrator: StaffActor
beforeAll(async () => {
  administrator = await staffActor('administrator')
})

function form(changes: Partial<AccountForm> = {}): AccountForm {
  const loginName = `clerk-${randomUUID().slice(0, 8)}`
  return AccountForm.parse({
    loginName,
    displayName: '窓口 次郎',
    role: 'clerk',
    departmentIds: ['shimin'],
    ...changes,
  })
}

async function anAccount(changes: Partial<AccountForm> = {}) {
  const created = await createAccount(form(changes), known, administrator)
  if (created.kind !== 'created') throw new Error(created.kind)
  return created
}

/** As the page of one person sends it. */
async function change(id: string, changes: Partial<AccountForm>, actor = administrator) {
  const before = await findAccount(id)
  const typed = { ...before, directoryName: before?.directoryName ?? '', lockVersion: String(before?.lockVersion) }
  return changeStaff(AccountForm.parse({ ...typed, ...changes }), { id, known, actor })
}

function enter(loginName: string, password: string) {
  return signIn({ loginName, password }, randomUUID())
}

describe('an account', () => {
  test('lets its owner in with the password that was shown once, which has to be changed then', async () => {
    const { id, loginName, password } = await anAccount()
    expect(await enter(loginName, password)).toMatchObject({ loginName, role: 'clerk', departmentIds: ['shimin'] })
    expect(await findAccount(id)).toMatchObject({ mustChangePassword: true })
  })

  test('with a new password no longer takes the old one', async () => {
    const { id, loginName, password } = await anAccount()
    const renewed = await renewPassword(id, administrator)
    if (renewed.kind !== 'renewed') throw new Error(renewed.kind)
    expect(await enter(loginName, password)).toBe('wrong')
    expect(await enter(loginName, renewed.password)).toMatchObject({ loginName })
  })

  test('that is disabled lets nobody in, ends what was open, and can be used again', async () => {
    const { id, loginName, password } = await anAccount()
    const session = await createSession(id, { staffId: id, terminal: 'desk' })
    expect(await disableAccount(id, administrator)).toEqual({ kind: 'disabled' })
    expect(await enter(loginName, password)).toBe('wrong')
    expect(await findLiveSession(session)).toBeNull()

    const renewed = await renewPassword(id, administrator)
    if (renewed.kind !== 'renewed') throw new Error(renewed.kind)
    expect(await enter(loginName, renewed.password)).toMatchObject({ id })
    const actions = (await listAudit({ staffId: administrator.staffId, limit: 2 })).map(({ action }) => action)
    expect(actions).toEqual(['staff.enable', 'staff.disable'])
  })

  test('is never one’s own to disable, or to take a second factor from', async () => {
    expect(await disableAccount(administrator.staffId, administrator)).toEqual({ kind: 'yourself' })
    expect(await resetSecondFactor(administrator.staffId, administrator)).toEqual({ kind: 'yourself' })
  })

  test('that nobody has is not found', async () => {
    expect(await renewPassword(randomUUID(), administrator)).toEqual({ kind: 'gone' })
    expect(await disableAccount('x', administrator)).toEqual({ kind: 'gone' })
    expect(await changeStaff(form(), { id: 'x', known, actor: administrator })).toEqual({ kind: 'gone' })
    expect(await endSessions(randomUUID(), null, administrator)).toEqual({ kind: 'gone' })
  })

  test('is not made twice under one name, however it is typed', async () => {
    const { loginName } = await anAccount()
    const again = form({ loginName: ` ${loginName.toUpperCase()} `, displayName: '別人' })
    expect(await createAccount(again, known, administrator)).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'loginName' }],
    })
  })

  test('that is filled in wrongly is refused field by field', async () => {
    const wrong = form({ loginName: '窓口', displayName: ' ', role: 'king', departmentIds: ['nowhere'] })
    expect(await createAccount(wrong, known, administrator)).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'loginName' }, { field: 'displayName' }, { field: 'role' }, { field: 'departmentIds' }],
    })
  })

  test('is the directory’s name of one person alone', async () => {
    const directoryName = `d-${randomUUID()}`
    await anAccount({ directoryName })
    const twice = { kind: 'refused', problems: [{ field: 'directoryName' }] }
    expect(await createAccount(form({ directoryName }), known, administrator)).toMatchObject(twice)
    const { id } = await anAccount()
    expect(await change(id, { directoryName })).toMatchObject(twice)
  })
})

describe('a change', () => {
  test('of name, role and departments holds for a session that is open, and says what was changed', async () => {
    const { id } = await anAccount()
    const session = await createSession(id, { staffId: id, terminal: 'desk' })
    const changes = { displayName: '窓口 三郎', role: 'supervisor', departmentIds: ['shimin', 'zeimu'] }
    expect(await change(id, changes)).toEqual({ kind: 'changed' })
    expect((await findLiveSession(session))?.staff).toMatchObject(changes)
    const [entry] = await listAudit({ staffId: administrator.staffId, limit: 1 })
    expect(entry).toMatchObject({
      action: 'staff.change',
      subject: id,
      detail: { fields: ['氏名', '役割', '所属'], role: 'supervisor' },
    })
  })

  test('over somebody else’s is refused, and the first one stays', async () => {
    const { id } = await anAccount()
    const { lockVersion } = (await findAccount(id)) ?? {}
    await change(id, { displayName: '先に 変えた' })
    const late = { displayName: '後から 変えた', lockVersion: String(lockVersion) }
    expect(await change(id, late)).toEqual({ kind: 'changed-meanwhile' })
    expect(await findAccount(id)).toMatchObject({ displayName: '先に 変えた' })
  })

  test('of one’s own name is fine, of one’s own role is not', async () => {
    expect(await change(administrator.staffId, { displayName: '管理 花子' })).toEqual({ kind: 'changed' })
    expect(await change(administrator.staffId, { role: 'auditor' })).toEqual({ kind: 'yourself' })
  })

  test('keeps a department that the rules dropped, until it is taken off', async () => {
    const { id } = await anAccount()
    const fewer = { departmentIds: ['zeimu'] }
    const typed = AccountForm.parse({ ...(await findAccount(id)), directoryName: '', lockVersion: '1' })
    expect(await changeStaff(typed, { id, known: fewer, actor: administrator })).toEqual({ kind: 'changed' })
    expect(await findAccount(id)).toMatchObject({ departmentIds: ['shimin'] })
  })

  test('never takes away the last administrator, however many try at once', async () => {
    const actors = [administrator, await staffActor('administrator')]
    const others = (await listAccounts()).filter(
      ({ id, role, disabledAt }) =>
        role === 'administrator' && !disabledAt && !actors.some(({ staffId }) => staffId === id),
    )
    for (const { loginName } of others) await disableStaffMember(loginName, administrator)
    const [one, two] = actors.map(({ staffId }) => staffId)
    const outcomes = await Promise.all([
      change(two ?? '', { role: 'clerk' }, actors[0]),
      change(one ?? '', { role: 'clerk' }, actors[1]),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'last-administrator'])
    // Whoever is left works on for the tests after this one.
    const left = outcomes[0]?.kind === 'changed' ? actors[0] : actors[1]
    if (left) administrator = left
  })
})

describe('the sessions of a person', () => {
  test('are listed and ended by an administrator, one or all', async () => {
    const { id } = await anAccount()
    const actor = { staffId: id, terminal: 'desk-7' }
    const [first, second] = [await createSession(id, actor), await createSession(id, actor, 'directory')]
    expect(await listLiveSessions(id)).toMatchObject([
      { id: second, terminal: 'desk-7', way: 'directory' },
      { id: first, terminal: 'desk-7', way: 'password' },
    ])
    expect(await endSessions(id, first, administrator)).toEqual({ kind: 'sessions-ended', count: 1 })
    expect(await endSessions(id, first, administrator)).toEqual({ kind: 'sessions-ended', count: 0 })
    expect(await endSessions(id, null, administrator)).toEqual({ kind: 'sessions-ended', count: 1 })
    expect(await listLiveSessions(id)).toEqual([])
  })

  test('are not ended through another person', async () => {
    const [one, other] = [await anAccount(), await anAccount()]
    const session = await createSession(one.id, { staffId: one.id, terminal: 'desk' })
    expect(await endSessions(other.id, session, administrator)).toEqual({ kind: 'sessions-ended', count: 0 })
    expect(await findLiveSession(session)).not.toBeNull()
  })
})
