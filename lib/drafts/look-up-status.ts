import type { LocalDate } from '@/lib/calendar/local-date'
import { dayInJapan } from '@/lib/config/clock'
import { findStatusByReceiptCode } from '@/lib/db/drafts'
import { takeOne } from '@/lib/db/rate-limits'
import { parseReceiptCode } from '@/lib/handoff/receipt-code'
import type { DraftStatus } from './status'

export type LookedUp =
  | { readonly kind: 'found'; readonly status: DraftStatus; readonly expiresOn: LocalDate }
  /** A symbol is wrong: the check symbol says so without asking the database. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** A family mistypes a few times; with 31⁸ codes this allows nobody to guess one. */
const perTerminal = { limit: 10, windowSeconds: 600 }

/** What a code alone may tell. */
export async function lookUpStatus(typed: string, terminal: string): Promise<LookedUp> {
  const code = parseReceiptCode(typed)
  if (!code) return { kind: 'unreadable' }
  const verdict = await takeOne(`resume:${terminal}`, perTerminal)
  if (!verdict.allowed) return { kind: 'too-many', retryAfterSeconds: verdict.retryAfterSeconds }
  const found = await findStatusByReceiptCode(code)
  return found ? { kind: 'found', status: found.status, expiresOn: dayInJapan(found.expiresAt) } : { kind: 'unknown' }
}
