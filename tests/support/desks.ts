import { randomUUID } from 'node:crypto'
import type { Clerk } from '@/lib/counter/clerk'
import { createDesk, listDesks, sitAt } from '@/lib/db/desks'
import { createSession } from '@/lib/db/sessions'
import { aClerk } from './clerks'

/** Somebody signed in, at a desk of their department. */
export async function aSeatedClerk(displayName: string, departmentId = 'shimin'): Promise<Clerk> {
  const clerk = await aClerk(displayName, [departmentId])
  await createSession(clerk.staff.id, { ...clerk.actor })
  const number = randomUUID().slice(0, 8)
  await createDesk({ number, departmentId, hours: '' }, clerk.actor)
  const desk = (await listDesks()).find(one => one.number === number)
  await sitAt(desk?.id ?? '', clerk.staff.departmentIds, clerk.actor)
  return clerk
}
