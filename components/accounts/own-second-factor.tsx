'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice, type NoticeKind } from '@/components/staff/notice'
import type { RemovalOutcome, RenewalOutcome, SetUpOutcome } from '@/lib/staff/own-account'
import { Field } from './field'
import { RecoveryCodes } from './recovery-codes'
import { Beginning, Confirming, type ShownSetUp } from './set-up'

export type OwnFactorState = SetUpOutcome | RenewalOutcome | { readonly kind: RemovalOutcome | 'begun' } | null

export type OwnSecondFactorProps = {
  readonly isSetUp: boolean
  /** The setting asks it of this role: it can be moved to another telephone, but not taken off. */
  readonly isRequired: boolean
  readonly codesLeft: number
  readonly shown: ShownSetUp | null
  readonly change: (state: OwnFactorState, posted: FormData) => Promise<OwnFactorState>
}

export function OwnSecondFactor({ isSetUp, isRequired, codesLeft, shown, change }: OwnSecondFactorProps) {
  const [state, send] = useActionState(change, null)
  return (
    <form action={send} className="grid gap-4">
      <Told state={state} isConfirming={shown !== null} />
      {shown && <Confirming shown={shown} problem={state?.kind} mayGiveUp />}
      {!shown && !isSetUp && <Beginning />}
      {!shown && isSetUp && <Changing isRequired={isRequired} codesLeft={codesLeft} />}
    </form>
  )
}

const sentences: Readonly<Record<string, readonly [NoticeKind, string]>> = {
  wrong: ['error', '＊パスワードが違います。何も変えていません。'],
  'too-many': ['error', '＊試した回数が上限に達しました。15分ほど待ってから、もう一度お試しください。'],
  expired: ['error', '＊15分がすぎました。もう一度、設定を始めてください。'],
  required: ['error', '＊あなたの役割では、二段階認証を外せません。'],
  gone: ['information', '二段階認証は設定されていません。'],
  removed: ['success', '二段階認証を外しました。'],
}

function Told({ state, isConfirming }: { readonly state: OwnFactorState; readonly isConfirming: boolean }) {
  if (!state || state.kind === 'begun') return null
  if (state.kind === 'done') {
    return (
      <>
        <Notice kind="success">保存しました。</Notice>
        <RecoveryCodes codes={state.recoveryCodes} />
      </>
    )
  }
  // Beside the field of the code.
  if (isConfirming && state.kind === 'wrong') return null
  const [kind, text] = sentences[state.kind] ?? ['error', '']
  return <Notice kind={kind}>{text}</Notice>
}

function Changing({ isRequired, codesLeft }: Pick<OwnSecondFactorProps, 'isRequired' | 'codesLeft'>) {
  return (
    <>
      <p>
        ログインのたびに、認証アプリの6桁の数字を入力します。使っていない回復コードは<b>{codesLeft}個</b>です。
      </p>
      <Field
        name="password"
        type="password"
        label="変えるには、いまのパスワード"
        autoComplete="current-password"
        required
      />
      <p className="flex flex-wrap gap-3">
        <Button name="button" value="begin-another">
          別のスマートフォンで設定し直す
        </Button>
        <Button name="button" value="renew-codes">
          回復コードを作り直す
        </Button>
        {!isRequired && (
          <Button name="button" value="remove">
            二段階認証を外す
          </Button>
        )}
      </p>
    </>
  )
}
