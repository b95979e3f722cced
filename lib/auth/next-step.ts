import type { StaffSession } from '@/lib/db/sessions'
import type { Role } from '@/lib/staff/role'

/** What a session still owes before it opens a page: a code, a password of one's own, a second factor set up. */
export const steps = ['code', 'password', 'second-factor'] as const
export type Step = (typeof steps)[number]

/** The city's directory has its own passwords and second factors: whoever comes through it owes none of ours. */
export function nextStep(session: StaffSession, rolesWithSecondFactor: readonly Role[]): Step | null {
  if (session.way === 'directory') return null
  if (session.hasSecondFactor && !session.isSecondFactorGiven) return 'code'
  if (session.mustChangePassword) return 'password'
  if (!session.hasSecondFactor && rolesWithSecondFactor.includes(session.staff.role)) return 'second-factor'
  return null
}
