'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import type { AccountForm, AccountOutcome } from '@/lib/staff/accounts'
import { AccountTable, type ListedAccount } from './account-table'

export type AccountsState = { readonly typed: AccountForm; readonly outcome: AccountOutcome | null }

type AccountFormsProps = {
  readonly accounts: readonly ListedAccount[]
  readonly roles: readonly { readonly value: string; readonly label: string }[]
  readonly change: (state: AccountsState, posted: FormData) => Promise<AccountsState>
}

const nothing: AccountsState = { typed: { loginName: '', displayName: '', role: '' }, outcome: null }

export function AccountForms({ accounts, roles, change }: AccountFormsProps) {
  const [state, send] = useActionState(change, nothing)
  return (
    <>
      <OutcomeNotice outcome={state.outcome} />
      <Panel title="登録された職員" id="accounts" note={`${accounts.length}人`}>
        <form action={send}>
          <AccountTable accounts={accounts} />
        </form>
      </Panel>
      <Panel title="職員を登録する" id="new-account">
        <form action={send} className="grid gap-3 px-3.5 pb-3.5 md:grid-cols-3">
          <TextField name="loginName" label="職員ID" state={state} />
          <TextField name="displayName" label="氏名" state={state} />
          <label className="grid content-start gap-1 font-bold">
            役割
            <select
              key={state.typed.role}
              name="role"
              defaultValue={state.typed.role}
              className="h-11 rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900"
            >
              <option value="">選んでください</option>
              {roles.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <FieldProblem name="role" outcome={state.outcome} />
          </label>
          <p className="md:col-span-3">
            <Button name="button" value="create" look="primary">
              登録してパスワードを作る
            </Button>
          </p>
        </form>
      </Panel>
    </>
  )
}

function OutcomeNotice({ outcome }: { readonly outcome: AccountOutcome | null }) {
  switch (outcome?.kind) {
    case 'done':
      return (
        <Notice kind="success">
          <p>
            <b>{outcome.loginName}</b> のパスワード：
            <code className="select-all rounded-4 bg-white px-2 py-0.5 font-bold text-[1.125rem]">
              {outcome.password}
            </code>
          </p>
          <p>この画面でだけ表示します。本人に直接伝えてください。</p>
        </Notice>
      )
    case 'disabled':
      return <Notice kind="success">使えなくしました。開いていた画面もログインし直しになります。</Notice>
    case 'yourself':
      return <Notice kind="error">＊自分を使えなくすることはできません。ほかの管理者に頼んでください。</Notice>
    case 'gone':
      return <Notice kind="error">＊この職員は見つかりません。画面を読み直してください。</Notice>
    case 'refused':
      return <Notice kind="error">＊登録していません。赤い文のところを直してください。</Notice>
    default:
      return null
  }
}

function TextField({
  name,
  label,
  state: { typed, outcome },
}: {
  readonly name: 'loginName' | 'displayName'
  readonly label: string
  readonly state: AccountsState
}) {
  return (
    <label className="grid content-start gap-1 font-bold">
      {label}
      <input
        name={name}
        defaultValue={typed[name]}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        className="h-11 rounded-8 border border-solid-gray-600 bg-white px-2.5 font-normal text-solid-gray-900"
      />
      <FieldProblem name={name} outcome={outcome} />
    </label>
  )
}

function FieldProblem({
  name,
  outcome,
}: {
  readonly name: keyof AccountForm
  readonly outcome: AccountOutcome | null
}) {
  const problem = outcome?.kind === 'refused' ? outcome.problems.find(({ field }) => field === name) : undefined
  return problem && <span className="text-red-900">＊{problem.message}</span>
}
