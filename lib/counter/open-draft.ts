import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { findLastPrints } from '@/lib/db/audit'
import { clearScreens } from '@/lib/db/screen-showings'
import { type Case, caseToChange, caseToShow, isOpen, type NotOpened, recordedView } from './access'
import type { Clerk } from './clerk'
import { type DraftView, draftView } from './draft-view'
import { receiveCase } from './receive'

/** The first opening receives it. A draft keeps the rules it was made with; its stops follow what they say today. */
export async function openDraft(id: string, clerk: Clerk): Promise<DraftView | NotOpened> {
  const found = await receivedCase(id, clerk)
  if (!isOpen(found)) return found

  const [prints] = await Promise.all([
    findLastPrints([id]),
    // Another person's data must not stay in front of this one.
    clearScreens({ sessionId: clerk.sessionId, keep: id }, clerk.actor),
  ])
  const { draft, book, judged } = found
  return draftView({ draft, book, judged, today: todayInJapan(), printedAt: prints.get(id) ?? null })
}

async function receivedCase(id: string, clerk: Clerk): Promise<Case | NotOpened> {
  const found = await caseToChange(id, clerk)
  if (isOpen(found) && (await receiveCase(found, clerk, false))) return caseToShow(id, clerk)
  return recordedView(found, clerk)
}
