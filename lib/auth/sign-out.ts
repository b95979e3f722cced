import 'server-only'
import { cookies } from 'next/headers'
import { clearScreens } from '@/lib/db/screen-showings'
import { revokeSession, revokeSessionsOf } from '@/lib/db/sessions'
import { expiredSessionCookie } from './cookies'
import { requireSomebody } from './require-staff'

/** The row is what counts; the cookie goes too, so that the next page does not speak of a session that ended. */
export async function signOut({ everywhere }: { readonly everywhere: boolean }): Promise<void> {
  const { sessionId, actor } = await requireSomebody()
  await clearScreens({ sessionId }, actor)
  await (everywhere ? revokeSessionsOf(actor.staffId, actor) : revokeSession(sessionId, actor))
  const jar = await cookies()
  jar.set(expiredSessionCookie())
}
