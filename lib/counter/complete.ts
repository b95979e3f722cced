import 'server-only'
import * as drafts from '@/lib/db/counter-drafts'
import * as outcomes from '@/lib/db/outcomes'
import { caseToChange, isOpen } from './access'
import type { Clerk } from './clerk'
import { everything, openProcedures } from './judged-draft'

export type Completed = 'done' | 'unchanged' | 'no-such-procedure' | 'not-yours'

/** Only what the rules ask of this draft can be completed; what is optional, too. */
export async function completeProcedure(draftId: string, procedureId: string, clerk: Clerk): Promise<Completed> {
  const found = await caseToChange(draftId, clerk)
  if (found === 'not-yours') return found
  const wanted = isOpen(found)
    ? everything(found.judged.result).filter(({ verdict }) => verdict !== 'not-required')
    : []
  if (!wanted.some(({ procedure }) => procedure.id === procedureId)) return 'no-such-procedure'
  return outcomes.completeProcedure(draftId, procedureId, clerk.actor)
}

export async function reopenProcedure(draftId: string, procedureId: string, clerk: Clerk): Promise<Completed> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found === 'gone' ? 'unchanged' : found
  return outcomes.reopenProcedure(draftId, procedureId, clerk.actor)
}

/** `leavingOpen`: the clerk was told that procedures are left, and goes on. */
export async function completeDraft(
  draftId: string,
  { leavingOpen }: { readonly leavingOpen: boolean },
  clerk: Clerk,
): Promise<'done' | 'unchanged' | 'procedures-open' | 'not-yours'> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found === 'gone' ? 'unchanged' : found
  const { draft, judged } = found
  const open = openProcedures(
    judged.result,
    draft.completions.map(({ procedureId }) => procedureId),
  )
  if (open.length > 0 && !leavingOpen) return 'procedures-open'
  return drafts.completeDraft(draftId, { ...clerk.actor, detail: { open: open.length } })
}

export async function reopenDraft(draftId: string, clerk: Clerk): Promise<'done' | 'unchanged' | 'not-yours'> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found === 'gone' ? 'unchanged' : found
  return drafts.reopenDraft(draftId, clerk.actor)
}
