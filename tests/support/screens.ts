import { randomUUID } from 'node:crypto'
import type { Clerk } from '@/lib/counter/clerk'
import { createSession } from '@/lib/db/sessions'
import { query } from '@/lib/ops/local-postgres'
import { pair, startPairing } from '@/lib/screen/pairing'

export type AtDesk = { readonly clerk: Clerk; readonly deskId: string }

/** A desk of their department with the clerk sitting there, on a session that is live. */
export async function seated(clerk: Clerk): Promise<AtDesk> {
  const { id: staffId, departmentIds } = clerk.staff
  const sessionId = await sessionOf(clerk)
  const { rows } = await query(
    process.env.DATABASE_OWNER_URL ?? '',
    `insert into desk (number, department_id, staff_id, seated_at)
     values ('${randomUUID().slice(0, 8)}', '${departmentIds[0] ?? 'shimin'}', '${staffId}', now()) returning id`,
  )
  return { clerk: { ...clerk, sessionId }, deskId: String(rows[0]?.id) }
}

/** Pairs a device with the desk; gives what its cookie holds. */
export async function aScreenAt({ clerk, deskId }: AtDesk): Promise<string> {
  const code = await startPairing(deskId, clerk)
  const paired = code ? await pair(code, `tablet-${randomUUID()}`) : null
  if (paired?.kind !== 'paired') throw new Error(`not paired: ${paired?.kind}`)
  return paired.secret
}

async function sessionOf({ staff, actor }: Clerk): Promise<string> {
  return createSession(staff.id, actor)
}
