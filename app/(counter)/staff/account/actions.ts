'use server'

import { revalidatePath } from 'next/cache'
import type { OwnFactorState } from '@/components/accounts/own-second-factor'
import type { PasswordState } from '@/components/accounts/password-form'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff, type SignedIn } from '@/lib/auth/require-staff'
import { endSessionOf, listLiveSessions } from '@/lib/db/sessions'
import {
  beginAnother,
  beginSetUp,
  changePassword,
  confirmSetUp,
  giveUpSetUp,
  removeOwnSecondFactor,
  renewOwnRecoveryCodes,
} from '@/lib/staff/own-account'

export async function changeOwnPassword(_: PasswordState, posted: FormData): Promise<PasswordState> {
  const somebody = await requireStaff(permissions.ownAccount)
  const [current, wanted, again] = ['current', 'wanted', 'again'].map(name => textIn(posted, name))
  const outcome = await changePassword({ current: current ?? '', wanted: wanted ?? '', again: again ?? '' }, somebody)
  revalidatePath('/staff/account')
  return { outcome }
}

export async function changeOwnSecondFactor(_: OwnFactorState, posted: FormData): Promise<OwnFactorState> {
  const somebody = await requireStaff(permissions.ownAccount)
  const outcome = await factorChanged(textIn(posted, 'button'), posted, somebody)
  revalidatePath('/staff/account')
  return outcome
}

export async function endOwnSessions(posted: FormData): Promise<void> {
  const { actor, sessionId } = await requireStaff(permissions.ownAccount)
  const [, asked] = textIn(posted, 'button').split(':')
  const others = (await listLiveSessions(actor.staffId)).map(({ id }) => id).filter(id => id !== sessionId)
  for (const id of asked ? [asked] : others) await endSessionOf(actor.staffId, id, actor)
  revalidatePath('/staff/account')
}

async function factorChanged(button: string, posted: FormData, somebody: SignedIn): Promise<OwnFactorState> {
  const password = textIn(posted, 'password')
  switch (button) {
    case 'begin':
      await beginSetUp(somebody.actor.staffId)
      return { kind: 'begun' }
    case 'begin-another':
      return { kind: await beginAnother(password, somebody) }
    case 'give-up':
      await giveUpSetUp(somebody.actor.staffId)
      return null
    case 'confirm':
      return confirmSetUp(textIn(posted, 'code'), somebody)
    case 'renew-codes':
      return renewOwnRecoveryCodes(password, somebody)
    case 'remove':
      return { kind: await removeOwnSecondFactor(password, somebody) }
    default:
      return null
  }
}

function textIn(posted: FormData, name: string): string {
  const value = posted.get(name)
  return typeof value === 'string' ? value : ''
}
