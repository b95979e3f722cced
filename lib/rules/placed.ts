import { dayOfOpening, daysOfRule } from './facts-in'
import { inside, type Place, type PlaceKind } from './finding'
import type { Condition, DayRef, DeadlineCase, Fact, MonthlyBenefit, Procedure, RuleSet } from './schema'
import { inForce } from './validity'

type Per = Fact['per']

/** A part of the rules with its place, and whether a member is being looked at there. */
export type Placed<T> = { readonly value: T; readonly place: Place; readonly per: Per }
export type PlacedCondition = Placed<Condition>
export type PlacedDay = Placed<DayRef>

const known = new WeakMap<RuleSet, readonly PlacedCondition[]>()

/** Every condition of the rule set, each part of it on its own. Named conditions are not opened: they stand in the list themselves. */
export function placedConditions(ruleSet: RuleSet): readonly PlacedCondition[] {
  const found = known.get(ruleSet) ?? [...rootConditions(ruleSet)].flatMap(withParts)
  known.set(ruleSet, found)
  return found
}

/** Every day the rules speak of. */
export function* placedDays(ruleSet: RuleSet): Generator<PlacedDay> {
  for (const { value, place, per } of placedConditions(ruleSet)) {
    if (value.op === 'age' || value.op === 'until-fiscal-year-end')
      yield { value: value.on, place: inside(place, 'on'), per }
    if (value.op === 'day') yield { value: value.than, place: inside(place, 'than'), per }
  }
  for (const procedure of ruleSet.procedures) yield* daysOfProcedure(procedure)
}

/** The condition and everything inside it. */
export function withParts(root: PlacedCondition): readonly PlacedCondition[] {
  const found = [root]
  for (let next = 0; next < found.length; next++) found.push(...partsOfPlaced(found[next] as PlacedCondition))
  return found
}

export function placeOf(kind: PlaceKind, id: string, field = ''): Place {
  return { kind, id, field }
}

export function* rootConditions(ruleSet: RuleSet): Generator<PlacedCondition> {
  for (const { id, per, when } of ruleSet.derivedFacts)
    yield { value: when, place: placeOf('derived-fact', id, 'when'), per }
  for (const { id, askWhen } of ruleSet.questions) {
    const per = ruleSet.facts.find(fact => fact.id === id)?.per ?? 'household'
    if (askWhen) yield { value: askWhen, place: placeOf('question', id, 'askWhen'), per }
  }
  for (const procedure of ruleSet.procedures) yield* conditionsOfProcedure(procedure)
}

function* conditionsOfProcedure(procedure: Procedure): Generator<PlacedCondition> {
  const { per, valid, formsValid = [] } = procedure
  const at = (...steps: readonly (string | number)[]) => inside(placeOf('procedure', procedure.id), ...steps)
  yield { value: procedure.requiredWhen, place: at('requiredWhen'), per }
  if (valid) yield { value: inForce(valid), place: at('valid'), per }
  for (const [index, one] of formsValid.entries()) yield { value: inForce(one), place: at('formsValid', index), per }
  for (const [index, { when }] of procedure.exceptions.entries())
    yield { value: when, place: at('exceptions', index, 'when'), per }
  if (procedure.concerns) yield { value: procedure.concerns, place: at('concerns'), per: 'member' }
  for (const [index, { when, benefit }] of procedure.deadlines.entries()) {
    if (when) yield { value: when, place: at('deadlines', index, 'when'), per }
    if (benefit) yield* conditionsOfBenefit(benefit, at('deadlines', index, 'benefit'), per)
  }
  for (const [index, { when }] of procedure.bring.entries()) {
    if (when) yield { value: when, place: at('bring', index, 'when'), per }
  }
}

function* daysOfDeadline(deadline: DeadlineCase, place: Place, per: Per): Generator<PlacedDay> {
  const { rules, notBefore, advised, benefit } = deadline
  if (notBefore) yield { value: dayOfOpening(notBefore), place: inside(place, 'notBefore'), per }
  if (benefit) yield { value: benefit.event, place: inside(place, 'benefit', 'event'), per }
  for (const value of advised ? daysOfRule(advised) : []) yield { value, place: inside(place, 'advised'), per }
  for (const [nth, rule] of rules.entries())
    for (const value of daysOfRule(rule)) yield { value, place: inside(place, 'rules', nth, 'from'), per }
}

function* conditionsOfBenefit(benefit: MonthlyBenefit, place: Place, per: Per): Generator<PlacedCondition> {
  if (benefit.for) yield { value: benefit.for, place: inside(place, 'for'), per: 'member' }
  const whose = benefit.for ? 'member' : per
  for (const [index, { when, nth }] of benefit.rates.entries()) {
    yield { value: when, place: inside(place, 'rates', index, 'when'), per: whose }
    if (nth) yield { value: nth.among, place: inside(place, 'rates', index, 'nth'), per: 'member' }
  }
}

export function partsOfPlaced({ value, place, per }: PlacedCondition): readonly PlacedCondition[] {
  switch (value.op) {
    case 'all':
    case 'any':
      return value.of.map((part, index) => ({ value: part, place: inside(place, 'of', index), per }))
    case 'not':
      return [{ value: value.of, place: inside(place, 'of'), per }]
    case 'any-member':
    case 'every-member':
    case 'member-count':
      return [{ value: value.where, place: inside(place, 'where'), per: 'member' }]
    default:
      return []
  }
}

function* daysOfProcedure({ id, per, deadlines, fee }: Procedure): Generator<PlacedDay> {
  for (const [index, deadline] of deadlines.entries())
    yield* daysOfDeadline(deadline, placeOf('procedure', id, `deadlines.${index}`), per)
  if (typeof fee.amountYen === 'object' && fee.amountYen)
    yield { value: fee.amountYen.by, place: placeOf('procedure', id, 'fee.amountYen'), per }
}
