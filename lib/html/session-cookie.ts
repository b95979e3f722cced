import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { isHttps } from '@/lib/config/https'
import { isBlank, newSession, Session } from '@/lib/guide/session'
import { openCookie, type SealedCookie, sealCookie } from '@/lib/seal/cookie'

/** `trouble`: what was kept is gone, and the person should know why. */
export type OpenedSession = { readonly session: Session; readonly trouble: 'tampered' | 'expired' | null }

/** Browsers drop a cookie whose name, value and attributes exceed 4096 bytes together. */
const maxValueBytes = 3900
const renewedAfterMinutes = 5

export function openSession(headers: Headers): OpenedSession {
  const opened = openCookie(cookieValue(headers.get('cookie') ?? ''), use())
  if (opened.state !== 'open') {
    return { session: newSession('ja'), trouble: opened.state === 'absent' ? null : opened.state }
  }
  const session = Session.safeParse(opened.value)
  return session.success ? { session: session.data, trouble: null } : { session: newSession('ja'), trouble: 'tampered' }
}

export function sealSession(session: Session): SealedCookie {
  return sealCookie({ ...session, usedAtMinute: minuteNow() }, maxValueBytes, use())
}

/** Sealing on every page would let a slow page overwrite what a quick answer has just added. */
export function isDueForRenewal(session: Session): boolean {
  return !isBlank(session) && minuteNow() - session.usedAtMinute >= renewedAfterMinutes
}

export function cookieHeader(value: string): string {
  const secure = isHttps() ? '; Secure' : ''
  return `${cookieName()}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

export function cookieEraser(): string {
  return `${cookieHeader('')}; Max-Age=0`
}

function cookieValue(header: string): string | undefined {
  const prefix = `${cookieName()}=`
  const pair = header.split(/; */).find(part => part.startsWith(prefix))
  return pair?.slice(prefix.length)
}

function use() {
  return { keyring: config().keyring, name: cookieName(), now: now() }
}

function cookieName(): string {
  return isHttps() ? '__Host-navi' : 'navi'
}

function minuteNow(): number {
  return Math.floor(now().getTime() / 60_000)
}
