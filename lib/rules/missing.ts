import { partsOf, type RuleBook, required } from './book'
import { refOf } from './evaluate'
import { factsOf, factsOfDeadline } from './facts-in'
import { household } from './open-facts'
import type { Condition, DeadlineCase, Procedure, Text } from './schema'
import type { Sight } from './sight'
import { answerOf, type FactRef, unknown } from './situation'
import { rowOf } from './word'

/** The facts that would have to be known for a verdict, of everybody for whom it is open; each once. */
export function missingIn(condition: Condition, places: readonly (number | null)[], sight: Sight): readonly FactRef[] {
  const search = new Search(sight)
  for (const member of places) search.into(condition, member)
  return [...search.found]
}

/** What would have to be known to say by when. */
export function missingForDeadline(
  { deadlines }: Procedure,
  places: readonly (number | null)[],
  sight: Sight,
): readonly FactRef[] {
  const search = new Search(sight)
  for (const member of places) for (const deadline of deadlines) search.intoDeadline(deadline, member)
  return [...search.found]
}

const nobody: readonly null[] = [null]

/** Whom a procedure is judged for: each member, or nobody in particular. */
export function placesOf({ per }: Pick<Procedure, 'per'>, { members }: Sight): readonly (number | null)[] {
  return per === 'member' && members !== null && members.length > 0 ? members : nobody
}

export function nameOf(fact: string, book: RuleBook): Text {
  return fact === household.fact ? householdName : required(book.facts, fact).name
}

const householdName: Text = { ja: 'ご家族', 'ja-easy': '家族', en: 'who is in your household' }

/** Only inside what is undecided, and nowhere twice: gates and named conditions come again and again. */
class Search {
  readonly found = new Set<FactRef>()
  private readonly seen = new Map<Condition, number>()

  constructor(private readonly sight: Sight) {}

  into(condition: Condition, member: number | null): void {
    const { sight, seen } = this
    const rows = seen.get(condition) ?? 0
    if (rows & rowOf(member) || sight.truth(condition, member) !== null) return
    seen.set(condition, rows | rowOf(member))
    for (const fact of factsOf(condition)) this.intoFact(fact, member)
    if ('where' in condition) for (const one of sight.members ?? nobody) this.into(condition.where, one)
    else for (const part of partsOf(condition, sight.book)) this.into(part, member)
  }

  intoDeadline(deadline: DeadlineCase, member: number | null): void {
    const { when } = deadline
    if (when) this.into(when, member)
    if (when && this.sight.truth(when, member) === false) return
    for (const fact of factsOfDeadline(deadline)) this.intoFact(fact, member)
  }

  /** A fact nobody could be asked about yet is not what is missing: what its question waits for is. */
  private intoFact(fact: string, member: number | null): void {
    const { book, situation, truth } = this.sight
    const gate = book.questions.get(fact)?.askWhen
    const isAsked = gate ? truth(gate, member) : true
    if (gate && isAsked === null) this.into(gate, member)
    if (isAsked !== true) return
    const ref = refOf(fact, { book, situation, member })
    const isOfNobody = ref.member === null && required(book.facts, fact).per === 'member'
    const missing = isOfNobody ? household : ref
    if ((answerOf(situation, ref) ?? unknown) === unknown) this.found.add(missing)
  }
}
