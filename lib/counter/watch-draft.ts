import 'server-only'
import { listOthersPresent, markAbsent, markPresent, presenceId } from '@/lib/db/presence'
import { logError } from '@/lib/log/log'
import { caseToChange, isOpen, type NotOpened } from './access'
import type { Clerk } from './clerk'
import { liveResponse, whileSignedIn } from './live'

/** A stream for the page of one draft: what others do with it, and who they are. Being there lasts as long as the stream. */
export async function watchDraft(request: Request, draftId: string, clerk: Clerk): Promise<Response | NotOpened> {
  const found = await caseToChange(draftId, clerk)
  if (!isOpen(found)) return found
  const here = { draftId, sessionId: clerk.sessionId, staffId: clerk.staff.id }
  await markPresent(here)
  request.signal.addEventListener('abort', () => {
    markAbsent(here).catch((error: unknown) => logError('a presence could not be ended', error, 'presence'))
  })

  const isSignedIn = whileSignedIn(clerk)
  const ids = [draftId, presenceId(draftId)]
  return liveResponse(request, {
    owner: clerk.sessionId,
    topics: ['draft'],
    wants: ({ id }) => ids.includes(id),
    stillAllowed: async () => {
      const isAllowed = await isSignedIn()
      if (isAllowed && !request.signal.aborted) await markPresent(here)
      return isAllowed
    },
  })
}

/** Names of whoever else has it open. Null where this clerk may not open it. */
export async function othersAt(draftId: string, clerk: Clerk): Promise<readonly string[] | null> {
  const found = await caseToChange(draftId, clerk)
  return isOpen(found) ? listOthersPresent(draftId, clerk.staff.id) : null
}
