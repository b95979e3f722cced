import { todayInJapan } from '@/lib/config/clock'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { json } from '@/lib/guide-api/json'

export const dynamic = 'force-dynamic'

/** Ready when the database answers and a rule set is in force. */
export async function GET() {
  try {
    const { version } = await ruleSetInForce(todayInJapan())
    return json({ status: 'ready', ruleSetVersion: version })
  } catch {
    return json({ status: 'not-ready' }, 503)
  }
}
