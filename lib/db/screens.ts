import 'server-only'
import { now } from '@/lib/config/clock'
import { config } from '@/lib/config/config'
import { keyedHash, keyedHashes } from '@/lib/seal/keyed-hash'
import { type Actor, recordAudit, type StaffActor } from './audit'
import { announce } from './changes'
import { database, inTransaction, type Transaction } from './client'
import { isUuid } from './ids'
import { findShowing, type Showing } from './screen-showings'

export const pairingMinutes = 10

const minuteMs = 60_000

export type Desk = { readonly id: string; readonly number: string; readonly departmentId: string }

/** A paired device: where it stands and what it shows now. */
export type Screen = { readonly deskId: string; readonly deskNumber: string; readonly showing: Showing | null }

/** The desk somebody sits at, and the screen in front of it. */
export type OwnDesk = Desk & { readonly hasScreen: boolean; readonly showing: Showing | null }

export async function findScreen(secret: string): Promise<Screen | null> {
  const device = await database().screenDevice.findFirst({
    where: { ...withSecret(secret), revokedAt: null, desk: { removedAt: null } },
    select: { id: true, lastSeenAt: true, desk: { select: { id: true, number: true } } },
  })
  if (!device) return null
  await noteSeen(device, secret)
  const { id: deskId, number: deskNumber } = device.desk
  return { deskId, deskNumber, showing: await findShowing(deskId) }
}

export async function findOwnDesk(staffId: string): Promise<OwnDesk | null> {
  const desk = await database().desk.findFirst({
    where: { staffId, removedAt: null },
    select: {
      id: true,
      number: true,
      departmentId: true,
      screens: { where: { revokedAt: null }, select: { id: true } },
    },
  })
  if (!desk) return null
  const { screens, ...rest } = desk
  return { ...rest, hasScreen: screens.length > 0, showing: await findShowing(desk.id) }
}

/** A code is good for one device and for minutes; a newer one of the same desk takes its place. */
export function offerPairing(deskId: string, code: string, actor: StaffActor): Promise<boolean> {
  if (!isUuid(deskId)) return Promise.resolve(false)
  const [current] = config().keyring
  const pairing = {
    codeHash: keyedHash('screen', current, `pairing:${code}`),
    createdById: actor.staffId,
    expiresAt: new Date(now().getTime() + pairingMinutes * minuteMs),
  }
  return inTransaction(async tx => {
    const desk = await tx.desk.count({ where: { id: deskId, removedAt: null } })
    if (desk === 0) return false
    await tx.screenPairing.upsert({ where: { deskId }, create: { deskId, ...pairing }, update: pairing })
    await recordAudit({ action: 'screen.offer-pairing', actor, subject: deskId }, tx)
    return true
  })
}

/** Null: no such code, or too late. The screen that stood there before is no longer one. */
export function pairDevice(
  { code, secret }: { readonly code: string; readonly secret: string },
  terminal: string,
): Promise<string | null> {
  const [current] = config().keyring
  return inTransaction(async tx => {
    const codeHash = { in: keyedHashes('screen', config().keyring, `pairing:${code}`) }
    const offer = await tx.screenPairing.findFirst({ where: { codeHash, expiresAt: { gt: now() } } })
    if (!offer) return null
    const { count } = await tx.screenPairing.deleteMany({ where: { deskId: offer.deskId, codeHash } })
    if (count === 0) return null
    const { deskId, createdById: pairedById } = offer
    await revoke(tx, deskId)
    const secretHash = keyedHash('screen', current, `device:${secret}`)
    await tx.screenDevice.create({ data: { deskId, secretHash, pairedById, pairedAt: now(), lastSeenAt: now() } })
    await recordAudit({ action: 'screen.pair', actor: { staffId: pairedById, terminal }, subject: deskId }, tx)
    return deskId
  })
}

export function unpairScreen(deskId: string, actor: StaffActor): Promise<boolean> {
  if (!isUuid(deskId)) return Promise.resolve(false)
  return inTransaction(async tx => {
    const count = await revoke(tx, deskId)
    if (count > 0) await recordAudit({ action: 'screen.unpair', actor, subject: deskId }, tx)
    return count > 0
  })
}

export type DeskScreen = Desk & {
  readonly screen: { readonly pairedAt: Date; readonly pairedBy: string; readonly lastSeenAt: Date } | null
}

export async function listDeskScreens(departmentIds: readonly string[] | null): Promise<readonly DeskScreen[]> {
  const rows = await database().desk.findMany({
    where: { removedAt: null, ...(departmentIds ? { departmentId: { in: [...departmentIds] } } : {}) },
    select: {
      id: true,
      number: true,
      departmentId: true,
      screens: {
        where: { revokedAt: null },
        select: { pairedAt: true, lastSeenAt: true, pairedBy: { select: { displayName: true } } },
      },
    },
  })
  return rows
    .map(({ screens: [one], ...desk }) => ({
      ...desk,
      screen: one ? { pairedAt: one.pairedAt, pairedBy: one.pairedBy.displayName, lastSeenAt: one.lastSeenAt } : null,
    }))
    .toSorted((a, b) => a.number.localeCompare(b.number, 'ja', { numeric: true }))
}

/** Whoever confirms or signs at a screen has no account; the clerk who put it there stands beside it. */
export function screenActor(terminal: string): Actor {
  return { staffId: null, terminal }
}

function withSecret(secret: string) {
  return { secretHash: { in: keyedHashes('screen', config().keyring, `device:${secret}`) } }
}

type Seen = { readonly id: string; readonly lastSeenAt: Date }

/** Once a minute is enough for a list that tells which screens are on. Hashed anew, so that a device outlives a rotation of keys. */
async function noteSeen({ id, lastSeenAt }: Seen, secret: string): Promise<void> {
  if (now().getTime() - lastSeenAt.getTime() < minuteMs) return
  const [current] = config().keyring
  const secretHash = keyedHash('screen', current, `device:${secret}`)
  await database().screenDevice.updateMany({ where: { id }, data: { lastSeenAt: now(), secretHash } })
}

async function revoke(tx: Transaction, deskId: string): Promise<number> {
  const { count } = await tx.screenDevice.updateMany({ where: { deskId, revokedAt: null }, data: { revokedAt: now() } })
  await tx.screenShowing.deleteMany({ where: { deskId } })
  await announce(tx, { topic: 'screen', id: deskId })
  return count
}
