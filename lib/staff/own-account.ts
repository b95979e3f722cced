import 'server-only'
import { mayConfirmPassword } from '@/lib/auth/attempts'
import type { SignedIn } from '@/lib/auth/require-staff'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { changeOwnPassword, findOwnHash } from '@/lib/db/passwords'
import {
  confirmSecondFactor,
  dropStarted,
  findSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from '@/lib/db/second-factors'
import { plainTyping } from '@/lib/people/plain-typing'
import { hashPassword, verifyPassword } from '@/lib/seal/password'
import { commonPasswords } from './common-passwords'
import { type PasswordProblem, passwordProblem } from './password-rules'
import { hashRecoveryCodes, newRecoveryCodes } from './recovery-codes'
import { newTotpSecret, stepOfCode } from './totp'

/** As typed. */
export type PasswordForm = { readonly current: string; readonly wanted: string; readonly again: string }

export type PasswordOutcome = 'changed' | 'wrong' | 'too-many' | 'not-the-same' | 'unchanged' | PasswordProblem

type By = Pick<SignedIn, 'sessionId' | 'staff' | 'actor'>

/** The old one is asked again: a session may have been left open. */
export async function changePassword({ current, ...typed }: PasswordForm, by: By): Promise<PasswordOutcome> {
  const confirmed = await confirmPassword(current, by)
  return confirmed === 'right' ? choosePassword(typed, by) : confirmed
}

/** In place of the first one, which its owner has given just now, when signing in. */
export async function choosePassword(
  { wanted, again }: Omit<PasswordForm, 'current'>,
  by: By,
): Promise<PasswordOutcome> {
  if (wanted.normalize('NFKC') !== again.normalize('NFKC')) return 'not-the-same'
  const { loginName } = by.staff
  const least = config().accounts.passwordLength
  const problem = passwordProblem(wanted, { least, loginName, common: await commonPasswords() })
  if (problem) return problem
  const hash = await findOwnHash(by.actor.staffId)
  if (!hash || (await verifyPassword(wanted, hash))) return 'unchanged'

  await changeOwnPassword(await hashPassword(wanted), by.sessionId, by.actor)
  return 'changed'
}

/** A secret that is shown and not confirmed in time is worth nothing. */
export const setUpMinutes = 15

export type SetUp = { readonly id: string; readonly secret: string }

/** What was begun and can still be confirmed; a page read again shows the same code. */
export async function findSetUp(staffId: string): Promise<SetUp | null> {
  const started = await findSecondFactor(staffId, 'started')
  if (!started?.secret) return null
  const isLate = now().getTime() - started.startedAt.getTime() > setUpMinutes * 60_000
  return isLate ? null : { id: started.id, secret: started.secret }
}

/** The first one. In place of one that counts, only after the password: `beginAnother`. */
export async function beginSetUp(staffId: string): Promise<void> {
  if (!(await findSecondFactor(staffId, 'confirmed'))) await begin(staffId)
}

/** What was begun is given up; a second factor that counts already stays. */
export function giveUpSetUp(staffId: string): Promise<void> {
  return dropStarted(staffId)
}

/** For another telephone, beside the second factor that counts until this one is confirmed. */
export async function beginAnother(password: string, by: By): Promise<'begun' | 'wrong' | 'too-many'> {
  const confirmed = await confirmPassword(password, by)
  if (confirmed !== 'right') return confirmed
  await begin(by.actor.staffId)
  return 'begun'
}

export type SetUpOutcome =
  | { readonly kind: 'done'; readonly recoveryCodes: readonly string[] }
  | { readonly kind: 'wrong' | 'expired' | 'too-many' }

/** The first code proves that the app holds the secret. The recovery codes are shown once, now. */
export async function confirmSetUp(typed: string, by: By): Promise<SetUpOutcome> {
  if (!(await mayConfirmPassword(by.actor.staffId))) return { kind: 'too-many' }
  const setUp = await findSetUp(by.actor.staffId)
  if (!setUp) return { kind: 'expired' }
  const step = stepOfCode(setUp.secret, plainTyping(typed).replace(/[\s-]/g, ''), now())
  if (step === null) return { kind: 'wrong' }

  const recoveryCodes = newRecoveryCodes()
  const codes = { step, recoveryHashes: await hashRecoveryCodes(recoveryCodes, setUp.id) }
  const isDone = await confirmSecondFactor({ id: setUp.id, ...by }, codes)
  return isDone ? { kind: 'done', recoveryCodes } : { kind: 'expired' }
}

export type RemovalOutcome = 'removed' | 'wrong' | 'too-many' | 'required' | 'gone'

export async function removeOwnSecondFactor(password: string, by: By): Promise<RemovalOutcome> {
  if (config().accounts.rolesWithSecondFactor.includes(by.staff.role)) return 'required'
  const confirmed = await confirmPassword(password, by)
  if (confirmed !== 'right') return confirmed
  return (await removeSecondFactor(by.actor.staffId, by.actor)) ? 'removed' : 'gone'
}

export type RenewalOutcome =
  | { readonly kind: 'done'; readonly recoveryCodes: readonly string[] }
  | { readonly kind: 'wrong' | 'too-many' | 'gone' }

export async function renewOwnRecoveryCodes(password: string, by: By): Promise<RenewalOutcome> {
  const confirmed = await confirmPassword(password, by)
  if (confirmed !== 'right') return { kind: confirmed }
  const factor = await findSecondFactor(by.actor.staffId, 'confirmed')
  if (!factor) return { kind: 'gone' }

  const recoveryCodes = newRecoveryCodes()
  await renewRecoveryCodes(factor.id, await hashRecoveryCodes(recoveryCodes, factor.id), by.actor)
  return { kind: 'done', recoveryCodes }
}

async function begin(staffId: string): Promise<void> {
  if (!(await findSetUp(staffId))) await startSecondFactor(staffId, newTotpSecret())
}

async function confirmPassword(typed: string, { actor }: By): Promise<'right' | 'wrong' | 'too-many'> {
  if (!(await mayConfirmPassword(actor.staffId))) return 'too-many'
  const hash = await findOwnHash(actor.staffId)
  return hash && (await verifyPassword(typed, hash)) ? 'right' : 'wrong'
}
