import 'server-only'
import { now } from '@/lib/config/clock'
import type { StaffActor } from './audit'
import { database, inTransaction } from './client'
import { isUuid } from './ids'

/** A file that was chosen and not yet taken in. Each person has at most one; it is nobody else's. */

const keptForMs = 24 * 60 * 60 * 1000

export function keepImport(content: Uint8Array, { staffId }: StaffActor): Promise<string> {
  return inTransaction(async tx => {
    await tx.ruleSetImport.deleteMany({ where: { OR: [{ uploadedById: staffId }, abandoned()] } })
    const data = { content: new Uint8Array(content), uploadedById: staffId, uploadedAt: now() }
    const { id } = await tx.ruleSetImport.create({ data, select: { id: true } })
    return id
  })
}

export async function findImport(id: string, { staffId }: StaffActor): Promise<Uint8Array | null> {
  if (!isUuid(id)) return null
  const where = { id, uploadedById: staffId }
  return (await database().ruleSetImport.findFirst({ where, select: { content: true } }))?.content ?? null
}

export async function dropImport(id: string, { staffId }: StaffActor): Promise<void> {
  if (isUuid(id)) await database().ruleSetImport.deleteMany({ where: { id, uploadedById: staffId } })
}

/** Chosen more than a day ago: nobody comes back to it. */
export async function dropAbandonedImports(): Promise<number> {
  return (await database().ruleSetImport.deleteMany({ where: abandoned() })).count
}

function abandoned() {
  return { uploadedAt: { lt: new Date(now().getTime() - keptForMs) } }
}
