import 'server-only'
import { takeOne } from '@/lib/db/rate-limits'
import type { Clerk } from './clerk'

/** How often in a minute. A counter serves one person every few minutes; a whole hall may share one address. */
export type Pace = { readonly perClerk: number; readonly perTerminal: number }

const windowSeconds = 60

/** Counts one attempt, and says how many seconds to wait where it is one too many. */
export async function mustWait(
  what: string,
  { perClerk, perTerminal }: Pace,
  { actor }: Clerk,
): Promise<number | null> {
  const verdicts = await Promise.all([
    takeOne(`${what}:staff:${actor.staffId}`, { limit: perClerk, windowSeconds }),
    takeOne(`${what}:terminal:${actor.terminal}`, { limit: perTerminal, windowSeconds }),
  ])
  const refused = verdicts.find(({ allowed }) => !allowed)
  return refused && !refused.allowed ? refused.retryAfterSeconds : null
}
