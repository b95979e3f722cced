import 'server-only'
import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { terminalOf } from '@/lib/config/client-address'
import type { Actor } from '@/lib/db/audit'
import { findLiveSession } from '@/lib/db/sessions'
import type { Role, StaffMember } from '@/lib/db/staff'
import { sessionCookieName } from './cookies'
import { authOptions, SessionToken } from './next-auth'
import { pathHeader, signInPath, staffHomePath } from './paths'
import { isOneOf } from './roles'

export type SignedIn<R extends Role = Role> = {
  readonly sessionId: string
  readonly staff: StaffMember & { readonly role: R }
  /** What every door that writes wants to know. */
  readonly actor: Actor & { readonly staffId: string }
}

/**
 * For every staff page, action and route handler: the person, whose session is live now and whose role is one of these. Sends
 * to the sign-in page, or ends in the 403 page.
 */
export async function requireStaff<R extends Role>(allowed: readonly R[]): Promise<SignedIn<R>> {
  const session = await liveSession()
  if (!session) redirect(await signInAddress())
  const { id, staff } = session
  if (!isOneOf(allowed, staff.role)) forbidden()
  const actor = { staffId: staff.id, terminal: terminalOf(await headers()) }
  return { sessionId: id, staff: { ...staff, role: staff.role }, actor }
}

/** Once a request, however many components ask. */
const liveSession = cache(async () => {
  const token = SessionToken.safeParse(await getServerSession(authOptions()))
  return token.success ? findLiveSession(token.data.sessionId) : null
})

/** Comes back to where the person was; an old cookie means a session that ended. */
async function signInAddress(): Promise<string> {
  const query = new URLSearchParams({ callbackUrl: (await headers()).get(pathHeader) ?? staffHomePath })
  if ((await cookies()).has(sessionCookieName())) query.set('ended', '')
  return `${signInPath}?${query}`
}
