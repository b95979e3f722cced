import { ruleSet } from '@/lib/catalogue'
import { todayInJapan } from '@/lib/config/clock'
import { publishFirst } from '@/lib/db/rule-sets'

/** Publishes the catalogue as version 1 into a database that has no rule set yet. */
export async function seed(): Promise<void> {
  await publishFirst({ ruleSet, effectiveOn: todayInJapan(), note: '初期登録' }, { staffId: null, terminal: 'command' })
}
