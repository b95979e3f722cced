import { required } from './book'
import { type At, collectDeciding, type Facts } from './deciding-facts'
import { fewest } from './fewest'
import { missingIn, nameOf } from './missing'
import { household } from './open-facts'
import { clausesOf } from './said-clauses'
import type { Clause, Condition, Item, Procedure } from './schema'
import { unclearClause } from './sentence'
import { knowingOnly, type Sight } from './sight'
import type { FactRef } from './situation'
import { anyOf } from './truth'
import type { Judged } from './verdicts'

export type Bring = {
  readonly item: Item
  /** True: only perhaps needed, because an answer is not known. */
  readonly isUncertain: boolean
  /** Null: whoever files brings it. */
  readonly when: Condition | null
}

type Places = readonly (number | null)[]

/** `places`: whom it is needed for, members or nobody in particular. */
export function bringFor({ bring }: Procedure, places: Places, sight: Sight): readonly Bring[] {
  const brought: Bring[] = []
  for (const { item, when = null } of bring) {
    const truth = when ? anyOf(places.map(member => sight.truth(when, member))) : true
    if (truth !== false) brought.push({ item: required(sight.book.items, item), isUncertain: truth === null, when })
  }
  return brought
}

type Needing = Pick<Judged, 'procedure' | 'for' | 'facts' | 'missing'>

/** Why it is needed, or not known to be, beyond what the procedure rests on or waits for. */
export function whyToBring({ when, isUncertain }: Bring, judged: Needing, sight: Sight): readonly Clause[] {
  if (!when) return []
  const places = judged.procedure.per === 'member' && judged.for.length > 0 ? judged.for : [null]
  return isUncertain ? unclear(when, places, { judged, sight }) : whyNeeded(when, places, { judged, sight })
}

type Looking = { readonly judged: Needing; readonly sight: Sight }

/** Only the parts that do not follow from the verdict's own facts, by as few others as possible. */
function whyNeeded(when: Condition, places: Places, { judged: { facts }, sight }: Looking): readonly Clause[] {
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
  const into: Facts = new Set()
  for (const part of parts) collectDeciding(part, true, { ...at, into })
  return [...into]
}

function unclear(when: Condition, places: Places, { judged, sight }: Looking): readonly Clause[] {
  const said = new Set(judged.missing.map(({ fact }) => fact))
  const missing = missingIn(when, places, sight).filter(({ fact }) => !said.has(fact))
  const names = new Map(missing.map(({ fact }) => [fact, nameOf(fact, sight.book)]))
  return names.size > 0 ? [unclearClause([...names.values()])] : []
}
