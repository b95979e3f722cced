import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import * as drafts from '@/lib/db/counter-drafts'
import type { Clerk } from './clerk'
import { everything, judgeDraft, openProcedures } from './judged-draft'
import { bookOfVersion } from './open-draft'

export type Completed = 'done' | 'unchanged' | 'no-such-procedure'

/** Only what the rules ask of this draft can be completed; what is optional, too. */
export async function completeProcedure(draftId: string, procedureId: string, { actor }: Clerk): Promise<Completed> {
  const judged = await judge(draftId)
  const wanted = judged ? everything(judged.result).filter(({ verdict }) => verdict !== 'not-required') : []
  if (!wanted.some(({ procedure }) => procedure.id === procedureId)) return 'no-such-procedure'
  return drafts.completeProcedure(draftId, procedureId, actor)
}

export function reopenProcedure(draftId: string, procedureId: string, { actor }: Clerk): Promise<Completed> {
  return drafts.reopenProcedure(draftId, procedureId, actor)
}

/** `leavingOpen`: the clerk was told that procedures are left, and goes on. */
export async function completeDraft(
  draftId: string,
  { leavingOpen }: { readonly leavingOpen: boolean },
  { actor }: Clerk,
): Promise<'done' | 'unchanged' | 'procedures-open'> {
  const judged = await judge(draftId)
  if (!judged) return 'unchanged'
  const open = openProcedures(judged.result, judged.completed)
  if (open.length > 0 && !leavingOpen) return 'procedures-open'
  return drafts.completeDraft(draftId, { ...actor, detail: { open: open.length } })
}

export function reopenDraft(draftId: string, { actor }: Clerk): Promise<'done' | 'unchanged'> {
  return drafts.reopenDraft(draftId, actor)
}

async function judge(draftId: string) {
  const draft = await drafts.findDraftToChange(draftId)
  if (!draft) return null
  const book = await bookOfVersion(draft.ruleSetVersion)
  const { result } = judgeDraft(draft.content, book, todayInJapan())
  return { result, completed: draft.completions.map(({ procedureId }) => procedureId) }
}
