import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { buttonClass } from '@/components/staff/button'
import { SignInForm, SignInFrame } from '@/components/staff/sign-in-form'
import { callbackCookieName, csrfCookieName, csrfTokenOf, typedNameCookieName } from '@/lib/auth/cookies'
import { directoryPath, returnPath } from '@/lib/auth/paths'
import type { SignInRefusal } from '@/lib/auth/sign-in'
import { config } from '@/lib/config/config'

export const metadata: Metadata = { title: '職員のログイン' }

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const jar = await cookies()
  const { directory } = config().accounts
  const asked = typeof query.callbackUrl === 'string' ? query.callbackUrl : jar.get(callbackCookieName())?.value
  const callbackUrl = returnPath(asked, config().nextAuthUrl)

  return (
    <SignInFrame>
      <h1 className="mb-6 text-std-24B-150">職員のログイン</h1>
      <SignInForm
        csrfToken={csrfTokenOf(jar.get(csrfCookieName())?.value)}
        callbackUrl={callbackUrl}
        loginName={jar.get(typedNameCookieName)?.value ?? ''}
        message={messageOf(query)}
      />
      {directory && (
        <p className="mt-5 border-solid-gray-200 border-t pt-5">
          <a
            href={`${directoryPath}?${new URLSearchParams({ callbackUrl })}`}
            className={buttonClass('secondary', 'min-h-12 w-full')}
          >
            {directory.name}でログインする
          </a>
        </p>
      )}
      <p className="mt-6 text-dns-14N-130 text-solid-gray-700">
        住民の方は{' '}
        <a href="/" className="text-blue-1000 underline underline-offset-3">
          手続きナビのトップ
        </a>{' '}
        からお使いいただけます。
      </p>
    </SignInFrame>
  )
}

/** Ours, and what next-auth says when the city's directory does not answer or answers wrongly. */
const refusals: Readonly<Record<SignInRefusal | 'OAuthSignin' | 'OAuthCallback', string>> = {
  wrong: '＊職員IDかパスワードが違います。大文字と小文字を確かめて、もう一度入力してください。',
  'too-many': '＊ログインを試した回数が上限に達しました。15分ほど待ってから、もう一度お試しください。',
  unavailable:
    '＊いまログインできません。少し待ってから、もう一度お試しください。続くときはシステム担当に連絡してください。',
  unknown: '＊この方は、手続きナビの職員として登録されていないか、使用を停止されています。管理者に連絡してください。',
  OAuthSignin: '＊庁内の認証につながりません。少し待ってからもう一度試すか、職員IDとパスワードでログインしてください。',
  OAuthCallback: '＊庁内の認証を確かめられませんでした。もう一度はじめからログインしてください。',
}

function messageOf(query: Query) {
  const { error } = query
  if (typeof error === 'string')
    return { kind: 'error', text: refusals[isRefusal(error) ? error : 'unavailable'] } as const
  if (query.left !== undefined) return { kind: 'success', text: 'ログアウトしました。' } as const
  if (query.ended !== undefined)
    return {
      kind: 'information',
      text: '30分操作がなかったか、別の端末か管理者がこのログインを終わらせたため、もう一度ログインしてください。',
    } as const
  return null
}

function isRefusal(text: string): text is keyof typeof refusals {
  return Object.hasOwn(refusals, text)
}
