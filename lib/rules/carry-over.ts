import { isSame } from './differences'
import type { RuleSet } from './schema'

/** Two changes of one rule set: `mine` is laid over `theirs`. */
export type TwoChanges = { readonly base: RuleSet; readonly mine: RuleSet; readonly theirs: RuleSet }

/**
 * Theirs, with every thing that is different in mine as it is there. What both changed is mine then, and shows as a difference
 * from theirs.
 */
export function carriedOver({ base, mine, theirs }: TwoChanges): RuleSet {
  const list = <T extends Thing>(of: (ruleSet: RuleSet) => readonly T[]): T[] =>
    carriedList({ base: of(base), mine: of(mine), theirs: of(theirs) })
  return {
    ...theirs,
    municipality: isSame(base.municipality, mine.municipality) ? theirs.municipality : mine.municipality,
    closedDays: isSame(base.closedDays, mine.closedDays) ? theirs.closedDays : mine.closedDays,
    events: list(({ events }) => events),
    departments: list(({ departments }) => departments),
    facts: list(({ facts }) => facts),
    derivedFacts: list(({ derivedFacts }) => derivedFacts),
    groups: list(({ groups }) => groups),
    questions: list(({ questions }) => questions),
    items: list(({ items }) => items),
    values: list(({ values }) => values),
    procedures: list(({ procedures }) => procedures),
    forms: list(({ forms }) => forms),
    cases: list(({ cases }) => cases),
  }
}

type Thing = { readonly id: string }
type Lists<T> = { readonly base: readonly T[]; readonly mine: readonly T[]; readonly theirs: readonly T[] }

/** In their order; what only mine has comes at the end. */
function carriedList<T extends Thing>({ base, mine, theirs }: Lists<T>): T[] {
  const inBase = byId(base)
  const inMine = byId(mine)
  const inTheirs = byId(theirs)
  const kept = theirs.flatMap(thing => {
    const [old, changed] = [inBase.get(thing.id), inMine.get(thing.id)]
    if (!changed) return old ? [] : [thing]
    return isSame(old, changed) ? [thing] : [changed]
  })
  const added = mine.filter(({ id }) => !inTheirs.has(id) && !isSame(inBase.get(id), inMine.get(id)))
  return [...kept, ...added]
}

function byId<T extends Thing>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map(thing => [thing.id, thing]))
}
