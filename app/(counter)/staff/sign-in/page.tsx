import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { SignInForm, SignInFrame } from '@/components/staff/sign-in-form'
import { callbackCookieName, csrfCookieName, csrfTokenOf, typedNameCookieName } from '@/lib/auth/cookies'
import { staffHomePath } from '@/lib/auth/paths'
import type { SignInRefusal } from '@/lib/auth/sign-in'

export const metadata: Metadata = { title: '職員のログイン' }

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const jar = await cookies()
  const asked = typeof query.callbackUrl === 'string' ? query.callbackUrl : jar.get(callbackCookieName())?.value

  return (
    <SignInFrame>
      <h1 className="mb-6 text-std-24B-150">職員のログイン</h1>
      <SignInForm
        csrfToken={csrfTokenOf(jar.get(csrfCookieName())?.value)}
        callbackUrl={asked ?? staffHomePath}
        loginName={jar.get(typedNameCookieName)?.value ?? ''}
        message={messageOf(query)}
      />
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

const refusals: Readonly<Record<SignInRefusal, string>> = {
  wrong: '＊職員IDかパスワードが違います。大文字と小文字を確かめて、もう一度入力してください。',
  'too-many': '＊ログインを試した回数が上限に達しました。15分ほど待ってから、もう一度お試しください。',
  unavailable:
    '＊いまログインできません。少し待ってから、もう一度お試しください。続くときはシステム担当に連絡してください。',
}

function messageOf(query: Query) {
  const { error } = query
  if (typeof error === 'string') return { kind: 'error', text: refusals[isRefusal(error) ? error : 'wrong'] } as const
  if (query.left !== undefined) return { kind: 'success', text: 'ログアウトしました。' } as const
  if (query.ended !== undefined)
    return {
      kind: 'information',
      text: '30分操作がなかったか、別の場所でログアウトしたため、もう一度ログインしてください。',
    } as const
  return null
}

function isRefusal(text: string): text is SignInRefusal {
  return Object.hasOwn(refusals, text)
}
