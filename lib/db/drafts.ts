import 'server-only'
import { randomUUID } from 'node:crypto'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import type { DraftContent } from '@/lib/drafts/content'
import { type DraftStatus, draftStatus } from '@/lib/drafts/status'
import { keyedHash, keyedHashes } from '@/lib/seal/keyed-hash'
import { type Actor, recordAudit } from './audit'
import { database, inTransaction, isUniqueViolation, type Transaction } from './client'
import {
  type Draft,
  draftColumns,
  draftOf,
  indexColumns,
  keptFor,
  openDraft,
  sealedColumns,
  stillThere,
} from './draft-rows'
import { isUuid } from './ids'
import { indexDraft, unindexDraft } from './search-keys'

export type { Draft } from './draft-rows'

/** The owner is whoever holds `ownerKey`: random, and kept in nothing but their own cookie. */
export type OwnDraftRef = { readonly id: string; readonly ownerKey: string }

export type NewDraft = {
  readonly ownerKey: string
  /** Made anew for every form that is shown; a form sent twice carries it twice. */
  readonly submissionKey: string
  readonly content: DraftContent
  readonly ruleSetVersion: number
  /** False: only saved, to go on later. */
  readonly isSubmitted: boolean
  /** It came in a sealed QR code, and a clerk opened it. */
  readonly isFromCode?: boolean
}

export type Receipt = { readonly id: string; readonly receiptCode: string; readonly expiresAt: Date }

export type Created =
  | { readonly kind: 'created' | 'replayed'; readonly receipt: Receipt }
  /** Another draft has this receipt code: make a new one and try again. */
  | { readonly kind: 'code-taken' }
  /** This form was sent before, and what it made has been withdrawn since. */
  | { readonly kind: 'gone' }

export type DraftChange = OwnDraftRef & {
  readonly lockVersion: number
  readonly content: DraftContent
  readonly isSubmitted: boolean
}

export type Changed =
  | { readonly kind: 'saved'; readonly lockVersion: number }
  /** Changed in between, or already received at the counter: see `current.status`. */
  | { readonly kind: 'conflict'; readonly current: Draft }
  | { readonly kind: 'gone' }

/** What happens together with it, or neither does. */
export type AfterCreating = (tx: Transaction, draftId: string) => Promise<void>

/** Sent twice, it is stored once: the second time gives the first time's receipt. */
export async function createDraft(draft: NewDraft, actor: Actor, andThen?: AfterCreating): Promise<Created> {
  const earlier = await findEarlier(draft)
  if (earlier) return earlier
  try {
    return { kind: 'created', receipt: await insertDraft(draft, actor, andThen) }
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return (await findEarlier(draft)) ?? { kind: 'code-taken' }
  }
}

export function findOwnDraft(ref: OwnDraftRef): Promise<Draft | null> {
  return findIn(database(), ref)
}

export async function changeOwnDraft(change: DraftChange, actor: Actor): Promise<Changed> {
  const { lockVersion, content, isSubmitted, ownerKey } = change
  return inTransaction(async tx => {
    const current = await findIn(tx, change)
    if (!current) return { kind: 'gone' }
    const { receiptCode } = current.content
    const { count } = await tx.draft.updateMany({
      where: { ...ownedBy(change), lockVersion, receivedAt: null },
      data: {
        ...sealedColumns(current.id, { ownerKey, content: { ...content, receiptCode } }),
        lockVersion: { increment: 1 },
        submittedAt: isSubmitted ? (current.submittedAt ?? now()) : current.submittedAt,
      },
    })
    if (count === 0) return conflictOver(change, tx)
    await indexDraft(tx, current.id, content)
    const action = isSubmitted && !current.submittedAt ? 'draft.submit' : 'draft.change'
    await recordAudit({ action, actor, draftId: current.id }, tx)
    return { kind: 'saved', lockVersion: lockVersion + 1 }
  })
}

