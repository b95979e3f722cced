import 'server-only'
import { clearIdentityCheck, markIdentityChecked } from '@/lib/db/counter-drafts'
import type { Clerk } from './clerk'
import { type IdentityCheck, identityMethod, isSufficient } from './identity'

export type Checked = 'done' | 'unchanged' | 'insufficient'

export async function checkIdentity(draftId: string, check: IdentityCheck, { actor }: Clerk): Promise<Checked> {
  if (!isSufficient(check)) return 'insufficient'
  return markIdentityChecked(draftId, identityMethod(check), actor)
}

export function undoIdentityCheck(draftId: string, { actor }: Clerk): Promise<'done' | 'unchanged'> {
  return clearIdentityCheck(draftId, actor)
}
