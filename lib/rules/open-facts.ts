import { partsOf } from './book'
import { refOf, type View } from './evaluate'
import { factsOf, factsOfDeadline, factsOfFee } from './facts-in'
import type { Condition, DeadlineCase, Procedure } from './schema'
import { answerOf, type FactRef, refTo } from './situation'
import { gateIn, truthIn } from './truth-in'
import { inForce } from './validity'
import { verdictCondition } from './verdict-condition'

/** Stands for the list of household members itself, before anybody has been named. */
export const household: FactRef = refTo('household', null)

/**
 * `now`: facts that can be asked at once. `ever`: also those behind a gate that is not decided yet; every fact that can
 * still be asked later is among them, because answers only ever close what is open.
 */
export type Reach = 'now' | 'ever'

/** The unanswered facts that an undecided condition still depends on. */
export function* openFacts(condition: Condition, view: View, reach: Reach): Generator<FactRef> {
  if (truthIn(condition, view) !== null) return
  if (condition.op === 'any-member' || condition.op === 'every-member' || condition.op === 'member-count') {
    yield* eachMemberOpen(condition.where, view, reach)
    return
  }
  for (const part of partsOf(condition, view.book)) yield* openFacts(part, view, reach)
  for (const fact of factsOf(condition)) yield* openFact(fact, view, reach)
}

/** What a procedure's verdict and, unless it is already not required, its deadline and items to bring depend on. */
export function* openFactsOf(procedure: Procedure, view: View, reach: Reach): Generator<FactRef> {
  if (!procedure.events.some(event => view.situation.events.includes(event))) return
  if (procedure.per === 'household') {
    yield* openInView(procedure, view, reach)
    return
  }
  const { members } = view.situation.answers
  if (members === null && truthIn(verdictCondition(procedure), view) !== false)
    yield* beforeHousehold(openInView(procedure, view, reach), view)
  for (const member of members?.keys() ?? []) yield* openInView(procedure, { ...view, member }, reach)
}

function* openInView(procedure: Procedure, view: View, reach: Reach): Generator<FactRef> {
  const condition = verdictCondition(procedure)
  yield* openFacts(condition, view, reach)
  if (truthIn(condition, view) === false) return
  for (const deadline of procedure.deadlines) yield* openInDeadline(deadline, view, reach)
  for (const { when } of procedure.bring) if (when) yield* openFacts(when, view, reach)
  if (procedure.concerns) yield* eachMemberOpen(procedure.concerns, view, reach)
  for (const fact of factsOfFee(procedure.fee)) yield* openFact(fact, view, reach)
  for (const valid of procedure.formsValid ?? []) yield* openFacts(inForce(valid), view, reach)
}

function* openInDeadline(deadline: DeadlineCase, view: View, reach: Reach): Generator<FactRef> {
  const holds = deadline.when ? truthIn(deadline.when, view) : true
  if (deadline.when) yield* openFacts(deadline.when, view, reach)
  if (holds === false) return
  for (const fact of factsOfDeadline(deadline)) yield* openFact(fact, view, reach)
}

function* eachMemberOpen(where: Condition, view: View, reach: Reach): Generator<FactRef> {
  const { members } = view.situation.answers
  const anybody = { ...view, member: null }
  if (members === null && truthIn(where, anybody) === null)
    yield* beforeHousehold(openFacts(where, anybody, reach), view)
  for (const member of members?.keys() ?? []) yield* openFacts(where, { ...view, member }, reach)
}

/** Until the members are named: their list, and what is asked of the household as a whole. */
function* beforeHousehold(refs: Iterable<FactRef>, { book }: View): Generator<FactRef> {
  yield household
  for (const ref of refs) if (book.facts.get(ref.fact)?.per === 'household') yield ref
}

function* openFact(fact: string, view: View, reach: Reach): Generator<FactRef> {
  const gate = gateIn(fact, view)
  if (gate === false) return
  const question = view.book.questions.get(fact)
  if (gate === null && question?.askWhen) yield* openFacts(question.askWhen, view, reach)
  const ref = refOf(fact, view)
  if (answerOf(view.situation, ref) === undefined && (gate === true || reach === 'ever')) yield ref
}
