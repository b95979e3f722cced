import 'server-only'
import type { Verified } from '@/lib/audit/verify'
import { database } from './client'

export type Verification = {
  readonly at: Date
  /** The last batch that was looked at. */
  readonly lastNumber: number
  readonly entries: number
  readonly problems: number
  readonly tookMs: number
}

type Outcome = Pick<Verified, 'entries' | 'last'> & Pick<Verification, 'at' | 'problems' | 'tookMs'>

export async function recordVerification({ at, last, entries, problems, tookMs }: Outcome): Promise<void> {
  const head = last && new Uint8Array(last.head)
  await database().auditVerification.create({
    data: { at, lastNumber: last?.number ?? 0, head, entries, problems, tookMs },
    select: { id: true },
  })
}

export function findLastVerification(): Promise<Verification | null> {
  return database().auditVerification.findFirst({
    orderBy: { id: 'desc' },
    select: { at: true, lastNumber: true, entries: true, problems: true, tookMs: true },
  })
}
