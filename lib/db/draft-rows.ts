import 'server-only'
import { z } from 'zod'
import { addDays } from '@/lib/calendar/local-date'
import { endOfDayInJapan, now, todayInJapan } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { Confirmation, noConfirmation } from '@/lib/drafts/confirmation'
import { DraftContent } from '@/lib/drafts/content'
import { type DraftStatus, draftStatus } from '@/lib/drafts/status'
import type { Bytes } from '@/lib/seal/aead'
import { openEnvelope, sealEnvelope } from '@/lib/seal/envelope'
import { keyedHash } from '@/lib/seal/keyed-hash'
import type { MasterKey } from '@/lib/seal/keyring'

/** A draft as the house knows it: opened, checked, with its status derived. */
export type Draft = {
  readonly id: string
  readonly content: DraftContent
  readonly confirmation: Confirmation
  readonly status: DraftStatus
  readonly ruleSetVersion: number
  readonly lockVersion: number
  readonly createdAt: Date
  readonly submittedAt: Date | null
  readonly receivedAt: Date | null
  readonly identityCheck: { readonly at: Date; readonly by: StaffName; readonly method: string } | null
  readonly completedAt: Date | null
  readonly expiresAt: Date
  readonly completions: readonly {
    readonly procedureId: string
    readonly at: Date
    readonly by: StaffName
    /** Why it was sent back; null: it was done. */
    readonly sentBackFor: string | null
  }[]
}

export type StaffName = { readonly id: string; readonly displayName: string }

/** What lies under the seal. The owner's key is there too, so that a key rotation can hash it anew. */
export const SealedDraft = z.object({
  ownerKey: z.string(),
  content: DraftContent,
  confirmation: Confirmation.default(noConfirmation),
})
export type SealedDraft = z.infer<typeof SealedDraft>

const staffName = { select: { id: true, displayName: true } } as const

export const draftColumns = {
  id: true,
  sealed: true,
  wrappedKey: true,
  keyId: true,
  ruleSetVersion: true,
  lockVersion: true,
  createdAt: true,
  submittedAt: true,
  receivedAt: true,
  identityCheckedAt: true,
  identityCheckedBy: staffName,
  identityMethod: true,
  completedAt: true,
  expiresAt: true,
  completions: {
    select: { procedureId: true, completedAt: true, completedBy: staffName, reason: true },
    orderBy: { completedAt: 'asc' },
  },
} as const

export type DraftRow = SealedRow & {
  readonly ruleSetVersion: number
  readonly lockVersion: number
  readonly createdAt: Date
  readonly submittedAt: Date | null
  readonly receivedAt: Date | null
  readonly identityCheckedAt: Date | null
  readonly identityCheckedBy: StaffName | null
  readonly identityMethod: string | null
  readonly completedAt: Date | null
  readonly expiresAt: Date
  readonly completions: readonly {
    procedureId: string
    completedAt: Date
    completedBy: StaffName
    reason: string | null
  }[]
}

type SealedRow = {
  readonly id: string
  readonly sealed: Bytes | null
  readonly wrappedKey: Bytes | null
  readonly keyId: string
}

/** Withdrawn and expired drafts are there for nobody, even before they are removed. */
export function stillThere() {
  return { withdrawnAt: null, expiresAt: { gt: now() } } as const
}

export function draftOf(row: DraftRow): Draft {
  const { id, ruleSetVersion, lockVersion, createdAt, submittedAt, receivedAt, completedAt, expiresAt } = row
  const { identityCheckedAt, identityCheckedBy, identityMethod, completions } = row
  const checked = identityCheckedAt && identityCheckedBy && identityMethod
  const { content, confirmation } = openDraft(row)
  return {
    id,
    content,
    confirmation,
    status: draftStatus(row),
    ruleSetVersion,
    lockVersion,
    createdAt,
    submittedAt,
    receivedAt,
    identityCheck: checked ? { at: identityCheckedAt, by: identityCheckedBy, method: identityMethod } : null,
    completedAt,
    expiresAt,
    completions: completions.map(done => ({
      procedureId: done.procedureId,
      at: done.completedAt,
      by: done.completedBy,
      sentBackFor: done.reason,
    })),
  }
}

/** Throws without a word of what is inside: a draft of ours that does not open was altered or its key is missing. */
export function openDraft({ id, sealed, wrappedKey, keyId }: SealedRow): SealedDraft {
  if (!sealed || !wrappedKey) throw new Error(`draft ${id} was withdrawn`)
  const opened = SealedDraft.safeParse(openEnvelope(config().keyring, { keyId, wrappedKey, sealed }, id))
  if (!opened.success) throw new Error(`draft ${id} does not open with the keys configured`)
  return opened.data
}

export function sealedColumns(id: string, draft: z.input<typeof SealedDraft>) {
  return sealEnvelope(config().keyring, SealedDraft.parse(draft), id)
}

/** What a draft is found by. */
export function indexColumns(master: MasterKey, { ownerKey, content }: Pick<SealedDraft, 'ownerKey' | 'content'>) {
  return {
    lookupKey: keyedHash('receipt-code', master, content.receiptCode),
    ownerKeyHash: keyedHash('owner-key', master, ownerKey),
  }
}

/** Kept to the end of the day, so that a date can be told. */
export function keptFor(days: number): Date {
  return endOfDayInJapan(addDays(todayInJapan(), days))
}
