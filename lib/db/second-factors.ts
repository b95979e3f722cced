import 'server-only'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import type { Bytes } from '@/lib/seal/aead'
import { openSecret, type SealedSecret, sealSecret } from '@/lib/seal/secret'
import { type Actor, recordAudit, type StaffActor } from './audit'
import { database, inTransaction, type Transaction } from './client'
import { isUuid } from './ids'
import { endSessions } from './sessions'

/** Its secret, opened; null where no key of the ring opens it. */
export type SecondFactor = { readonly id: string; readonly secret: string | null; readonly startedAt: Date }

export type NewCodes = { readonly step: number; readonly recoveryHashes: readonly Bytes[] }

/** In place of one that was begun and never confirmed. */
export function startSecondFactor(staffId: string, secret: string): Promise<string> {
  return inTransaction(async tx => {
    await tx.staffTotp.deleteMany({ where: { staffId, confirmedAt: null } })
    const data = { staffId, startedAt: now(), ...sealSecret(config().keyring, secret, subjectOf(staffId)) }
    return (await tx.staffTotp.create({ data, select: { id: true } })).id
  })
}

export async function dropStarted(staffId: string): Promise<void> {
  await database().staffTotp.deleteMany({ where: { staffId, confirmedAt: null } })
}

export async function findSecondFactor(staffId: string, state: 'confirmed' | 'started'): Promise<SecondFactor | null> {
  const row = await database().staffTotp.findFirst({
    where: { staffId, confirmedAt: state === 'confirmed' ? { not: null } : null },
    select: { id: true, keyId: true, sealed: true, startedAt: true },
  })
  return row && { id: row.id, startedAt: row.startedAt, secret: openSecret(config().keyring, row, subjectOf(staffId)) }
}

export type Confirming = { readonly id: string; readonly sessionId: string; readonly actor: StaffActor }

/** From now on it counts, in place of an older one; the session that set it up has given it. False when it is no longer there. */
export function confirmSecondFactor({ id, sessionId, actor }: Confirming, codes: NewCodes): Promise<boolean> {
  const { staffId } = actor
  return inTransaction(async tx => {
    await tx.$queryRaw`SELECT id FROM staff_member WHERE id = ${staffId}::uuid FOR UPDATE`
    await tx.staffTotp.deleteMany({ where: { staffId, confirmedAt: { not: null }, id: { not: id } } })
    const where = { id, staffId, confirmedAt: null }
    const { count } = await tx.staffTotp.updateMany({ where, data: { confirmedAt: now(), lastStep: codes.step } })
    if (count === 0) throw new NotThere()
    await keepRecoveryCodes(id, codes.recoveryHashes, tx)
    await markGiven(sessionId, tx)
    const sessions = await endSessions(staffId, tx, sessionId)
    await recordAudit({ action: 'staff.set-up-second-factor', actor: { ...actor, detail: { sessions } } }, tx)
    return true
  }).catch(falseIfNotThere)
}

/** The codes of each half minute count once: false for one that was given before, whoever gave it. */
export function acceptCode(id: string, step: number, { sessionId, actor }: Omit<Confirming, 'id'>): Promise<boolean> {
  return inTransaction(async tx => {
    const where = { id, staffId: actor.staffId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] }
    const { count } = await tx.staffTotp.updateMany({ where, data: { lastStep: step } })
    if (count === 0) return false
    await markGiven(sessionId, tx)
    await recordAudit({ action: 'staff.give-code', actor }, tx)
    return true
  })
}

/** How many are left, or null when there is no such code, or it was used before. */
export function acceptRecoveryCode(id: string, hash: Bytes, by: Omit<Confirming, 'id'>): Promise<number | null> {
  const { sessionId, actor } = by
  return inTransaction(async tx => {
    const where = { totpId: id, totp: { staffId: actor.staffId }, hash, usedAt: null }
    const { count } = await tx.staffRecoveryCode.updateMany({ where, data: { usedAt: now() } })
    if (count === 0) return null
    await markGiven(sessionId, tx)
    const left = await tx.staffRecoveryCode.count({ where: { totpId: id, usedAt: null } })
    const detail = { recovery: true, left }
    await recordAudit({ action: 'staff.give-code', actor: { ...actor, detail } }, tx)
    return left
  })
}

export function renewRecoveryCodes(id: string, hashes: readonly Bytes[], actor: StaffActor): Promise<void> {
  return inTransaction(async tx => {
    await tx.staffRecoveryCode.deleteMany({ where: { totpId: id, totp: { staffId: actor.staffId } } })
    await keepRecoveryCodes(id, hashes, tx)
    await recordAudit({ action: 'staff.renew-recovery-codes', actor }, tx)
  })
}

export function countRecoveryCodes(staffId: string): Promise<number> {
  return database().staffRecoveryCode.count({ where: { usedAt: null, totp: { staffId, confirmedAt: { not: null } } } })
}

/** By its owner, who stays signed in, or by an administrator for somebody who lost their telephone and is signed out. */
export function removeSecondFactor(staffId: string, actor: Actor): Promise<boolean> {
  if (!isUuid(staffId)) return Promise.resolve(false)
  const isOwn = staffId === actor.staffId
  return inTransaction(async tx => {
    const { count } = await tx.staffTotp.deleteMany({ where: { staffId } })
    if (count === 0) return false
    if (!isOwn) await endSessions(staffId, tx)
    const action = isOwn ? 'staff.remove-second-factor' : 'staff.reset-second-factor'
    await recordAudit({ action, actor, ...(isOwn ? {} : { subject: staffId }) }, tx)
    return true
  })
}

export function recordWrongCode(actor: Actor): Promise<void> {
  return recordAudit({ action: 'staff.give-code-failed', actor })
}

/** Seals every secret with the ring's current key; names those that no key opens. */
export async function rotateSecondFactorKeys(): Promise<{ rotated: number; unopenable: readonly string[] }> {
  const { keyring } = config()
  const rows = await database().staffTotp.findMany({
    where: { keyId: { not: keyring[0].id } },
    select: { id: true, staffId: true, keyId: true, sealed: true },
  })
  const opened = rows.map(row => ({ ...row, secret: openSecret(keyring, row, subjectOf(row.staffId)) }))
  for (const { id, staffId, keyId, secret } of opened) {
    if (secret === null) continue
    const data: SealedSecret = sealSecret(keyring, secret, subjectOf(staffId))
    await database().staffTotp.updateMany({ where: { id, keyId }, data })
  }
  const unopenable = opened.filter(({ secret }) => secret === null).map(({ id }) => id)
  return { rotated: rows.length - unopenable.length, unopenable }
}

class NotThere extends Error {}

function falseIfNotThere(error: unknown): boolean {
  if (error instanceof NotThere) return false
  throw error
}

function subjectOf(staffId: string): string {
  return `second-factor:${staffId}`
}

async function keepRecoveryCodes(totpId: string, hashes: readonly Bytes[], tx: Transaction): Promise<void> {
  await tx.staffRecoveryCode.createMany({ data: hashes.map(hash => ({ totpId, hash })) })
}

async function markGiven(sessionId: string, tx: Transaction): Promise<void> {
  await tx.staffSession.updateMany({ where: { id: sessionId, revokedAt: null }, data: { secondFactorAt: now() } })
}
