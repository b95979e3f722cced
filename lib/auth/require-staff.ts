import 'server-only'
import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { terminalOf } from '@/lib/config/client-address'
import { config } from '@/lib/config/config'
import type { StaffActor } from '@/lib/db/audit'
import { findLiveSession, lookUpSession, type StaffSession } from '@/lib/db/sessions'
import type { Role, StaffMember } from '@/lib/db/staff'
import { sessionCookieName } from './cookies'
import { authOptions, SessionToken } from './next-auth'
import { nextStep, type Step } from './next-step'
import { pathHeader, returnPath, signInPath, staffHomePath, stepPath } from './paths'
import { isOneOf } from './roles'
import { unattendedHeader } from './unattended'

export type SignedIn<R extends Role = Role> = {
  readonly sessionId: string
  readonly staff: StaffMember & { readonly role: R }
  /** What every door that writes wants to know. */
  readonly actor: StaffActor
}

/**
 * For every staff page, action and route handler: the person, whose session is live now, owes nothing more, and whose role is
 * one of these. Sends to the sign-in page or to what is still owed, or ends in the 403 page. `path`: where the proxy does not say it.
 */
export async function requireStaff<R extends Role>(
  allowed: readonly R[],
  path: string | null = null,
): Promise<SignedIn<R>> {
  const session = await requireSession(path)
  const step = stepOf(session)
  if (step) redirect(stepPath(step, path ?? (await askedPath())))
  const { staff } = session
  if (!isOneOf(allowed, staff.role)) forbidden()
  return { ...(await signedIn(session)), staff: { ...staff, role: staff.role } }
}

/** For the page and the actions of one step of signing in. Whoever does not owe it goes on to where they wanted. */
export async function requireStep(step: Step, callbackUrl: string): Promise<SignedIn> {
  const { isOwed, ...somebody } = await requireStepOrDone(step, callbackUrl)
  return isOwed ? somebody : redirect(returnPath(callbackUrl))
}

/** For a page that has something left to say when the step is done. */
export async function requireStepOrDone(step: Step, callbackUrl: string): Promise<SignedIn & { isOwed: boolean }> {
  const session = await requireSession(callbackUrl)
  const owed = stepOf(session)
  if (owed && owed !== step) redirect(stepPath(owed, returnPath(callbackUrl)))
  return { ...(await signedIn(session)), isOwed: owed === step }
}

/** Whoever holds a live session, however much it still owes: for leaving. */
export async function requireSomebody(): Promise<SignedIn> {
  return signedIn(await requireSession())
}

async function requireSession(callbackUrl: string | null = null): Promise<StaffSession> {
  const session = await liveSession()
  if (session) return session
  const query = new URLSearchParams({ callbackUrl: callbackUrl ?? (await askedPath()) })
  // An old cookie means a session that ended.
  if ((await cookies()).has(sessionCookieName())) query.set('ended', '')
  redirect(`${signInPath}?${query}`)
}

/** Once a request, however many components ask. */
const liveSession = cache(async () => {
  const token = SessionToken.safeParse(await getServerSession(authOptions()))
  if (!token.success) return null
  const isUnattended = (await headers()).get(unattendedHeader) === 'true'
  return (isUnattended ? lookUpSession : findLiveSession)(token.data.sessionId)
})

function stepOf(session: StaffSession): Step | null {
  return nextStep(session, config().accounts.rolesWithSecondFactor)
}

async function signedIn({ id, staff }: StaffSession): Promise<SignedIn> {
  return { sessionId: id, staff, actor: { staffId: staff.id, terminal: terminalOf(await headers()) } }
}

async function askedPath(): Promise<string> {
  return (await headers()).get(pathHeader) ?? staffHomePath
}
