import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { isHttps } from '@/lib/config/https'
import { isBlank, newSession, Session } from '@/lib/guide/session'
import { openCookie, type SealedCookie, sealCookie } from '@/lib/seal/cookie'
import { cookieIn } from './cookie-in'
import type { Preview } from './preview'

/** `trouble`: what was kept is gone, and the person should know why. */
export type OpenedSession = {
  readonly session: Session
  readonly trouble: 'tampered' | 'expired' | null
  /** Whose answers these are: a resident's, or those an administrator gives to look at another day. */
  readonly preview: Preview | null
}

/** Browsers drop a cookie whose name, value and attributes exceed 4096 bytes together. */
const maxValueBytes = 3900
const renewedAfterMinutes = 5

export function openSession(headers: Headers, preview: Preview | null = null): OpenedSession {
  const opened = openCookie(cookieIn(headers, cookieName(preview)), use(preview))
  if (opened.state !== 'open') {
    const trouble = opened.state === 'absent' ? null : opened.state
    return { session: readBy(newSession('ja'), preview), trouble, preview }
  }
  const session = Session.safeParse(opened.value)
  return session.success
    ? { session: readBy(session.data, preview), trouble: null, preview }
    : { session: readBy(newSession('ja'), preview), trouble: 'tampered', preview }
}

function readBy(session: Session, preview: Preview | null): Session {
  return preview?.isUnpublished ? { ...session, readsUnpublished: true } : session
}

export function sealSession(session: Session, preview: Preview | null = null): SealedCookie {
  return sealCookie({ ...session, usedAtMinute: minuteNow() }, maxValueBytes, use(preview))
}

/** Sealing on every page would let a slow page overwrite what a quick answer has just added. */
export function isDueForRenewal(session: Session): boolean {
  return !isBlank(session) && minuteNow() - session.usedAtMinute >= renewedAfterMinutes
}

export function cookieHeader(value: string, preview: Preview | null = null): string {
  const secure = isHttps() ? '; Secure' : ''
  return `${cookieName(preview)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

export function cookieEraser(preview: Preview | null = null): string {
  return `${cookieHeader('', preview)}; Max-Age=0`
}

function use(preview: Preview | null) {
  return { keyring: config().keyring, name: cookieName(preview), now: now() }
}

function cookieName(preview: Preview | null): string {
  const own = isHttps() ? '__Host-navi' : 'navi'
  return preview ? `${own}-as-of` : own
}

function minuteNow(): number {
  return Math.floor(now().getTime() / 60_000)
}
