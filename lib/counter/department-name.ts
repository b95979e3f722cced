import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { ruleSetInForce } from '@/lib/db/rule-sets'

/** As the rules in force call it; null for whoever belongs to none, or to one that is no longer there. */
export async function departmentName(id: string | null): Promise<string | null> {
  if (!id) return null
  const { ruleSet } = await ruleSetInForce(todayInJapan())
  return ruleSet.departments.find(department => department.id === id)?.name.ja ?? null
}
