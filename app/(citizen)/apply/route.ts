import { applyingFor } from '@/lib/apply/applying'
import { firstOpenPath } from '@/lib/apply/progress'
import { shows, type Visitor } from '@/lib/html/citizen-route'
import { redirectTo } from '@/lib/html/reply'

export const GET = shows(goOn)

/** To the first screen on which something is missing. */
async function goOn(visitor: Visitor) {
  const applying = await applyingFor(visitor)
  if ('instead' in applying) return applying.instead

  return redirectTo(firstOpenPath(applying.plan, applying.application))
}
