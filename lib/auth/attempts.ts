import 'server-only'
import { type RateLimit, takeOne } from '@/lib/db/rate-limits'

/**
 * Three fences. The narrow one stops guessing from one place. The account's own is wider, so that a stranger who knows a login
 * name cannot lock its owner out with a few tries. The address's is widest: a whole city hall may share one.
 */
const fences = {
  accountFromAddress: { limit: 10, windowSeconds: 15 * 60 },
  account: { limit: 100, windowSeconds: 60 * 60 },
  address: { limit: 300, windowSeconds: 15 * 60 },
} as const satisfies Record<string, RateLimit>

/** Whoever gets here holds the password already: six digits want a narrower fence, whatever place it is. */
const codeFence = { limit: 10, windowSeconds: 15 * 60 } as const satisfies RateLimit

/** And a day: NIST SP 800-63B 5.2.2 lets nobody try more than 100 times. */
const codeDayFence = { limit: 50, windowSeconds: 24 * 60 * 60 } as const satisfies RateLimit

/**
 * Counts the attempt, whether or not there is such an account, from the widest fence to the account's own: one that was refused
 * on the way does not count against the account, or a single place could keep its owner out.
 */
export async function maySignIn(loginName: string, terminal: string): Promise<boolean> {
  const account = loginName.normalize('NFKC').trim().toLowerCase()
  const inOrder = [
    [`sign-in:address:${terminal}`, fences.address],
    [`sign-in:${account}:${terminal}`, fences.accountFromAddress],
    [`sign-in:account:${account}`, fences.account],
  ] as const
  for (const [key, fence] of inOrder) {
    const { allowed } = await takeOne(key, fence)
    if (!allowed) return false
  }
  return true
}

/** A code of the second factor, or a recovery code. The day's are counted for the app set up: another one begins anew. */
export async function mayGiveCode(staffId: string, factorId: string): Promise<'yes' | 'too-many' | 'too-many-today'> {
  if (!(await takeOne(`code:${staffId}`, codeFence)).allowed) return 'too-many'
  return (await takeOne(`code-day:${factorId}`, codeDayFence)).allowed ? 'yes' : 'too-many-today'
}

/** One's own password, asked again by a session left open. */
export async function mayConfirmPassword(staffId: string): Promise<boolean> {
  return (await takeOne(`password:${staffId}`, codeFence)).allowed
}
