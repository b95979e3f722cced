import type { LocalDate } from '@/lib/calendar/local-date'
import { findRuleSet } from '@/lib/db/rule-sets'
import { bookOf } from '@/lib/rules/book'
import { resultOf } from '@/lib/rules/result'
import type { Language } from '@/lib/rules/schema'
import type { Judged } from '@/lib/rules/verdicts'
import type { RulesInForce } from './rules'
import type { Session } from './session'
import { situationOf } from './situation'

/** What became different for somebody while they were answering. */
export type RulesChanged = {
  readonly since: LocalDate
  readonly added: readonly Judged[]
  readonly removed: readonly Judged[]
  readonly moved: readonly { readonly judged: Judged; readonly was: LocalDate | null; readonly is: LocalDate | null }[]
}

type Asking = { readonly rules: RulesInForce; readonly today: LocalDate; readonly language: Language }

/** Null where the rules are those the person began under, or make no difference to them. A stored draft keeps its own. */
export async function rulesChanged(session: Session, asking: Asking): Promise<RulesChanged | null> {
  const { rules } = asking
  if (session.draft || session.rulesVersion === null || session.rulesVersion === rules.version) return null
  const begun = await findRuleSet(session.rulesVersion)
  if (!begun) return null
  const was = wantedOf(session, { ...asking, rules: { ...rules, book: bookOf(begun.ruleSet) } })
  const is = wantedOf(session, asking)
  const moved = is.flatMap(judged => {
    const old = was.find(one => one.procedure.id === judged.procedure.id)
    const [before, after] = [old?.deadline?.on ?? null, judged.deadline?.on ?? null]
    return old && before !== after ? [{ judged, was: before, is: after }] : []
  })
  const changed = { added: without(is, was), removed: without(was, is), moved }
  const isNothing = Object.values(changed).every(list => list.length === 0)
  return isNothing ? null : { since: rules.effectiveOn, ...changed }
}

function wantedOf(session: Session, { rules, today, language }: Asking): readonly Judged[] {
  return resultOf(rules.book, situationOf(session, rules.book, today), language).procedures
}

function without(some: readonly Judged[], others: readonly Judged[]): readonly Judged[] {
  return some.filter(({ procedure }) => !others.some(other => other.procedure.id === procedure.id))
}
