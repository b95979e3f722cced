'use client'

import { useActionState } from 'react'
import { buttonClass } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import type { SetUpOutcome } from '@/lib/staff/own-account'
import { RecoveryCodes } from './recovery-codes'
import { Beginning, Confirming, type ShownSetUp } from './set-up'

export type SetUpState = SetUpOutcome | null

export type SetUpFormProps = {
  /** The QR code and the typed key of what was begun; null before. */
  readonly shown: ShownSetUp | null
  /** Set up already: without a script the page that shows the recovery codes is asked for anew. */
  readonly isDone: boolean
  readonly callbackUrl: string
  readonly setUp: (state: SetUpState, posted: FormData) => Promise<SetUpState>
}

export function SetUpForm({ shown, isDone, callbackUrl, setUp }: SetUpFormProps) {
  const [state, send] = useActionState(setUp, null)
  if (state?.kind === 'done' || isDone) {
    return (
      <div className="grid gap-4">
        <Notice kind="success">二段階認証を設定しました。</Notice>
        {state?.kind === 'done' && <RecoveryCodes codes={state.recoveryCodes} />}
        <p>
          <a href={callbackUrl} className={buttonClass('primary', 'min-h-12')}>
            {state?.kind === 'done' ? '控えたので続ける' : '続ける'}
          </a>
        </p>
      </div>
    )
  }
  return (
    <form action={send} className="grid gap-4">
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      {state?.kind === 'expired' && (
        <Notice kind="error">＊15分がすぎました。新しいQRコードで、もう一度設定してください。</Notice>
      )}
      {shown ? <Confirming shown={shown} problem={state?.kind} mayGiveUp={false} /> : <Beginning />}
    </form>
  )
}
