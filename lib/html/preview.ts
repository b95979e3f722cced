import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { isHttps } from '@/lib/config/https'
import { findLiveSession } from '@/lib/db/sessions'
import { findUnpublished } from '@/lib/rule-sets/unpublished'
import { openCookie, sealCookie } from '@/lib/seal/cookie'
import { cookieIn } from './cookie-in'

/** The residents' pages as they will be on another day, for an administrator who is signed in; nobody else sees anything of it. */
export type Preview = {
  readonly day: LocalDate
  /** By the draft of the rules instead of what is published. */
  readonly isUnpublished: boolean
}

const Sealed = z.object({ day: z.string(), isUnpublished: z.boolean().default(false), sessionId: z.string() })

/** Null without the cookie, and as soon as whoever asked for it has signed out. */
export async function openPreview(headers: Headers): Promise<Preview | null> {
  const value = cookieIn(headers, cookieName())
  if (value === undefined) return null
  const opened = openCookie(value, use())
  const sealed = opened.state === 'open' ? Sealed.safeParse(opened.value) : null
  const day = sealed?.success ? parseLocalDate(sealed.data.day) : null
  if (!sealed?.success || !day) return null
  const session = await findLiveSession(sealed.data.sessionId)
  if (session?.staff.role !== 'administrator') return null
  // Once it is published or discarded, what is published is shown, and called so.
  return { day, isUnpublished: sealed.data.isUnpublished && (await findUnpublished()) !== null }
}

export function previewHeader(preview: Preview, sessionId: string): string {
  const sealed = sealCookie({ ...preview, sessionId }, maxBytes, use())
  if (sealed.tooLarge) throw new RangeError('a day and an id fit a cookie')
  return `${cookieName()}=${sealed.value}; ${attributes()}`
}

export function previewEraser(): string {
  return `${cookieName()}=; ${attributes()}; Max-Age=0`
}

/**
 * What may be looked at and pressed: the guide, and typing what the forms ask. Nothing that stores a draft, seals one into a code or
 * opens one.
 */
export function isClosedInPreview(method: string, path: string): boolean {
  if (/^\/(receipt|resume|apply\/(code|save|submit))(\/|$)/.test(path)) return true
  return method === 'POST' && !/^\/(guide|clear|apply\/(family|address|contact|details))(\/|$)/.test(path)
}

const maxBytes = 1000

function attributes(): string {
  return `Path=/; HttpOnly; SameSite=Lax${isHttps() ? '; Secure' : ''}`
}

function cookieName(): string {
  return isHttps() ? '__Host-navi-preview' : 'navi-preview'
}

function use() {
  return { keyring: config().keyring, name: 'preview', now: now() }
}
