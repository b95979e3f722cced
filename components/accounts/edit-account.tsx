'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Panel } from '@/components/staff/panel'
import type { AccountChoices } from '@/lib/staff/account-choices'
import type { AccountForm } from '@/lib/staff/account-form'
import type { ShownSession } from '@/lib/staff/shown-sessions'
import { AccountFields } from './account-fields'
import { AccountNotice } from './account-notice'
import type { AccountState } from './new-account-form'
import { SessionList } from './session-list'

export type EditAccountProps = {
  /** As it is stored now. */
  readonly account: AccountForm
  readonly displayName: string
  readonly isDisabled: boolean
  readonly hasSecondFactor: boolean
  readonly isYou: boolean
  readonly choices: AccountChoices
  readonly sessions: readonly ShownSession[]
  readonly change: (state: AccountState, posted: FormData) => Promise<AccountState>
}

export function EditAccount(props: EditAccountProps) {
  const { account, displayName, choices, sessions, change } = props
  const [{ typed, outcome }, send] = useActionState(change, { typed: account, outcome: null })
  const isKept = outcome?.kind === 'refused' || outcome?.kind === 'changed-meanwhile'
  const shown = isKept ? { ...typed, lockVersion: account.lockVersion } : account
  return (
    <>
      <AccountNotice outcome={outcome} />
      <Panel title="登録内容" id="account">
        <form action={send} className="grid gap-4 px-3.5 pb-3.5">
          {outcome?.kind === 'changed-meanwhile' && <Stored account={account} choices={choices} />}
          <input type="hidden" name="lockVersion" value={shown.lockVersion} />
          <AccountFields
            key={`${shown.lockVersion} ${isKept}`}
            typed={shown}
            problems={outcome?.kind === 'refused' ? outcome.problems : []}
            choices={choices}
            hasLoginName={false}
          />
          <p>
            <Button name="button" value="change" look="primary">
              保存する
            </Button>
          </p>
        </form>
      </Panel>
      <form action={send}>
        <Panel title="ログイン中の端末" id="sessions" note={`${sessions.length}件`}>
          <SessionList sessions={sessions} whose={displayName} />
          {sessions.length > 0 && (
            <p className="p-3.5">
              <Button name="button" value="end">
                すべて終わらせる
              </Button>
            </p>
          )}
        </Panel>
      </form>
      <Panel title="パスワードと使用停止" id="access">
        <form action={send} className="flex flex-wrap gap-3 px-3.5 pb-3.5">
          <AccessButtons {...props} />
        </form>
      </Panel>
    </>
  )
}

/** What the other administrator saved, beside what was typed over it. */
function Stored({ account, choices }: { readonly account: AccountForm; readonly choices: AccountChoices }) {
  const label = (options: AccountChoices['roles'], value: string) =>
    options.find(option => option.value === value)?.label ?? value
  return (
    <dl className="grid grid-cols-[6rem_1fr] rounded-8 bg-yellow-50 p-3">
      <dt className="col-span-2 font-bold">いまの登録内容</dt>
      <dt>氏名</dt>
      <dd>{account.displayName}</dd>
      <dt>役割</dt>
      <dd>{label(choices.roles, account.role)}</dd>
      <dt>所属</dt>
      <dd>{account.departmentIds.map(id => label(choices.departments, id)).join('、') || '—'}</dd>
    </dl>
  )
}

function AccessButtons({ isYou, isDisabled, hasSecondFactor }: EditAccountProps) {
  if (isYou) {
    return (
      <a href="/staff/account" className="text-blue-1000 underline underline-offset-3">
        自分のパスワードと二段階認証は「自分のアカウント」で変えます
      </a>
    )
  }
  return (
    <>
      <Button name="button" value="renew">
        {isDisabled ? 'もう一度使えるようにする（パスワードを作り直す）' : 'パスワードを作り直す'}
      </Button>
      {hasSecondFactor && (
        <Button name="button" value="reset-second-factor">
          二段階認証を解除する
        </Button>
      )}
      {!isDisabled && (
        <Button name="button" value="disable">
          使えなくする
        </Button>
      )}
    </>
  )
}
