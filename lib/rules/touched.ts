import type { RuleBook } from './book'
import { isSame } from './differences'
import { namedBy } from './named-by'
import type { Procedure } from './schema'

/** By what the deadline, things to bring, fee or forms of a procedure may come out otherwise. */
export type Touch = 'rules' | 'closed-days'

/**
 * The procedures of both rule sets of which that may be so: what they say of these differs, or something they name does. Never
 * too few; those it names in vain are looked at in vain.
 */
export function touchedProcedures(before: RuleBook, after: RuleBook): ReadonlyMap<string, Touch> {
  const closes = !isSame(before.ruleSet.closedDays, after.ruleSet.closedDays)
  const touched = new Map<string, Touch>()
  for (const procedure of after.ruleSet.procedures) {
    const was = before.procedures.get(procedure.id)
    if (!was) continue
    if (!isSame(detailsOf(was, before), detailsOf(procedure, after))) touched.set(procedure.id, 'rules')
    else if (closes && procedure.deadlines.length > 0) touched.set(procedure.id, 'closed-days')
  }
  return touched
}

/** False: nobody's verdict on the procedure can differ. */
export function canDifferInVerdict(id: string, before: RuleBook, after: RuleBook): boolean {
  const [was, is] = [before.procedures.get(id), after.procedures.get(id)]
  return !was || !is || !isSame(verdictOf(was, before), verdictOf(is, after))
}

function detailsOf(procedure: Procedure, book: RuleBook): object {
  const { deadlines, bring, fee, forms, formsValid, per, requiredWhen, exceptions, valid } = procedure
  const own = { deadlines, bring, fee, forms, formsValid, per }
  // Of several members, whom it applies to decides whose day counts.
  const whom = per === 'member' ? { requiredWhen, exceptions, valid } : {}
  return { own, whom, named: namedBy({ own, whom }, book) }
}

function verdictOf({ events, per, requiredWhen, exceptions, valid }: Procedure, book: RuleBook): object {
  const own = { events, per, valid, requiredWhen, when: exceptions.map(({ when }) => when) }
  return { own, named: namedBy(own, book) }
}
