import { createHash, randomBytes } from 'node:crypto'
import { config } from '@/lib/config/config'

/** next-auth's own names and its own way of making the token; checked against it in the tests. */
export function sessionCookieName(): string {
  return `${isSecure() ? '__Secure-' : ''}next-auth.session-token`
}

export function csrfCookieName(): string {
  return `${isSecure() ? '__Host-' : ''}next-auth.csrf-token`
}

export function expiredSessionCookie() {
  return { name: sessionCookieName(), value: '', maxAge: 0, httpOnly: true, path: '/', secure: isSecure() } as const
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
    secure: isSecure(),
  } as const
}

/** What the form sends along; empty where the cookie is missing, and then signing in is refused. */
export function csrfTokenOf(cookie: string | undefined): string {
  return cookie?.split('|')[0] ?? ''
}

function isSecure(): boolean {
  return config().nextAuthUrl.startsWith('https://')
}
