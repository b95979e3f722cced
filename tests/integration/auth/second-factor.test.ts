import { randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { describe, expect, test, vi } from 'vitest'
import { giveCode } from '@/lib/auth/second-factor'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { listAudit } from '@/lib/db/audit'
import { database } from '@/lib/db/client'
import { countRecoveryCodes, rotateSecondFactorKeys } from '@/lib/db/second-factors'
import { createSession, findLiveSession } from '@/lib/db/sessions'
import { createStaffMember } from '@/lib/db/staff'
import { hashPassword } from '@/lib/seal/password'
import { resetSecondFactor } from '@/lib/staff/accounts'
import {
  beginAnother,
  beginSetUp,
  confirmSetUp,
  findSetUp,
  giveUpSetUp,
  removeOwnSecondFactor,
  renewOwnRecoveryCodes,
} from '@/lib/staff/own-account'
import { masterKey } from '@/tests/support/keyrings'
import { aResident, staffActor } from '@/tests/support/stored-drafts'

const password = 'persimmons in the snow'
const passwordHash = await hashPassword(password)

async function somebody() {
  const loginName = `totp-${randomUUID()}`
  const member = { loginName, displayName: '佐藤', role: 'clerk', departmentIds: [], passwordHash } as const
  const staff = await createStaffMember({ ...member, mustChangePassword: false }, aResident)
  if (typeof staff === 'string') throw new Error(staff)
  const actor = { staffId: staff.id, terminal: 'desk' }
  return { staff, actor, sessionId: await createSession(staff.id, actor) }
}

type Somebody = Awaited<ReturnType<typeof somebody>>

function codeOf(secret: string, offsetSeconds = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now().getTime() + offsetSeconds * 1000 })
}

/** Somebody who has set one up, and another session of theirs that has not given a code. */
async function withSecondFactor() {
  const one = await somebody()
  await beginSetUp(one.staff.id)
  const { secret = '' } = (await findSetUp(one.staff.id)) ?? {}
  const outcome = await confirmSetUp(codeOf(secret, -30), one)
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return { ...(await again(one)), secret, recoveryCodes: outcome.recoveryCodes }
}

async function again(one: Somebody): Promise<Somebody> {
  return { ...one, sessionId: await createSession(one.staff.id, one.actor) }
}

async function isGiven({ sessionId }: Somebody): Promise<boolean | undefined> {
  return (await findLiveSession(sessionId))?.isSecondFactorGiven
}

describe('setting up', () => {
  test('counts from the first right code on, for the session it was done in; others end', async () => {
    const one = await somebody()
    const elsewhere = await again(one)
    await beginSetUp(one.staff.id)
    const { secret = '' } = (await findSetUp(one.staff.id)) ?? {}
    expect(await findLiveSession(one.sessionId)).toMatchObject({ hasSecondFactor: false })

    expect(await confirmSetUp('000000', one)).toEqual({ kind: 'wrong' })
    expect(await confirmSetUp(codeOf(secret), one)).toMatchObject({ kind: 'done' })
    expect(await findLiveSession(one.sessionId)).toMatchObject({ hasSecondFactor: true, isSecondFactorGiven: true })
    expect(await findLiveSession(elsewhere.sessionId)).toBeNull()
    expect(await countRecoveryCodes(one.staff.id)).toBe(8)
  })

  test('begins nothing beside one that counts: a session left open could put its own in place of it', async () => {
    const one = await withSecondFactor()
    await beginSetUp(one.staff.id)
    expect(await findSetUp(one.staff.id)).toBeNull()
    expect(await beginAnother('not the password', one)).toBe('wrong')
    expect(await findSetUp(one.staff.id)).toBeNull()
  })

  test('shows the same secret again, until it has waited too long', async () => {
    const one = await somebody()
    await beginSetUp(one.staff.id)
    const first = await findSetUp(one.staff.id)
    await beginSetUp(one.staff.id)
    expect(await findSetUp(one.staff.id)).toEqual(first)

    const startedAt = new Date(now().getTime() - 16 * 60_000)
    await database().staffTotp.updateMany({ where: { staffId: one.staff.id }, data: { startedAt } })
    expect(await confirmSetUp(codeOf(first?.secret ?? ''), one)).toEqual({ kind: 'expired' })
    await beginSetUp(one.staff.id)
    expect((await findSetUp(one.staff.id))?.secret).not.toBe(first?.secret)
  })

  test('keeps the secret where nobody can read it', async () => {
    const { staff, secret } = await withSecondFactor()
    const row = await database().staffTotp.findFirst({ where: { staffId: staff.id }, select: { sealed: true } })
    expect(Buffer.from(row?.sealed ?? []).toString('latin1')).not.toContain(secret)
  })
})

