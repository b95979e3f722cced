import { required } from './book'
import { fewest } from './fewest'
import { clausesIn, factsIn, type Ground, groundsOf } from './grounds'
import { missingFacts, nameOf, placesOf } from './missing'
import { nearestOf } from './nearest'
import type { Clause, Language, Procedure, Text } from './schema'
import { becauseOf, type Said, unclearClause } from './sentence'
import { knowingOnly, type Sight } from './sight'
import type { FactRef } from './situation'
import { anyOf, type Truth } from './truth'
import { verdictCondition } from './verdict-condition'

/** Why a verdict is what it is. */
export type Reason = {
  /** With these alone the verdict stands, and without any one of them it would not. None where the life event decides. */
  readonly facts: readonly FactRef[]
  /** What is still to be found out: for the verdict, or for a member for whom it is open. */
  readonly missing: readonly FactRef[]
  /** As a sentence. */
  readonly because: string
}

export function reasonOf(procedure: Procedure, sight: Sight, language: Language): Reason {
  const truth = truthFor(procedure, sight)
  const missing = missingFacts(procedure, sight)
  if (truth === null) return { facts: [], missing, because: becauseOf([unclear(procedure, missing, sight)], language) }
  const { facts, explained } = shortest(procedure, truth, sight)
  const nearest = nearestOf(placesOf(procedure, sight), verdictCondition(procedure), sight)
  const said = explained.length > 1 ? explained.filter(({ member }) => nearest.includes(member)) : explained
  const words = said.map(one => saidOf(procedure, one, sight))
  return { facts, missing, because: becauseOf(words, language) }
}

/** What somebody would say who knows nothing but the facts that are needed. */
function shortest(procedure: Procedure, truth: boolean, sight: Sight) {
  const explained = explain(procedure, truth, sight)
  const all = factsIn(explained.flatMap(({ grounds, unsaid }) => [...grounds, ...unsaid]))
  const knowing = (some: readonly FactRef[]) => knowingOnly(some, verdictCondition(procedure), sight)
  const facts = fewest(all, some => truthFor(procedure, knowing(some)) === truth)
  return {
    facts,
    explained: facts.length < all.length ? explain(procedure, truth, knowing(facts)) : explained,
  }
}

export function truthFor(procedure: Procedure, sight: Sight): Truth {
  return anyOf(placesOf(procedure, sight).map(member => sight.truth(verdictCondition(procedure), member)))
}

/** What decided for one member. */
type Explanation = {
  readonly member: number | null
  readonly grounds: readonly Ground[]
  /** Exceptions that do not hold: they decide as well, and go without saying. */
  readonly unsaid: readonly Ground[]
  /** The words of the exception that holds. */
  readonly exception: Text | null
}

/** Required as soon as it is for one; not required only where it is for nobody. */
function explain(procedure: Procedure, truth: boolean, sight: Sight): readonly Explanation[] {
  const condition = verdictCondition(procedure)
  const places = placesOf(procedure, sight)
  if (!truth) return places.map(member => explainNot(procedure, member, sight))
  const member = places.find(one => sight.truth(condition, one) === true) ?? null
  const at = { sight, member }
  const unsaid = procedure.exceptions.flatMap(({ when }) => groundsOf(when, at, false))
  return [{ member, grounds: groundsOf(procedure.requiredWhen, at, true), unsaid, exception: null }]
}

function explainNot(procedure: Procedure, member: number | null, sight: Sight): Explanation {
  const { requiredWhen, exceptions } = procedure
  const at = { sight, member }
  if (sight.truth(requiredWhen, member) === false)
    return { member, grounds: groundsOf(requiredWhen, at, false), unsaid: [], exception: null }
  const exception = exceptions.find(({ when }) => sight.truth(when, member) === true)
  const grounds = exception ? groundsOf(exception.when, at, true) : []
  return { member, grounds, unsaid: [], exception: exception?.because ?? null }
}

/** The life event itself where nothing else decided. */
function saidOf(procedure: Procedure, { grounds, exception }: Explanation, sight: Sight): Said {
  if (exception) return { because: exception }
  const clauses = clausesIn(grounds)
  return { clauses: clauses.length > 0 ? clauses : eventClauses(procedure, sight) }
}

function unclear(procedure: Procedure, missing: readonly FactRef[], sight: Sight): Said {
  const names = new Map(missing.map(({ fact }) => [fact, nameOf(fact, sight.book)]))
  return { clauses: names.size > 0 ? [unclearClause([...names.values()])] : eventClauses(procedure, sight) }
}

/** Of several events, one that the procedure belongs to. */
function eventClauses({ events }: Procedure, { book, situation }: Sight): readonly Clause[] {
  const own = situation.events.filter(event => events.includes(event))
  return own.slice(0, 1).map(event => required(book.events, event).clause)
}
