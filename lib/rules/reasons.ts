import { required } from './book'
import { type At, collectDeciding, type Facts } from './deciding-facts'
import { fewest } from './fewest'
import { missingIn, nameOf, placesOf } from './missing'
import { nearestOf } from './nearest'
import { household } from './open-facts'
import { clausesOf } from './said-clauses'
import type { Clause, Language, Procedure } from './schema'
import { becauseOf, type Said, unclearClause } from './sentence'
import { knowingOnly, type Sight } from './sight'
import type { FactRef } from './situation'
import type { Truth } from './truth'
import { inForce } from './validity'
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
  const condition = verdictCondition(procedure)
  const places = placesOf(procedure, sight)
  const truth = truthFor(procedure, sight)
  const isOpen = places.some(member => sight.truth(condition, member) === null)
  const missing = isOpen ? missingIn(condition, places, sight) : []
  if (truth === null) return { facts: [], missing, because: becauseOf([unclear(procedure, missing, sight)], language) }
  const { facts, known } = decide(procedure, truth, sight)
  const said = truth
    ? [whyRequired(procedure, known)]
    : nearest(procedure, sight, known).map(at => whyNot(procedure, at))
  return { facts, missing, because: becauseOf(said, language) }
}

export function truthFor(procedure: Procedure, sight: Sight): Truth {
  const condition = verdictCondition(procedure)
  let truth: Truth = false
  for (const member of placesOf(procedure, sight)) {
    const own = sight.truth(condition, member)
    if (own === true) return true
    if (own === null) truth = null
  }
  return truth
}

/** The facts, and what somebody sees who knows no others. */
function decide(procedure: Procedure, truth: boolean, sight: Sight): Pick<Reason, 'facts'> & { readonly known: Sight } {
  const condition = verdictCondition(procedure)
  const all = decidingFacts(procedure, truth, sight)
  // What the events alone rule out is not judged: where one fact rules it out, that one is needed.
  if (!truth && all.length === 1) return { facts: all, known: sight }
  const knowing = knowingOnly(condition, sight)
  const facts = fewest(all, some => truthFor(procedure, knowing(some)) === truth)
  return { facts, known: facts.length < all.length ? knowing(facts) : sight }
}

/** Required as soon as it is for one member; not required only where it is for nobody. */
function decidingFacts(procedure: Procedure, truth: boolean, sight: Sight): readonly FactRef[] {
  const condition = verdictCondition(procedure)
  const places = placesOf(procedure, sight)
  const into: Facts = new Set()
  for (const member of places) {
    if (sight.truth(condition, member) !== truth) continue
    collectDeciding(condition, truth, { sight, member, into })
    if (truth) break
  }
  return withMembers([...into])
}

/** Nothing is known of a member without the list of members. */
function withMembers(facts: readonly FactRef[]): readonly FactRef[] {
  const isNeeded = facts.some(({ member }) => member !== null) && !facts.includes(household)
  return isNeeded ? [household, ...facts] : facts
}

/** An exception that does not hold goes without saying. */
function whyRequired(procedure: Procedure, sight: Sight): Said {
  const condition = verdictCondition(procedure)
  const member = placesOf(procedure, sight).find(one => sight.truth(condition, one) === true) ?? null
  return saidOf(clausesOf(procedure.requiredWhen, true, { sight, member }), procedure, sight)
}

function nearest(procedure: Procedure, sight: Sight, known: Sight): readonly At[] {
  const places = placesOf(procedure, known)
  const members = places.length > 1 ? nearestOf(places, verdictCondition(procedure), sight) : places
  return members.map(member => ({ sight: known, member }))
}

function whyNot(procedure: Procedure, at: At): Said {
  const { requiredWhen, valid, exceptions } = procedure
  const { sight, member } = at
  for (const condition of [requiredWhen, ...(valid ? [inForce(valid)] : [])])
    if (sight.truth(condition, member) === false) return saidOf(clausesOf(condition, false, at), procedure, sight)
  const exception = exceptions.find(({ when }) => sight.truth(when, member) === true)
  return exception ? { because: exception.because } : saidOf([], procedure, sight)
}

function unclear(procedure: Procedure, missing: readonly FactRef[], sight: Sight): Said {
  const names = new Map(missing.map(({ fact }) => [fact, nameOf(fact, sight.book)]))
  return saidOf(names.size > 0 ? [unclearClause([...names.values()])] : [], procedure, sight)
}

/** The life event itself where nothing else decided: of several one that the procedure belongs to. */
function saidOf(clauses: readonly Clause[], { events }: Procedure, { book, situation }: Sight): Said {
  if (clauses.length > 0) return { clauses }
  const own = situation.events.filter(event => events.includes(event))
  return { clauses: own.slice(0, 1).map(event => required(book.events, event).clause) }
}
