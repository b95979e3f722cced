import { valuesNamedIn } from './dated-values'
import { inside, type Place } from './finding'
import { placeOf } from './placed'
import type { Condition, DatedValue, DayRef, DeadlineCase, Procedure } from './schema'

/** Where a procedure goes by a dated value, on which day, and whom that is for. */
export type PlacedUse = {
  readonly value: string
  readonly by: DayRef
  readonly place: Place
  /** Holds of whoever the value is looked up for, among those who need the procedure. */
  readonly when: Condition | undefined
  /** What the number counts, where that is said beside it. */
  readonly unit?: DatedValue['unit']
}

export function* usesOf(procedure: Procedure): Generator<PlacedUse> {
  const { fee } = procedure
  const at = placeOf('procedure', procedure.id, 'fee')
  if (typeof fee.amountYen === 'object' && fee.amountYen)
    yield { ...fee.amountYen, place: inside(at, 'amountYen'), when: undefined, unit: 'yen' }
  for (const value of valuesNamedIn(fee.text)) {
    if (value !== 'yen') yield { value, by: today, place: inside(at, 'text'), when: undefined }
  }
  yield* usesOfDeadlines(procedure)
}

const today: DayRef = { day: 'today' }

function* usesOfDeadlines({ id, deadlines }: Procedure): Generator<PlacedUse> {
  for (const [index, deadline] of deadlines.entries()) {
    const at = placeOf('procedure', id, `deadlines.${index}`)
    yield* countsOf(deadline, at)
    const { when, text, loss, benefit } = deadline
    for (const value of [text, ...(loss ? [loss] : [])].flatMap(valuesNamedIn))
      yield { value, by: today, place: inside(at, 'text'), when }
    for (const [nth, { value }] of (benefit?.rates ?? []).entries())
      yield { value, by: today, place: inside(at, 'benefit', 'rates', nth), when, unit: 'yen-a-month' }
  }
}

function* countsOf({ when, rules, advised }: DeadlineCase, place: Place): Generator<PlacedUse> {
  for (const [nth, rule] of [...rules, ...(advised ? [advised] : [])].entries()) {
    if (rule.kind === 'within' && typeof rule.count !== 'number')
      yield { ...rule.count, place: inside(place, 'rules', nth, 'count'), when, unit: rule.unit }
  }
}
