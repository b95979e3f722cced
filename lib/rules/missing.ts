import { partsOf, type RuleBook, required } from './book'
import type { At } from './deciding-facts'
import { refOf } from './evaluate'
import { factsOf } from './facts-in'
import { household } from './open-facts'
import type { Condition, Procedure, Text } from './schema'
import type { Sight } from './sight'
import { answerOf, type FactRef, refKey, unknown } from './situation'
import { verdictCondition } from './verdict-condition'

/** The facts that would have to be known for a verdict, of everybody for whom it is open; each once. */
export function missingFacts(procedure: Procedure, sight: Sight): readonly FactRef[] {
  return missingIn(verdictCondition(procedure), placesOf(procedure, sight), sight)
}

export function missingIn(condition: Condition, places: readonly (number | null)[], sight: Sight): readonly FactRef[] {
  const found = places.flatMap(member => [...missing(condition, { sight, member })])
  return [...new Map(found.map(ref => [refKey(ref), ref])).values()]
}

/** Whom a procedure is judged for: each member, or nobody in particular. */
export function placesOf({ per }: Pick<Procedure, 'per'>, { members }: Sight): readonly (number | null)[] {
  return per === 'member' && members !== null && members.length > 0 ? members : [null]
}

export function nameOf(fact: string, book: RuleBook): Text {
  return fact === household.fact ? householdName : required(book.facts, fact).name
}

const householdName: Text = { ja: 'ご家族', 'ja-easy': '家族', en: 'who is in your household' }

/** Only inside what is undecided. */
function* missing(condition: Condition, at: At): Generator<FactRef> {
  if (at.sight.truth(condition, at.member) !== null) return
  for (const fact of factsOf(condition)) yield* missingFact(fact, at)
  for (const [part, member] of partsAt(condition, at)) yield* missing(part, { ...at, member })
}

/** A fact nobody could be asked about yet is not what is missing: what its question waits for is. */
function* missingFact(fact: string, at: At): Generator<FactRef> {
  const { book, situation } = at.sight
  const gate = book.questions.get(fact)?.askWhen
  const isAsked = gate ? at.sight.truth(gate, at.member) : true
  if (gate && isAsked === null) yield* missing(gate, at)
  if (isAsked !== true) return
  const ref = refOf(fact, { book, situation, member: at.member })
  const isOfNobody = ref.member === null && required(book.facts, fact).per === 'member'
  if ((answerOf(situation, ref) ?? unknown) === unknown) yield isOfNobody ? household : ref
}

function partsAt(condition: Condition, { sight, member }: At): readonly (readonly [Condition, number | null])[] {
  const isOfMembers = 'where' in condition
  const members = isOfMembers ? (sight.members ?? [null]) : [member]
  return members.flatMap(one => partsOf(condition, sight.book).map(part => [part, one] as const))
}
