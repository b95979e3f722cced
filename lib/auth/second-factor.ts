import 'server-only'
import { now } from '@/lib/config/clock'
import { acceptCode, acceptRecoveryCode, findSecondFactor, recordWrongCode } from '@/lib/db/second-factors'
import { plainTyping } from '@/lib/people/plain-typing'
import { hashRecoveryCode } from '@/lib/staff/recovery-codes'
import { stepOfCode } from '@/lib/staff/totp'
import { mayGiveCode } from './attempts'
import type { SignedIn } from './require-staff'

export type CodeOutcome = 'given' | 'wrong' | 'used' | 'too-many' | 'too-many-today' | 'unavailable'

type By = Pick<SignedIn, 'sessionId' | 'actor'>

/** Six digits of the app, or a recovery code, however they are typed. Neither is ever taken twice. */
export async function giveCode(typed: string, by: By): Promise<CodeOutcome> {
  const { staffId } = by.actor
  const factor = await findSecondFactor(staffId, 'confirmed')
  if (!factor?.secret) return 'unavailable'
  const may = await mayGiveCode(staffId, factor.id)
  if (may !== 'yes') return may

  const code = plainTyping(typed).replace(/[\s-]/g, '').toLowerCase()
  const outcome = /^\d{6}$/.test(code)
    ? await giveAppCode({ id: factor.id, secret: factor.secret }, code, by)
    : await giveRecoveryCode(factor.id, code, by)
  if (outcome !== 'given') await recordWrongCode(by.actor)
  return outcome
}

async function giveAppCode(factor: { id: string; secret: string }, code: string, by: By): Promise<CodeOutcome> {
  const step = stepOfCode(factor.secret, code, now())
  if (step === null) return 'wrong'
  return (await acceptCode(factor.id, step, by)) ? 'given' : 'used'
}

async function giveRecoveryCode(id: string, code: string, by: By): Promise<CodeOutcome> {
  if (!/^[a-z2-9]{16}$/.test(code)) return 'wrong'
  return (await acceptRecoveryCode(id, await hashRecoveryCode(code, id), by)) === null ? 'wrong' : 'given'
}
