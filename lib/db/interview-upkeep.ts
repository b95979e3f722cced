import 'server-only'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { rewrapEnvelope } from '@/lib/seal/envelope'
import { type Actor, recordAudit } from './audit'
import { database, inTransaction } from './client'
import { subjectOf } from './interview-rows'

/** Removes every interview whose day has passed, finished or not. */
export function deleteExpiredInterviews(actor: Actor): Promise<number> {
  return inTransaction(async tx => {
    const { count } = await tx.interview.deleteMany({ where: { expiresAt: { lte: now() } } })
    if (count > 0) await recordAudit({ action: 'interview.expire', actor: { ...actor, detail: { rows: count } } }, tx)
    return count
  })
}

/** Wraps their keys with the current master key: gives the ids of those that no key opens. A row changed meanwhile is current already. */
export async function rotateInterviewKeys(): Promise<readonly string[]> {
  const { keyring } = config()
  const rows = await database().interview.findMany({
    where: { keyId: { not: keyring[0].id }, draftId: null },
    select: { id: true, sealed: true, wrappedKey: true, keyId: true, lockVersion: true },
  })
  const unopenable: string[] = []
  for (const { id, sealed, wrappedKey, keyId, lockVersion } of rows) {
    const rewrapped = sealed && wrappedKey && rewrapEnvelope(keyring, { keyId, wrappedKey, sealed }, subjectOf(id))
    if (!rewrapped) unopenable.push(id)
    else await database().interview.updateMany({ where: { id, lockVersion }, data: rewrapped })
  }
  return unopenable
}
