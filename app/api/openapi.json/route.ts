import { config } from '@/lib/config/config'
import { json } from '@/lib/guide-api/json'
import { openApi } from '@/lib/guide-api/openapi'

/** Not made at build time: the same build serves a counter alone, which has no guide for other programs. */
export const dynamic = 'force-dynamic'

export function GET(): Response {
  return json(openApi('/', config().isCounterOnly))
}