describe('a code', () => {
  test('is taken once, however it is typed, and never again, in no session', async () => {
    const one = await withSecondFactor()
    const code = codeOf(one.secret)
    expect(await giveCode('000000', one)).toBe('wrong')
    expect(await giveCode('六桁の数字です', one)).toBe('wrong')
    expect(await isGiven(one)).toBe(false)
    expect(await giveCode(` ${code.slice(0, 3)} ${code.slice(3)} `, one)).toBe('given')
    expect(await isGiven(one)).toBe(true)

    const other = await again(one)
    expect(await giveCode(code, other)).toBe('used')
    expect(await giveCode(codeOf(one.secret, -30), other)).toBe('used')
    expect(await isGiven(other)).toBe(false)
  })

  test('given twice at the same moment is taken once', async () => {
    const one = await withSecondFactor()
    const [code, other] = [codeOf(one.secret), await again(one)]
    const outcomes = await Promise.all([giveCode(code, one), giveCode(code, other)])
    expect(outcomes.sort()).toEqual(['given', 'used'])
  })

  test('cannot be guessed: after ten tries the right one does not help', async () => {
    const one = await withSecondFactor()
    for (let tries = 0; tries < 10; tries++) await giveCode('000000', one)
    expect(await giveCode(codeOf(one.secret), one)).toBe('too-many')
    const [entry] = await listAudit({ staffId: one.staff.id, limit: 1 })
    expect(entry).toMatchObject({ action: 'staff.give-code-failed', detail: {} })
  })

  test('of somebody who has none is no way in', async () => {
    expect(await giveCode('123456', await somebody())).toBe('unavailable')
  })

  test('is not asked for more than 50 times a day, until an administrator lets another be set up', async () => {
    const one = await withSecondFactor()
    for (let quarter = 0; quarter < 5; quarter++) {
      for (let tries = 0; tries < 10; tries++) expect(await giveCode('000000', one)).toBe('wrong')
      await database().$executeRaw`update rate_limit set window_start = window_start - interval '16 minutes'`
    }
    expect(await giveCode(codeOf(one.secret), one)).toBe('too-many-today')

    await resetSecondFactor(one.staff.id, await staffActor())
    const back = await again(one)
    await beginSetUp(one.staff.id)
    const { secret = '' } = (await findSetUp(one.staff.id)) ?? {}
    expect(await confirmSetUp(codeOf(secret, -30), back)).toMatchObject({ kind: 'done' })
    expect(await giveCode(codeOf(secret), await again(one))).toBe('given')
  })
})

describe('a recovery code', () => {
  test('opens once, and says how many are left', async () => {
    const one = await withSecondFactor()
    const [code = ''] = one.recoveryCodes
    expect(await giveCode(code.toUpperCase(), one)).toBe('given')
    expect(await countRecoveryCodes(one.staff.id)).toBe(7)
    expect(await giveCode(code, await again(one))).toBe('wrong')
  })

  test('of an older set is worth nothing', async () => {
    const one = await withSecondFactor()
    expect(await renewOwnRecoveryCodes('guess', one)).toEqual({ kind: 'wrong' })
    const renewed = await renewOwnRecoveryCodes(password, one)
    if (renewed.kind !== 'done') throw new Error(renewed.kind)
    expect(await giveCode(one.recoveryCodes[0] ?? '', one)).toBe('wrong')
    expect(await giveCode(renewed.recoveryCodes[0] ?? '', one)).toBe('given')
  })

  test('of somebody else is worth nothing', async () => {
    const [one, other] = [await withSecondFactor(), await withSecondFactor()]
    expect(await giveCode(other.recoveryCodes[0] ?? '', one)).toBe('wrong')
  })
})

describe('taking it off', () => {
  test('asks for the password', async () => {
    const one = await withSecondFactor()
    expect(await removeOwnSecondFactor('guess', one)).toBe('wrong')
    expect(await removeOwnSecondFactor(password, one)).toBe('removed')
    expect(await findLiveSession(one.sessionId)).toMatchObject({ hasSecondFactor: false })
  })

  test('is refused to a role that must have one', async () => {
    const one = await withSecondFactor()
    const { accounts } = config()
    const required = { ...config(), accounts: { ...accounts, rolesWithSecondFactor: ['clerk'] } }
    vi.stubGlobal('naviConfig', required)
    expect(await removeOwnSecondFactor(password, one)).toBe('required')
    vi.unstubAllGlobals()
  })

  test('by an administrator ends the sessions and is recorded', async () => {
    const one = await withSecondFactor()
    const administrator = await staffActor('administrator')
    expect(await resetSecondFactor(one.staff.id, administrator)).toEqual({ kind: 'second-factor-reset' })
    expect(await findLiveSession(one.sessionId)).toBeNull()
    expect(await resetSecondFactor(one.staff.id, administrator)).toEqual({ kind: 'no-second-factor' })
    const [entry] = await listAudit({ staffId: administrator.staffId, limit: 1 })
    expect(entry).toMatchObject({ action: 'staff.reset-second-factor', subject: one.staff.id })
  })
})

test('another telephone replaces the first once its code was right, and not before', async () => {
  const one = await withSecondFactor()
  expect(await beginAnother('guess', one)).toBe('wrong')
  expect(await findSetUp(one.staff.id)).toBeNull()
  expect(await beginAnother(password, one)).toBe('begun')
  await giveUpSetUp(one.staff.id)
  expect(await findSetUp(one.staff.id)).toBeNull()
  expect(await beginAnother(password, one)).toBe('begun')
  const { secret = '' } = (await findSetUp(one.staff.id)) ?? {}
  expect(await giveCode(codeOf(one.secret), one)).toBe('given')

  expect(await confirmSetUp(codeOf(secret), one)).toMatchObject({ kind: 'done' })
  const later = await again(one)
  expect(await giveCode(codeOf(one.secret, 30), later)).toBe('wrong')
  expect(await giveCode(codeOf(secret, 30), later)).toBe('given')
})

test('after a rotation the secret opens with the new key alone', async () => {
  const one = await withSecondFactor()
  const [old] = config().keyring
  const rotated = masterKey('next')
  vi.stubGlobal('naviConfig', { ...config(), keyring: [rotated, old] })
  expect((await rotateSecondFactorKeys()).unopenable).toEqual([])
  vi.stubGlobal('naviConfig', { ...config(), keyring: [rotated] })
  expect(await giveCode(codeOf(one.secret), one)).toBe('given')
  // Back to the key the other tests seal with.
  vi.stubGlobal('naviConfig', { ...config(), keyring: [old, rotated] })
  await rotateSecondFactorKeys()
  vi.unstubAllGlobals()
})
