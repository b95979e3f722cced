import 'server-only'
import { listReviews } from '@/lib/db/rule-set-reviews'
import { ruleSetBeingEdited } from './being-edited'
import type { Problem } from './problem'
import type { EditorOutcome } from './procedure-editor'

/** What a press of an editor's button asks for. `keep` comes by itself, a moment after the last change. */
export function isSaving(button: string): boolean {
  return button === 'save' || button === 'overwrite' || button === 'keep'
}

/** Nothing saved by itself takes back a request for approval. */
export async function mayKeep(button: string): Promise<boolean> {
  if (button !== 'keep') return true
  const { copy } = await ruleSetBeingEdited()
  const [newest] = copy ? await listReviews({ copyId: copy.id, limit: 1 }) : []
  return !newest || newest.end !== null
}

type Ended = { readonly outcome: EditorOutcome | null }

/** What was kept by itself is not announced; what could not be is. */
export function quietly<T extends Ended>(button: string, ended: T): T & { readonly isKept: boolean } {
  const kind = ended.outcome?.kind
  const isKept = button === 'keep' && (kind === 'saved' || kind === 'unchanged')
  return { ...ended, outcome: isKept ? null : ended.outcome, isKept }
}

/** What was refused stays marked until it is mended; what was never refused is not marked while it is being typed. */
export function refusedFor(button: string, now: readonly Problem[], shown: readonly Problem[]) {
  const isAsked = isSaving(button) && button !== 'keep'
  const problems = isAsked ? now : now.filter(({ field }) => shown.some(one => one.field === field))
  const outcome: EditorOutcome | null = isAsked ? { kind: 'refused' } : null
  return { problems, outcome, unfinished: now.length, isChanged: true, isKept: false }
}
