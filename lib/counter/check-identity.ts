import 'server-only'
import { clearIdentityCheck, markIdentityChecked } from '@/lib/db/counter-drafts'
import { caseToChange, isOpen } from './access'
import type { Clerk } from './clerk'
import { type IdentityCheck, identityMethod, isSufficient } from './identity'

export type Checked = 'done' | 'unchanged' | 'not-yours' | 'insufficient'

export async function checkIdentity(draftId: string, check: IdentityCheck, clerk: Clerk): Promise<Checked> {
  if (!isSufficient(check)) return 'insufficient'
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found === 'gone' ? 'unchanged' : found
  return markIdentityChecked(draftId, identityMethod(check), clerk.actor)
}

export async function undoIdentityCheck(draftId: string, clerk: Clerk): Promise<Checked> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found === 'gone' ? 'unchanged' : found
  return clearIdentityCheck(draftId, clerk.actor)
}
