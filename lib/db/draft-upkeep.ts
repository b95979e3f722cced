import 'server-only'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { rewrapEnvelope } from '@/lib/seal/envelope'
import { type Actor, recordAudit } from './audit'
import { database, inTransaction } from './client'
import { keepTimesOfExpired } from './clock-records'
import { indexColumns, openDraft } from './draft-rows'
import { indexDraft } from './search-keys'

export type ExpiredDrafts = { readonly neverFetched: number; readonly received: number; readonly withdrawn: number }
export type RotatedDrafts = { readonly rotated: number; readonly unopenable: readonly string[] }

/** Removes rows, keys and ciphertext of every draft whose day has passed. */
export function deleteExpiredDrafts(actor: Actor): Promise<ExpiredDrafts> {
  const expired = { expiresAt: { lte: now() } }
  return inTransaction(async tx => {
    await keepTimesOfExpired(tx)
    const withdrawn = await tx.draft.deleteMany({ where: { ...expired, withdrawnAt: { not: null } } })
    const received = await tx.draft.deleteMany({ where: { ...expired, receivedAt: { not: null } } })
    const neverFetched = await tx.draft.deleteMany({ where: expired })
    const figures = { neverFetched: neverFetched.count, received: received.count, withdrawn: withdrawn.count }
    await recordAudit({ action: 'draft.expire', actor: { ...actor, detail: figures } }, tx)
    return figures
  })
}

/**
 * Wraps the keys of all drafts with the current master key and hashes anew what they are found by. Safe to run beside a working
 * server, to be interrupted and to be run again: a row is changed as a whole or not at all.
 */
export async function rotateDraftKeys(actor: Actor): Promise<RotatedDrafts> {
  const unopenable: string[] = []
  let rotated = 0
  for (;;) {
    const rows = await nextUnderOldKeys(unopenable)
    if (rows.length === 0) break
    for (const row of rows) {
      if (await rotate(row)) rotated += 1
      else unopenable.push(row.id)
    }
  }
  await recordAudit({ action: 'keys.rotate', actor: { ...actor, detail: { rotated, unopenable: unopenable.length } } })
  return { rotated, unopenable }
}

type OldRow = Awaited<ReturnType<typeof nextUnderOldKeys>>[number]

function nextUnderOldKeys(except: readonly string[]) {
  const [current] = config().keyring
  return database().draft.findMany({
    where: { keyId: { not: current.id }, withdrawnAt: null, id: { notIn: [...except] } },
    select: { id: true, sealed: true, wrappedKey: true, keyId: true, lockVersion: true },
    take: 200,
  })
}

async function rotate({ id, sealed, wrappedKey, keyId, lockVersion }: OldRow): Promise<boolean> {
  const { keyring } = config()
  const rewrapped = sealed && wrappedKey && rewrapEnvelope(keyring, { keyId, wrappedKey, sealed }, id)
  if (!rewrapped) return false
  const draft = openDraft({ id, ...rewrapped })
  const data = { ...rewrapped, ...indexColumns(keyring[0], draft) }
  await inTransaction(async tx => {
    // Changed or withdrawn in between: whoever did that sealed it with the current key already, or it is gone.
    const { count } = await tx.draft.updateMany({ where: { id, keyId, lockVersion, withdrawnAt: null }, data })
    if (count > 0) await indexDraft(tx, id, draft.content)
  })
  return true
}
