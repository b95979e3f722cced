'use client'

import { useActionState } from 'react'
import { Button } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import type { PasswordOutcome } from '@/lib/staff/own-account'
import { Field } from './field'
import { type PasswordField, passwordRefusal } from './password-words'

export type PasswordState = { readonly outcome: PasswordOutcome | null }

export type PasswordFormProps = {
  readonly least: number
  readonly loginName: string
  /** Left out where the old one was given just now. */
  readonly asksCurrent: boolean
  readonly callbackUrl?: string
  readonly change: (state: PasswordState, posted: FormData) => Promise<PasswordState>
}

/** What was typed is never sent back: a password stands in no page. */
export function PasswordForm({ least, loginName, asksCurrent, callbackUrl, change }: PasswordFormProps) {
  const [{ outcome }, send] = useActionState(change, { outcome: null })
  const problem = problemIn(outcome, least)
  return (
    <form action={send} className="grid gap-4">
      {outcome === 'changed' && (
        <Notice kind="success">パスワードを変えました。ほかの端末はログインし直しになります。</Notice>
      )}
      {callbackUrl && <input type="hidden" name="callbackUrl" value={callbackUrl} />}
      <input type="hidden" autoComplete="username" value={loginName} readOnly />
      {asksCurrent && (
        <Field
          name="current"
          type="password"
          label="いまのパスワード"
          autoComplete="current-password"
          problem={problem('current')}
        />
      )}
      <Field
        name="wanted"
        type="password"
        label="新しいパスワード"
        help={`${least}文字以上。文字の種類は問いません。思い出しやすい長い文が安全です。`}
        autoComplete="new-password"
        problem={problem('wanted')}
      />
      <Field
        name="again"
        type="password"
        label="新しいパスワード（もう一度）"
        autoComplete="new-password"
        problem={problem('again')}
      />
      <p>
        <Button look="primary" className={asksCurrent ? '' : 'min-h-12 w-full'}>
          パスワードを変える
        </Button>
      </p>
    </form>
  )
}

function problemIn(outcome: PasswordOutcome | null, least: number) {
  if (!outcome || outcome === 'changed') return () => undefined
  const [field, sentence] = passwordRefusal(outcome, least)
  return (name: PasswordField) => (name === field ? sentence : undefined)
}
