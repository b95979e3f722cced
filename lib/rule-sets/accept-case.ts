import 'server-only'
import type { StaffActor } from '@/lib/db/audit'
import { bookOf } from '@/lib/rules/book'
import { expectingNow } from '@/lib/rules/cases'
import { isSame } from '@/lib/rules/differences'
import { changeRuleSet } from './being-edited'

export type CaseAccepted = 'saved' | 'unchanged' | 'gone'

/** An editor says: what the rules now make of this case is what was meant. */
export function acceptCase(id: string, actor: StaffActor): Promise<CaseAccepted> {
  return changeRuleSet<CaseAccepted>(
    current => {
      const example = current.cases.find(one => one.id === id)
      if (!example) return { stop: 'gone' }
      const accepted = expectingNow(bookOf(current), example)
      if (isSame(accepted, example)) return { stop: 'unchanged' }
      return { ruleSet: { ...current, cases: current.cases.map(one => (one === example ? accepted : one)) } }
    },
    { ...actor, detail: { case: id } },
  )
}