/** What a receipt code alone tells: nothing about anybody. */
export async function findStatusByReceiptCode(
  receiptCode: string,
): Promise<{ readonly status: DraftStatus; readonly expiresAt: Date } | null> {
  const row = await database().draft.findFirst({
    where: { lookupKey: { in: keyedHashes('receipt-code', config().keyring, receiptCode) }, ...stillThere() },
    select: { submittedAt: true, receivedAt: true, completedAt: true, expiresAt: true },
  })
  return row && { status: draftStatus(row), expiresAt: row.expiresAt }
}

/**
 * Removes key and content at once; the empty row goes on its day. False when there was nothing of theirs to withdraw: from its
 * reception on a draft belongs to a case the counter is working on.
 */
export function withdrawOwnDraft(ref: OwnDraftRef, actor: Actor): Promise<boolean> {
  if (!isUuid(ref.id)) return Promise.resolve(false)
  return inTransaction(async tx => {
    const { count } = await tx.draft.updateMany({ where: { ...ownedBy(ref), receivedAt: null }, data: withdrawn() })
    if (count === 0) return false
    await unindexDraft(tx, ref.id)
    await recordAudit({ action: 'draft.withdraw', actor, draftId: ref.id }, tx)
    return true
  })
}

export function withdrawn() {
  return { withdrawnAt: now(), sealed: null, wrappedKey: null, lockVersion: { increment: 1 } } as const
}

function insertDraft(
  { ownerKey, submissionKey, content, ruleSetVersion, isSubmitted, isFromCode = false }: NewDraft,
  actor: Actor,
  andThen: AfterCreating | undefined,
): Promise<Receipt> {
  const [current] = config().keyring
  const id = randomUUID()
  return inTransaction(async tx => {
    const { expiresAt } = await tx.draft.create({
      data: {
        id,
        ...indexColumns(current, { ownerKey, content }),
        ...sealedColumns(id, { ownerKey, content }),
        submissionKey: keyedHash('submission', current, submissionOf({ ownerKey, submissionKey })),
        ruleSetVersion,
        createdAt: now(),
        submittedAt: isSubmitted ? now() : null,
        expiresAt: keptFor(config().keepUnfetchedDays),
      },
      select: { expiresAt: true },
    })
    await indexDraft(tx, id, content)
    const action = isFromCode ? 'draft.open-code' : isSubmitted ? 'draft.submit' : 'draft.create'
    await recordAudit({ action, actor, draftId: id }, tx)
    await andThen?.(tx, id)
    return { id, receiptCode: content.receiptCode, expiresAt }
  })
}

async function findEarlier(draft: NewDraft): Promise<Created | null> {
  const row = await database().draft.findFirst({
    where: { submissionKey: { in: keyedHashes('submission', config().keyring, submissionOf(draft)) } },
    select: { id: true, sealed: true, wrappedKey: true, keyId: true, expiresAt: true },
  })
  if (!row) return null
  if (!row.sealed || row.expiresAt <= now()) return { kind: 'gone' }
  const { receiptCode } = openDraft(row).content
  return { kind: 'replayed', receipt: { id: row.id, receiptCode, expiresAt: row.expiresAt } }
}

async function findIn(tx: Transaction, ref: OwnDraftRef): Promise<Draft | null> {
  if (!isUuid(ref.id)) return null
  const row = await tx.draft.findFirst({ where: ownedBy(ref), select: draftColumns })
  return row && draftOf(row)
}

/** Bound to its owner: another person's submission key finds nothing. */
function submissionOf({ ownerKey, submissionKey }: Pick<NewDraft, 'ownerKey' | 'submissionKey'>): string {
  return `${ownerKey}\n${submissionKey}`
}

function ownedBy({ id, ownerKey }: OwnDraftRef) {
  return { id, ownerKeyHash: { in: keyedHashes('owner-key', config().keyring, ownerKey) }, ...stillThere() }
}

async function conflictOver(ref: OwnDraftRef, tx: Transaction): Promise<Changed> {
  const current = await findIn(tx, ref)
  return current ? { kind: 'conflict', current } : { kind: 'gone' }
}
