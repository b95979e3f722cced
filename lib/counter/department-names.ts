import 'server-only'
import { todayInJapan } from '@/lib/config/clock'
import { ruleSetInForce } from '@/lib/db/rule-sets'

/** As the rules in force call them, in their order; null for whoever belongs to none that is still there. */
export async function departmentNames(ids: readonly string[]): Promise<string | null> {
  if (ids.length === 0) return null
  const { ruleSet } = await ruleSetInForce(todayInJapan())
  const names = ruleSet.departments.filter(({ id }) => ids.includes(id)).map(({ name }) => name.ja)
  return names.length > 0 ? names.join('・') : null
}
