import { required } from './book'
import { type At, collectDeciding, type Facts } from './deciding-facts'
import { fewest } from './fewest'
import { missingIn, nameOf } from './missing'
import { household } from './open-facts'
import type { Reason } from './reasons'
import { clausesOf } from './said-clauses'
import type { Clause, Condition, Item, Procedure } from './schema'
import { unclearClause } from './sentence'
import { knowingOnly, type Sight } from './sight'
import type { FactRef } from './situation'
import { anyOf } from './truth'

export type Bring = {
  readonly item: Item
  /** True: only perhaps needed, because an answer is not known. */
  readonly isUncertain: boolean
  /** Why it is needed, or not known to be, beyond what the procedure is needed for; none where whoever files brings it. */
  readonly clauses: readonly Clause[]
}

type Needed = {
  readonly procedure: Procedure
  /** Whom it is needed for: members, or nobody in particular. */
  readonly places: readonly (number | null)[]
  /** What the verdict rests on or waits for: not said again. */
  readonly reason: Pick<Reason, 'facts' | 'missing'>
}

export function bringFor(needed: Needed, sight: Sight): readonly Bring[] {
  return needed.procedure.bring.flatMap(({ item: id, when }) => {
    const item = required(sight.book.items, id)
    if (!when) return [{ item, isUncertain: false, clauses: [] }]
    const truth = anyOf(needed.places.map(member => sight.truth(when, member)))
    if (truth === false) return []
    const clauses = truth === null ? unclear(when, needed, sight) : whyNeeded(when, needed, sight)
    return [{ item, isUncertain: truth === null, clauses }]
  })
}

/** Only the parts that do not follow from the verdict's own facts, by as few others as possible. */
function whyNeeded(when: Condition, { places, reason: { facts } }: Needed, sight: Sight): readonly Clause[] {
  const member = places.find(one => sight.truth(when, one) === true) ?? null
  const known = member === null || facts.includes(household) ? facts : [household, ...facts]
  const knowing = knowingOnly(when, sight)
  const atFirst = knowing(known)
  const open = (when.op === 'all' ? when.of : [when]).filter(part => atFirst.truth(part, member) !== true)
  const others = decidingFacts(open, { sight, member }).filter(
    ({ fact, member: whose }) => !known.some(one => one.fact === fact && one.member === whose),
  )
  const fewer = fewest(others, some => knowing([...known, ...some]).truth(when, member) === true)
  const at = { sight: knowing([...known, ...fewer]), member }
  return [...new Map(open.flatMap(part => clausesOf(part, true, at)).map(clause => [clause.ja, clause])).values()]
}

function decidingFacts(parts: readonly Condition[], at: At): readonly FactRef[] {
  const into: Facts = new Map()
  for (const part of parts) collectDeciding(part, true, { ...at, into })
  return [...into.values()]
}

function unclear(when: Condition, { places, reason }: Needed, sight: Sight): readonly Clause[] {
  const said = new Set(reason.missing.map(({ fact }) => fact))
  const missing = missingIn(when, places, sight).filter(({ fact }) => !said.has(fact))
  const names = new Map(missing.map(({ fact }) => [fact, nameOf(fact, sight.book)]))
  return names.size > 0 ? [unclearClause([...names.values()])] : []
}
