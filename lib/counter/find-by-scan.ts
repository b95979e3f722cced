import 'server-only'
import { findDraftByReceiptCode } from '@/lib/db/counter-drafts'
import { takeOne } from '@/lib/db/rate-limits'
import { parseReceiptCode } from '@/lib/handoff/receipt-code'
import type { Clerk } from './clerk'
import { scannedCode } from './scanned-code'

export type Scan =
  | { readonly kind: 'found'; readonly id: string }
  /** Not a code of ours: a symbol is wrong, or something else was scanned. */
  | { readonly kind: 'unreadable' }
  /** A code of ours, but nothing is kept under it: expired, withdrawn or never submitted here. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** A counter serves one person every few minutes; a whole hall may share one address. */
const perClerk = { limit: 30, windowSeconds: 60 }
const perTerminal = { limit: 300, windowSeconds: 60 }

export async function findByScan(typed: string, { actor }: Clerk): Promise<Scan> {
  const code = parseReceiptCode(scannedCode(typed))
  if (!code) return { kind: 'unreadable' }
  const verdicts = await Promise.all([
    takeOne(`scan:staff:${actor.staffId}`, perClerk),
    takeOne(`scan:terminal:${actor.terminal}`, perTerminal),
  ])
  const refused = verdicts.find(({ allowed }) => !allowed)
  if (refused && !refused.allowed) return { kind: 'too-many', retryAfterSeconds: refused.retryAfterSeconds }

  const draft = await findDraftByReceiptCode(code, actor)
  return draft ? { kind: 'found', id: draft.id } : { kind: 'unknown' }
}
