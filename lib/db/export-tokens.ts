import 'server-only'
import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { now } from '@/lib/config/clock'
import { recordAudit, type StaffActor } from './audit'
import { database, inTransaction, type Transaction } from './client'
import { isUuid } from './ids'

/** By which a program of a department fetches what was laid ready for it. */
export type ExportToken = {
  readonly id: string
  readonly departmentId: string
  readonly name: string
  /** Where it may be used from, separated by blanks; empty: from anywhere. */
  readonly addressRanges: string
}

export type ListedToken = ExportToken & {
  readonly createdAt: Date
  readonly createdBy: string
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly lastUsedAt: Date | null
}

export type NewToken = Omit<ExportToken, 'id'> & { readonly expiresAt: Date }

const columns = { id: true, departmentId: true, name: true, addressRanges: true } as const

/** The token is handed back here, once; what is kept does not tell it. */
export function createToken(made: NewToken, actor: StaffActor): Promise<string> {
  return inTransaction(tx => createIn(tx, made, actor))
}

/** A new one for the same program. The old one goes on for a day, so that the program can be told in peace. */
export function rotateToken(id: string, expiresAt: Date, actor: StaffActor): Promise<string | null> {
  return inTransaction(async tx => {
    const old = isUuid(id) ? await tx.exportToken.findFirst({ where: { id, ...live() }, select: columns }) : null
    if (!old) return null
    const { id: _, ...made } = old
    const ends = new Date(now().getTime() + overlapMs)
    await tx.exportToken.updateMany({ where: { id, expiresAt: { gt: ends } }, data: { expiresAt: ends } })
    return createIn(tx, { ...made, expiresAt }, actor)
  })
}

const overlapMs = 24 * 60 * 60 * 1000

export function revokeToken(id: string, actor: StaffActor): Promise<boolean> {
  if (!isUuid(id)) return Promise.resolve(false)
  return inTransaction(async tx => {
    const { count } = await tx.exportToken.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now() } })
    if (count > 0) await recordAudit({ action: 'export-token.revoke', actor, subject: id }, tx)
    return count > 0
  })
}

/** Newest first. */
export async function listTokens(): Promise<readonly ListedToken[]> {
  const rows = await database().exportToken.findMany({
    orderBy: { createdAt: 'desc' },
    select: {
      ...columns,
      createdAt: true,
      expiresAt: true,
      revokedAt: true,
      lastUsedAt: true,
      createdBy: { select: { displayName: true } },
    },
  })
  return rows.map(({ createdBy, ...row }) => ({ ...row, createdBy: createdBy.displayName }))
}

/** Whether anybody could fetch what is laid ready for it. */
export async function hasLiveToken(departmentId: string): Promise<boolean> {
  return (await database().exportToken.count({ where: { departmentId, ...live() } })) > 0
}

/** Null is all that a wrong, an expired and a revoked token have in common. */
export async function findLiveToken(presented: string): Promise<ExportToken | null> {
  const [, id = '', secret = ''] = /^navi\.([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/.exec(presented) ?? []
  if (!isUuid(id)) return null
  const row = await database().exportToken.findFirst({
    where: { id, ...live() },
    select: { ...columns, tokenHash: true },
  })
  if (!row || !timingSafeEqual(hashOf(id, secret), row.tokenHash)) return null
  await database().exportToken.updateMany({ where: { id }, data: { lastUsedAt: now() } })
  const { tokenHash: _, ...token } = row
  return token
}

async function createIn(tx: Transaction, made: NewToken, actor: StaffActor): Promise<string> {
  const id = randomUUID()
  const secret = randomBytes(32).toString('base64url')
  const data = { ...made, id, tokenHash: hashOf(id, secret), createdAt: now(), createdById: actor.staffId }
  await tx.exportToken.create({ data, select: { id: true } })
  const detail = { department: made.departmentId }
  await recordAudit({ action: 'export-token.create', actor: { ...actor, detail }, subject: id }, tx)
  return `navi.${id}.${secret}`
}

/** The secret has 256 bits of its own: neither salt nor slowness would add anything. */
function hashOf(id: string, secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac('sha256', secret).update(id).digest())
}

function live() {
  return { revokedAt: null, expiresAt: { gt: now() } } as const
}
