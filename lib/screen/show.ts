import 'server-only'
import { caseToChange, isOpen } from '@/lib/counter/access'
import type { Clerk } from '@/lib/counter/clerk'
import { clearScreens, showOnScreen } from '@/lib/db/screen-showings'

export type ShownThere = 'done' | 'gone' | 'not-yours' | 'no-screen' | 'completed'

/** On the screen of the clerk's own desk, in the language the person chose on their phone. */
export async function showDraft(draftId: string, clerk: Clerk): Promise<ShownThere> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found
  if (found.draft.completedAt) return 'completed'
  const { language } = found.draft.content
  const deskId = await showOnScreen({ draftId, sessionId: clerk.sessionId, language }, clerk.actor)
  return deskId ? 'done' : 'no-screen'
}

export async function clearShown({ sessionId, actor }: Clerk): Promise<'done' | 'unchanged'> {
  return (await clearScreens({ sessionId }, actor)) > 0 ? 'done' : 'unchanged'
}
