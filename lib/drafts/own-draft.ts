import { type Draft, findOwnDraft } from '@/lib/db/drafts'
import type { Session } from '@/lib/guide/session'

/** The draft this phone may open, or null. */
export async function ownDraft({ draft, ownerKey }: Session): Promise<Draft | null> {
  return draft && ownerKey ? findOwnDraft({ id: draft.id, ownerKey }) : null
}
