import 'server-only'
import { z } from 'zod'
import { config } from '@/lib/config/config'
import { InterviewFields } from '@/lib/interviews/fields'
import type { Bytes } from '@/lib/seal/aead'
import { openEnvelope, sealEnvelope } from '@/lib/seal/envelope'

/** Only whoever began it and the clerks of their department find it. */
export type Interview = {
  readonly id: string
  readonly fields: InterviewFields
  readonly ruleSetVersion: number
  readonly lockVersion: number
  readonly staff: { readonly id: string; readonly displayName: string }
  readonly departmentId: string | null
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly expiresAt: Date
  /** The keys of the latest saves: one that is sent again has been made already. */
  readonly saves: readonly string[]
}

const SealedInterview = z.object({ schemaVersion: z.literal(1), fields: InterviewFields, saves: z.array(z.string()) })
type SealedInterview = z.infer<typeof SealedInterview>

export const columns = {
  id: true,
  sealed: true,
  wrappedKey: true,
  keyId: true,
  ruleSetVersion: true,
  lockVersion: true,
  departmentId: true,
  createdAt: true,
  updatedAt: true,
  expiresAt: true,
  staff: { select: { id: true, displayName: true } },
} as const

type Row = Omit<Interview, 'fields' | 'saves'> & {
  readonly sealed: Bytes | null
  readonly wrappedKey: Bytes | null
  readonly keyId: string
}

export function interviewOf({ sealed, wrappedKey, keyId, ...row }: Row): Interview {
  const envelope = sealed && wrappedKey && { keyId, wrappedKey, sealed }
  const opened = SealedInterview.safeParse(envelope && openEnvelope(config().keyring, envelope, subjectOf(row.id)))
  if (!opened.success) throw new Error(`interview ${row.id} does not open with the keys configured`)
  const { fields, saves } = opened.data
  return { ...row, fields, saves }
}

export function sealedColumns(id: string, sealed: SealedInterview) {
  return sealEnvelope(config().keyring, sealed, subjectOf(id))
}

export function subjectOf(id: string): string {
  return `interview/${id}`
}
