import 'server-only'
import { clearIdentityCheck, markIdentityChecked } from '@/lib/db/counter-drafts'
import { caseToChange, isOpen } from './access'
import type { Clerk } from './clerk'
import { type IdentityCheck, type IdentityProblem, identityMethod, problemOf } from './identity'
import type { ClearReason } from './identity-documents'

export type Checked = 'done' | 'unchanged' | 'not-yours'

/** Whether it suffices is decided by the rule, never by a tick. */
export async function checkIdentity(
  draftId: string,
  check: IdentityCheck,
  clerk: Clerk,
): Promise<Checked | { readonly problem: IdentityProblem }> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found === 'gone' ? 'unchanged' : found
  const problem = problemOf(check, found.draft.content)
  return problem ? { problem } : markIdentityChecked(draftId, identityMethod(check), clerk.actor)
}

/** Taken back, so that it can be made again; the log keeps both, and why. */
export async function undoIdentityCheck(draftId: string, reason: ClearReason, clerk: Clerk): Promise<Checked> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found === 'gone' ? 'unchanged' : found
  return clearIdentityCheck(draftId, { ...clerk.actor, detail: { reason } })
}
