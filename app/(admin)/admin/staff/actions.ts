'use server'

import { revalidatePath } from 'next/cache'
import type { AccountsState } from '@/components/accounts/account-forms'
import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { AccountForm, type AccountOutcome, createAccount, disableAccount, renewPassword } from '@/lib/staff/accounts'

/** One action for the whole page: what is asked for is the button pressed. */
export async function changeAccounts(_: AccountsState, posted: FormData): Promise<AccountsState> {
  const { actor } = await requireStaff(administratorRoles)
  const typed = AccountForm.parse(Object.fromEntries(posted))
  const [verb = '', id = ''] = String(posted.get('button') ?? '').split(':')
  const outcome = await done(verb, { id, typed, actor })

  revalidatePath('/admin/staff')
  return { typed: outcome?.kind === 'refused' ? typed : AccountForm.parse({}), outcome }
}

type Asked = {
  readonly id: string
  readonly typed: AccountForm
  readonly actor: Parameters<typeof createAccount>[1]
}

async function done(verb: string, { id, typed, actor }: Asked): Promise<AccountOutcome | null> {
  switch (verb) {
    case 'create':
      return createAccount(typed, actor)
    case 'renew':
      return renewPassword(id, actor)
    case 'disable':
      return disableAccount(id, actor)
    default:
      return null
  }
}
