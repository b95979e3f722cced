import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { csrfCookieName, csrfTokenOf } from '@/lib/auth/cookies'
import { authOptions } from '@/lib/auth/next-auth'
import { returnPath } from '@/lib/auth/paths'
import { config } from '@/lib/config/config'

/**
 * On to the city's directory. A link, not a form: a browser refuses to follow a form to another site, which our policy
 * (`form-action 'self'`) asks it to. next-auth wants its own form, so it gets one, with the token of the person's own cookie.
 */
export async function GET(request: NextRequest): Promise<Response> {
  if (!config().accounts.directory) return new Response(null, { status: 404 })
  const callbackUrl = returnPath(request.nextUrl.searchParams.get('callbackUrl'))
  const csrfToken = csrfTokenOf((await cookies()).get(csrfCookieName())?.value)
  const form = new NextRequest(new URL('/api/auth/signin/directory', config().nextAuthUrl), {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, callbackUrl }),
  })
  return NextAuth(authOptions())(form, { params: { nextauth: ['signin', 'directory'] } })
}
