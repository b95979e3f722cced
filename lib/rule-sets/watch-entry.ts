import 'server-only'
import type { SignedIn } from '@/lib/auth/require-staff'
import { liveResponse, whileSignedIn } from '@/lib/counter/live'
import { editingId, endEditing, listOthersEditing, markEditing } from '@/lib/db/entry-presence'
import { logError } from '@/lib/log/log'

/** Null: it names no part of the rules. */
export function entryIn(request: Request): string | null {
  const entry = new URL(request.url).searchParams.get('entry') ?? ''
  return /^[a-z-]{1,20}\/[a-z0-9-]{1,120}$/.test(entry) ? entry : null
}

/** A stream for the editor of one part of the rules: who else comes and goes. Being there lasts as long as the stream. */
export async function watchEntry(request: Request, entry: string, editor: SignedIn): Promise<Response> {
  const here = { entry, sessionId: editor.sessionId, staffId: editor.staff.id }
  await markEditing(here)
  request.signal.addEventListener('abort', () => {
    endEditing(here).catch((error: unknown) => logError('a presence could not be ended', error, 'presence'))
  })

  const isSignedIn = whileSignedIn(editor)
  return liveResponse(request, {
    owner: editor.sessionId,
    topics: ['rules'],
    wants: ({ id }) => id === editingId(entry),
    stillAllowed: async () => {
      const isAllowed = await isSignedIn()
      if (isAllowed && !request.signal.aborted) await markEditing(here)
      return isAllowed
    },
  })
}

/** Names of whoever else has it open. */
export function othersEditing(entry: string, { staff }: Pick<SignedIn, 'staff'>): Promise<readonly string[]> {
  return listOthersEditing(entry, staff.id)
}
