'use server'

import { revalidatePath } from 'next/cache'
import type { AccountState } from '@/components/accounts/new-account-form'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import type { StaffActor } from '@/lib/db/audit'
import { accountChoices } from '@/lib/staff/account-choices'
import { AccountForm, accountFormOf } from '@/lib/staff/account-form'
import {
  type AccountOutcome,
  changeStaff,
  createAccount,
  disableAccount,
  endSessions,
  type Known,
  renewPassword,
  resetSecondFactor,
} from '@/lib/staff/accounts'

export async function createStaff(_: AccountState, posted: FormData): Promise<AccountState> {
  const { actor } = await requireStaff(permissions.accounts)
  const typed = accountFormOf(posted)
  const outcome = await createAccount(typed, await knownDepartments(), actor)

  revalidatePath('/admin/staff')
  return { typed: outcome.kind === 'refused' ? typed : AccountForm.parse({}), outcome }
}

/** One action for the whole page of a person: what is asked for is the button pressed. */
export async function changeOneStaff(id: string, _: AccountState, posted: FormData): Promise<AccountState> {
  const { actor } = await requireStaff(permissions.accounts)
  const typed = accountFormOf(posted)
  const outcome = await done(String(posted.get('button') ?? ''), { id, typed, actor })

  revalidatePath(`/admin/staff/${id}`)
  return { typed, outcome }
}

type Asked = { readonly id: string; readonly typed: AccountForm; readonly actor: StaffActor }

async function done(button: string, { id, typed, actor }: Asked): Promise<AccountOutcome | null> {
  const [verb, sessionId] = button.split(':')
  switch (verb) {
    case 'change':
      return changeStaff(typed, { id, known: await knownDepartments(), actor })
    case 'renew':
      return renewPassword(id, actor)
    case 'disable':
      return disableAccount(id, actor)
    case 'reset-second-factor':
      return resetSecondFactor(id, actor)
    case 'end':
      return endSessions(id, sessionId ?? null, actor)
    default:
      return null
  }
}

async function knownDepartments(): Promise<Known> {
  return { departmentIds: (await accountChoices()).departments.map(({ value }) => value) }
}
