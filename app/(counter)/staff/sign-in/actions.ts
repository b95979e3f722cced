'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { CodeState } from '@/components/accounts/code-form'
import type { PasswordState } from '@/components/accounts/password-form'
import type { SetUpState } from '@/components/accounts/set-up-form'
import { returnPath } from '@/lib/auth/paths'
import { requireStep, type SignedIn } from '@/lib/auth/require-staff'
import { giveCode } from '@/lib/auth/second-factor'
import { beginSetUp, choosePassword, confirmSetUp } from '@/lib/staff/own-account'

export async function giveSignInCode(_: CodeState, posted: FormData): Promise<CodeState> {
  const somebody = await requireStep('code', textIn(posted, 'callbackUrl'))
  const outcome = await giveCode(textIn(posted, 'code'), somebody)
  if (outcome === 'given') redirect(returnPath(textIn(posted, 'callbackUrl')))
  return { outcome }
}

export async function chooseFirstPassword(_: PasswordState, posted: FormData): Promise<PasswordState> {
  const somebody = await requireStep('password', textIn(posted, 'callbackUrl'))
  const typed = { wanted: textIn(posted, 'wanted'), again: textIn(posted, 'again') }
  const outcome = await choosePassword(typed, somebody)
  if (outcome === 'changed') redirect(returnPath(textIn(posted, 'callbackUrl')))
  return { outcome }
}

export async function setUpSecondFactor(_: SetUpState, posted: FormData): Promise<SetUpState> {
  const somebody = await requireStep('second-factor', textIn(posted, 'callbackUrl'))
  const outcome = await setUpFrom(posted, somebody)
  // What was done is shown by the answer itself: read anew, the page would not know the recovery codes.
  if (outcome?.kind !== 'done') revalidatePath('/staff/sign-in/second-factor')
  return outcome
}

async function setUpFrom(posted: FormData, somebody: SignedIn): Promise<SetUpState> {
  if (posted.get('button') !== 'begin') return confirmSetUp(textIn(posted, 'code'), somebody)
  await beginSetUp(somebody.actor.staffId)
  return null
}

function textIn(posted: FormData, name: string): string {
  const value = posted.get(name)
  return typeof value === 'string' ? value : ''
}
