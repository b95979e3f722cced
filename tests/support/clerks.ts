import { randomUUID } from 'node:crypto'
import type { Clerk } from '@/lib/counter/clerk'
import { createStaffMember } from '@/lib/db/staff'
import { aResident } from './stored-drafts'

/** Somebody signed in at the counter, with an account of their own. */
export async function aClerk(displayName = '窓口 花子'): Promise<Clerk> {
  const passwordHash = 'scrypt$1$1$1$c2FsdA$aGFzaA'
  const loginName = `clerk-${randomUUID()}`
  const member = await createStaffMember(
    { loginName, displayName, role: 'clerk', departmentIds: [], mustChangePassword: false, passwordHash },
    aResident,
  )
  if (typeof member === 'string') throw new Error(member)
  return {
    sessionId: randomUUID(),
    staff: { ...member, role: 'clerk' },
    actor: { staffId: member.id, terminal: `desk-${randomUUID()}` },
  }
}
