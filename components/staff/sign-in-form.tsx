import type { ReactNode } from 'react'
import { BrandMark } from './brand'
import { Button } from './button'
import { Notice, type NoticeKind } from './notice'

export type SignInFormProps = {
  readonly csrfToken: string
  readonly callbackUrl: string
  /** What was typed before a refusal. */
  readonly loginName: string
  readonly message: { readonly kind: NoticeKind; readonly text: string } | null
}

const field = 'block h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-3 text-solid-gray-900'

export function SignInForm({ csrfToken, callbackUrl, loginName, message }: SignInFormProps) {
  const isError = message?.kind === 'error'
  return (
    <form method="post" action="/api/auth/callback/password" className="grid gap-5">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      {message && (
        <div id="message">
          <Notice kind={message.kind}>{message.text}</Notice>
        </div>
      )}
      <label className="grid gap-1.5 font-bold">
        職員ID
        <input
          name="loginName"
          defaultValue={loginName}
          required
          maxLength={200}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={isError ? 'message' : undefined}
          className={field}
        />
      </label>
      <label className="grid gap-1.5 font-bold">
        パスワード
        <input
          name="password"
          type="password"
          required
          maxLength={200}
          autoComplete="current-password"
          aria-describedby={isError ? 'message' : undefined}
          className={field}
        />
      </label>
      <Button look="primary" className="min-h-12">
        ログインする
      </Button>
    </form>
  )
}

export function SignInFrame({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="grid flex-1 content-center justify-items-center bg-blue-1200 p-4">
      <div className="w-full max-w-105 rounded-16 bg-white px-7 py-8">
        <p className="mb-1 flex items-center gap-2 font-bold text-solid-gray-900">
          <BrandMark on="light" className="size-8" />
          手続きナビ
        </p>
        {children}
      </div>
    </main>
  )
}
