import 'server-only'
import { caseToChange, isOpen } from '@/lib/counter/access'
import type { Clerk } from '@/lib/counter/clerk'
import { findInterview } from '@/lib/db/interviews'
import { clearScreens, showOnScreen } from '@/lib/db/screen-showings'
import { findOwnDesk } from '@/lib/db/screens'
import { askingBy } from '@/lib/interviews/asking'
import { languageIn } from '@/lib/interviews/interview-view'

export type ShownThere = 'done' | 'gone' | 'not-yours' | 'no-screen' | 'completed'

/** On the screen of the clerk's own desk, in the language the person chose on their phone. */
export async function showDraft(draftId: string, clerk: Clerk): Promise<ShownThere> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found
  if (found.draft.completedAt) return 'completed'
  const { language } = found.draft.content
  const deskId = await showOnScreen({ thing: { draftId }, sessionId: clerk.sessionId, language }, clerk.actor)
  return deskId ? 'done' : 'no-screen'
}

/** While the person is asked, in the language they are asked in. */
export async function showInterview(id: string, clerk: Clerk): Promise<'done' | 'gone' | 'no-screen'> {
  const interview = await findInterview(id, askingBy(clerk))
  if (!interview) return 'gone'
  const language = languageIn(interview.fields)
  const thing = { interviewId: id }
  return (await showOnScreen({ thing, sessionId: clerk.sessionId, language }, clerk.actor)) ? 'done' : 'no-screen'
}

/** `no-desk`: the clerk sits nowhere; `no-screen`: nothing is paired with their desk. */
export type OwnScreen = 'no-desk' | 'no-screen' | 'idle' | 'showing' | 'showing-another'

/** What stands on the screen of the clerk's own desk, seen from one draft or interview. */
export async function ownScreenFrom(id: string, { staff }: Clerk): Promise<OwnScreen> {
  const desk = await findOwnDesk(staff.id)
  if (!desk) return 'no-desk'
  if (!desk.hasScreen) return 'no-screen'
  if (!desk.showing) return 'idle'
  return [desk.showing.draftId, desk.showing.interviewId].includes(id) ? 'showing' : 'showing-another'
}

export async function clearShown({ sessionId, actor }: Clerk): Promise<'done' | 'unchanged'> {
  return (await clearScreens({ sessionId }, actor)) > 0 ? 'done' : 'unchanged'
}
