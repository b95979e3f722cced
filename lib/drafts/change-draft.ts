import type { Actor } from '@/lib/db/audit'
import { changeOwnDraft, type Draft, findOwnDraft, type OwnDraftRef } from '@/lib/db/drafts'
import type { DraftParts } from './digest'

export type DraftEdit = {
  readonly ref: OwnDraftRef
  readonly isSubmitted: boolean
  /** From the content as it is stored now; null changes nothing. */
  readonly edit: (current: Draft) => Partial<DraftParts> | null
}

export type Edited =
  | { readonly kind: 'saved' }
  /** The edit looked at the content and declined. */
  | { readonly kind: 'declined'; readonly current: Draft }
  /** The counter has it: from now on it is corrected there. */
  | { readonly kind: 'received'; readonly current: Draft }
  | { readonly kind: 'gone' }

/** Two windows may save at once: the later one is laid over what the earlier one left, never over what it never saw. */
export async function changeDraft({ ref, isSubmitted, edit }: DraftEdit, actor: Actor): Promise<Edited> {
  for (;;) {
    const current = await findOwnDraft(ref)
    if (!current) return { kind: 'gone' }
    if (current.receivedAt) return { kind: 'received', current }
    const parts = edit(current)
    if (!parts) return { kind: 'declined', current }
    const content = { ...current.content, ...parts }
    const changed = await changeOwnDraft({ ...ref, lockVersion: current.lockVersion, content, isSubmitted }, actor)
    if (changed.kind === 'saved') return { kind: 'saved' }
    if (changed.kind === 'gone') return { kind: 'gone' }
  }
}
