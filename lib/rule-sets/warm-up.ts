import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { ruleSetInForce } from '@/lib/db/rule-sets'
import { warmUpFonts } from '@/lib/forms/pdf/fonts'

/** Reads rules and fonts before anybody waits for them. Where something is missing, the page that needs it will say so. */
export async function warmUp(): Promise<void> {
  try {
    await ruleSetInForce(todayInJapan())
    warmUpFonts()
  } catch {}
}
