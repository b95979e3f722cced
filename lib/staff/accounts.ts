import 'server-only'
import { z } from 'zod'
import type { StaffActor } from '@/lib/db/audit'
import { disableStaffMember, resetPassword } from '@/lib/db/passwords'
import { removeSecondFactor } from '@/lib/db/second-factors'
import { endSessionOf, revokeSessionsOf } from '@/lib/db/sessions'
import { createStaffMember } from '@/lib/db/staff'
import { type ChangeOutcome, changeAccount, findAccount } from '@/lib/db/staff-accounts'
import { hashPassword, randomPassword } from '@/lib/seal/password'
import { type AccountForm, type AccountProblem, readAccount } from './account-form'

/** The password is shown once, to whoever made it; only its hash is kept. */
export type FirstPassword = {
  readonly kind: 'created' | 'renewed'
  readonly id: string
  readonly displayName: string
  readonly loginName: string
  readonly password: string
}

export type Refused = { readonly kind: 'refused'; readonly problems: readonly AccountProblem[] }

export type AccountOutcome =
  | FirstPassword
  | Refused
  | { readonly kind: 'changed' | 'disabled' | 'second-factor-reset' | 'no-second-factor' }
  | { readonly kind: 'sessions-ended'; readonly count: number }
  | { readonly kind: 'gone' | 'yourself' | 'changed-meanwhile' | 'last-administrator' }

/** Departments are those of the rules in force: an id that is none of them was not on the form. */
export type Known = { readonly departmentIds: readonly string[] }

export async function createAccount(form: AccountForm, known: Known, actor: StaffActor): Promise<AccountOutcome> {
  const { account, problems } = readAccount(form, known.departmentIds)
  if (!account) return { kind: 'refused', problems }

  const password = randomPassword()
  const member = { ...account, mustChangePassword: true, passwordHash: await hashPassword(password) }
  const created = await createStaffMember(member, actor)
  if (created === 'login-name-taken') return { kind: 'refused', problems: [loginNameTaken] }
  if (created === 'directory-name-taken') return { kind: 'refused', problems: [directoryNameTaken] }
  const { id, displayName, loginName } = created
  return { kind: 'created', id, displayName, loginName, password }
}

export type Changing = { readonly id: string; readonly known: Known; readonly actor: StaffActor }

/** Nobody changes their own role: so there is always an administrator left, and nobody helps themself to more. */
export async function changeStaff(form: AccountForm, { id, known, actor }: Changing): Promise<AccountOutcome> {
  const before = await findAccount(id)
  if (!before) return { kind: 'gone' }
  // A department that the rules no longer have stays until it is taken off.
  const ids = [...known.departmentIds, ...before.departmentIds]
  const { account, problems } = readAccount({ ...form, loginName: before.loginName }, ids)
  if (!account) return { kind: 'refused', problems }
  if (id === actor.staffId && account.role !== before.role) return { kind: 'yourself' }

  const { loginName: _, ...change } = account
  const lockVersion = z.coerce.number().int().catch(0).parse(form.lockVersion)
  return changeOutcomes[await changeAccount(id, change, { lockVersion, actor })]
}

/** Lets in again someone who was disabled. Their sessions end. */
export async function renewPassword(id: string, actor: StaffActor): Promise<AccountOutcome> {
  const member = await findAccount(id)
  if (!member) return { kind: 'gone' }

  const password = randomPassword()
  const { displayName, loginName } = member
  const isDone = await resetPassword(
    loginName,
    { passwordHash: await hashPassword(password), mustChangePassword: true },
    actor,
  )
  return isDone ? { kind: 'renewed', id, displayName, loginName, password } : { kind: 'gone' }
}

/** Nobody locks themself out. */
export async function disableAccount(id: string, actor: StaffActor): Promise<AccountOutcome> {
  if (id === actor.staffId) return { kind: 'yourself' }
  const member = await findAccount(id)
  return { kind: member ? await disableStaffMember(member.loginName, actor) : 'gone' }
}

/** For somebody who lost their telephone; their own is on their own page, where the password is asked. */
export async function resetSecondFactor(id: string, actor: StaffActor): Promise<AccountOutcome> {
  if (id === actor.staffId) return { kind: 'yourself' }
  return { kind: (await removeSecondFactor(id, actor)) ? 'second-factor-reset' : 'no-second-factor' }
}

/** One session, or with no id all of them. */
export async function endSessions(id: string, sessionId: string | null, actor: StaffActor): Promise<AccountOutcome> {
  const member = await findAccount(id)
  if (!member) return { kind: 'gone' }
  if (sessionId === null) return { kind: 'sessions-ended', count: await revokeSessionsOf(id, actor) }
  return { kind: 'sessions-ended', count: (await endSessionOf(id, sessionId, actor)) ? 1 : 0 }
}

const loginNameTaken: AccountProblem = {
  field: 'loginName',
  message: 'この職員IDはすでに使われています。別のIDにしてください。',
}

const directoryNameTaken: AccountProblem = {
  field: 'directoryName',
  message: 'この名前は、ほかの職員に登録されています。',
}

const changeOutcomes: Readonly<Record<ChangeOutcome, AccountOutcome>> = {
  changed: { kind: 'changed' },
  gone: { kind: 'gone' },
  'changed-meanwhile': { kind: 'changed-meanwhile' },
  'last-administrator': { kind: 'last-administrator' },
  'directory-name-taken': { kind: 'refused', problems: [directoryNameTaken] },
}
