import 'server-only'
import { listStops } from '@/lib/db/stops'
import { parseReceiptCode, type ReceiptCode } from '@/lib/handoff/receipt-code'
import { looksSealed } from '@/lib/handoff/sealed-part'
import { type Case, caseByReceiptCode, caseToChange, isOpen } from './access'
import type { Clerk } from './clerk'
import { type OpenedSealed, openSealed } from './open-sealed'
import { mustWait } from './pace'
import { receiveCase } from './receive'
import { scannedCode } from './scanned-code'
import { takeHere } from './serve'

export type Scan =
  | { readonly kind: 'found'; readonly id: string }
  /** Not a code of ours: a symbol is wrong, or something else was scanned. */
  | { readonly kind: 'unreadable' }
  /** A code of ours, but nothing is kept under it: expired, withdrawn or never submitted here. */
  | { readonly kind: 'unknown' }
  /** A code of ours, of a case in which nothing belongs to a department of theirs. */
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }
  | Exclude<OpenedSealed, { kind: 'part-missing' }>
  /** To be scanned together with the other one. */
  | { readonly kind: 'part-missing'; readonly missing: number; readonly total: number; readonly held: string }

const pace = { perClerk: 30, perTerminal: 300 }

/** `held`: the part of a code that was scanned just before. */
export async function findByScan(typed: string, clerk: Clerk, held = ''): Promise<Scan> {
  const code = parseReceiptCode(scannedCode(typed))
  if (!code && !looksSealed(typed)) return { kind: 'unreadable' }
  const retryAfterSeconds = await mustWait('scan', pace, clerk)
  if (retryAfterSeconds !== null) return { kind: 'too-many', retryAfterSeconds }

  return code ? findStored(code, clerk) : ifTheirs(await openScanned({ typed, held }, clerk), clerk)
}

async function findStored(code: ReceiptCode, clerk: Clerk): Promise<Scan> {
  const found = await caseByReceiptCode(code, clerk)
  if (isOpen(found)) {
    await takeIn(found, clerk)
    return { kind: 'found', id: found.draft.id }
  }
  return { kind: found === 'gone' ? 'unknown' : found }
}

async function ifTheirs(scan: Scan, clerk: Clerk): Promise<Scan> {
  if (scan.kind !== 'opened') return scan
  const found = await caseToChange(scan.id, clerk)
  if (found === 'not-yours') return { kind: 'not-yours' }
  if (isOpen(found)) await takeIn(found, clerk)
  return scan
}

/** Whoever shows a code is here: they wait from now on, or are served at once by the desk that scanned it. */
async function takeIn(found: Case, clerk: Clerk): Promise<void> {
  await receiveCase(found, clerk, true)
  await takeHere({ stops: await listStops(found.draft.id) }, clerk)
}

type Scanned = { readonly typed: string; readonly held: string }

/** A code that is complete by itself needs nothing of what was held, whoever left it there. */
async function openScanned({ typed, held }: Scanned, clerk: Clerk): Promise<Scan> {
  const alone = await openSealed(typed, clerk)
  if (alone.kind !== 'part-missing') return alone
  if (held === '') return { ...alone, held: typed }
  const together = await openSealed(`${held}\n${typed}`, clerk)
  return together.kind === 'part-missing' ? { ...together, held } : together
}
