import { isHttps } from '@/lib/config/https'

/** What makes a device the screen of a desk. Nobody's data is in it, and no member of staff is signed in by it. */
export function screenSecretOf(headers: Headers): string | null {
  const value = new RegExp(`(?:^|;\\s*)${cookieName()}=([A-Za-z0-9_-]{43})(?:;|$)`).exec(
    headers.get('cookie') ?? '',
  )?.[1]
  return value ?? null
}

/** As long as browsers keep anything: a tablet is paired once. */
export function screenCookie(secret: string): string {
  const secure = isHttps() ? '; Secure' : ''
  return `${cookieName()}=${secret}; Path=/; Max-Age=${400 * 24 * 60 * 60}; HttpOnly; SameSite=Strict${secure}`
}

function cookieName(): string {
  return `${isHttps() ? '__Host-' : ''}navi-screen`
}
