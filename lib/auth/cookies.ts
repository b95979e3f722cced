import { createHash, randomBytes } from 'node:crypto'
import { config } from '@/lib/config/config'
import { isHttps } from '@/lib/config/https'
import { signInPath } from './paths'

/** next-auth's own names and its own way of making the token; checked against it in the tests. */
export function sessionCookieName(): string {
  return `${isHttps() ? '__Secure-' : ''}next-auth.session-token`
}

/** Where next-auth keeps the page that was asked for. */
export function callbackCookieName(): string {
  return `${isHttps() ? '__Secure-' : ''}next-auth.callback-url`
}

/** next-auth answers 500 to every request that carries one it cannot read. */
export function isReadableCallback(value: string): boolean {
  return value === '' || value.startsWith('/') || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
}

export function csrfCookieName(): string {
  return `${isHttps() ? '__Host-' : ''}next-auth.csrf-token`
}

export function expiredSessionCookie() {
  return { name: sessionCookieName(), value: '', maxAge: 0, httpOnly: true, path: '/', secure: isHttps() } as const
}

/** next-auth sets this cookie from a script; our sign-in page must work on the first visit without one. */
export function newCsrfCookie() {
  const token = randomBytes(32).toString('hex')
  const proof = createHash('sha256').update(`${token}${config().nextAuthSecret}`).digest('hex')
  return {
    name: csrfCookieName(),
    value: `${token}|${proof}`,
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isHttps(),
  } as const
}

/** What the form sends along; empty where the cookie is missing, and then signing in is refused. */
export function csrfTokenOf(cookie: string | undefined): string {
  return cookie?.split('|')[0] ?? ''
}

export const typedNameCookieName = 'navi-sign-in-name'

/** So that a refused password does not cost the name as well. For the sign-in page alone, and for two minutes. */
export function typedNameCookie(loginName: string) {
  return {
    name: typedNameCookieName,
    value: loginName,
    maxAge: 120,
    httpOnly: true,
    sameSite: 'lax',
    path: signInPath,
    secure: isHttps(),
  } as const
}
