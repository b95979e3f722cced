'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import type { AccountChoices } from '@/lib/staff/account-choices'
import type { AccountForm } from '@/lib/staff/account-form'
import type { AccountOutcome } from '@/lib/staff/accounts'
import { AccountFields } from './account-fields'
import { AccountNotice } from './account-notice'

export type AccountState = { readonly typed: AccountForm; readonly outcome: AccountOutcome | null }

type NewAccountFormProps = {
  readonly choices: AccountChoices
  readonly create: (state: AccountState, posted: FormData) => Promise<AccountState>
}

const nothing: AccountState = {
  typed: { loginName: '', displayName: '', role: '', departmentIds: [], directoryName: '', lockVersion: '' },
  outcome: null,
}

export function NewAccountForm({ choices, create }: NewAccountFormProps) {
  const [{ typed, outcome }, send] = useActionState(create, nothing)
  const problems = outcome?.kind === 'refused' ? outcome.problems : []
  return (
    <form action={send} className="grid gap-4 px-3.5 pb-3.5">
      <AccountNotice outcome={outcome} />
      <AccountFields typed={typed} problems={problems} choices={choices} hasLoginName />
      <p>
        <Button look="primary">登録して最初のパスワードを作る</Button>
      </p>
    </form>
  )
}
