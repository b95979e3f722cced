import { ruleSet } from '@/lib/catalogue'
import { todayInJapan } from '@/lib/config/clock'
import { publishFirst, publishNewerShipped } from '@/lib/db/rule-sets'

const command = { staffId: null, terminal: 'command' }

/** Publishes the catalogue as version 1 into a database that has no rule set yet; a demonstration follows the software. */
export async function seed(isDemonstration: boolean): Promise<void> {
  const effectiveOn = todayInJapan()
  const isFirst = await publishFirst({ ruleSet, effectiveOn, note: '初期登録' }, command)
  if (isDemonstration && !isFirst) {
    await publishNewerShipped({ ruleSet, effectiveOn, note: 'ソフトウェアに付属の規則に更新' }, command)
  }
}
