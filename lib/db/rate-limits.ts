import 'server-only'
import { config } from '@/lib/config/config'
import { keyedHash } from '@/lib/seal/keyed-hash'
import { database } from './client'

export type RateLimit = { readonly limit: number; readonly windowSeconds: number }

export type RateVerdict = { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number }

/**
 * Counts one attempt and says whether it is still within the limit. `key` is anything that names who tries what (an address, a
 * login name); only its keyed hash is stored. One statement, so that parallel attempts cannot slip past each other.
 */
export async function takeOne(key: string, { limit, windowSeconds }: RateLimit): Promise<RateVerdict> {
  const [current] = config().keyring
  const hash = keyedHash('rate-limit', current, key)
  const [row] = await database().$queryRaw<{ count: number; retryAfterSeconds: number }[]>`
    INSERT INTO rate_limit AS known (key, window_start, count) VALUES (${hash}, now(), 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN known.window_start + make_interval(secs => ${windowSeconds}) <= now() THEN 1
                   ELSE LEAST(known.count + 1, 1000000) END,
      window_start = CASE WHEN known.window_start + make_interval(secs => ${windowSeconds}) <= now() THEN now()
                          ELSE known.window_start END
    RETURNING count,
      ceil(extract(epoch FROM window_start + make_interval(secs => ${windowSeconds}) - now()))::int AS "retryAfterSeconds"`
  if (!row) throw new Error('the rate limit gave no answer')
  return row.count <= limit
    ? { allowed: true }
    : { allowed: false, retryAfterSeconds: Math.max(1, row.retryAfterSeconds) }
}

export async function deleteStaleRateLimits(olderThan: Date): Promise<number> {
  const { count } = await database().rateLimit.deleteMany({ where: { windowStart: { lt: olderThan } } })
  return count
}
