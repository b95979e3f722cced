import { randomUUID } from 'node:crypto'
import type { Clerk } from '@/lib/counter/clerk'
import type { DraftView } from '@/lib/counter/draft-view'
import { openDraft } from '@/lib/counter/open-draft'
import { createStaffMember } from '@/lib/db/staff'
import { aResident } from './stored-drafts'

/** Somebody signed in at the counter, with an account of their own; at the reception unless said otherwise. */
export async function aClerk(displayName = '窓口 花子', departmentIds: readonly string[] = ['shimin']): Promise<Clerk> {
  const passwordHash = 'scrypt$1$1$1$c2FsdA$aGFzaA'
  const loginName = `clerk-${randomUUID()}`
  const member = await createStaffMember(
    { loginName, displayName, role: 'clerk', departmentIds, mustChangePassword: false, passwordHash },
    aResident,
  )
  if (typeof member === 'string') throw new Error(member)
  return {
    sessionId: randomUUID(),
    staff: { ...member, role: 'clerk' },
    actor: { staffId: member.id, terminal: `desk-${randomUUID()}` },
  }
}

/** A case that has to open. */
export async function opened(id: string, clerk: Clerk): Promise<DraftView> {
  const view = await openDraft(id, clerk)
  if (typeof view === 'string') throw new Error(`not opened: ${view}`)
  return view
}
