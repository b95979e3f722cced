import type {
  Case,
  Condition,
  DatedValue,
  Department,
  DerivedFact,
  Fact,
  Item,
  LifeEvent,
  Procedure,
  Question,
  RuleSet,
} from './schema'

/** A rule set opened for use: the same data, found by id. */
export type RuleBook = {
  readonly ruleSet: RuleSet
  readonly events: ReadonlyMap<string, LifeEvent>
  readonly facts: ReadonlyMap<string, Fact>
  readonly derivedFacts: ReadonlyMap<string, DerivedFact>
  readonly questions: ReadonlyMap<string, Question>
  readonly items: ReadonlyMap<string, Item>
  readonly values: ReadonlyMap<string, DatedValue>
  readonly departments: ReadonlyMap<string, Department>
  readonly procedures: ReadonlyMap<string, Procedure>
  readonly cases: ReadonlyMap<string, Case>
}

const books = new WeakMap<RuleSet, RuleBook>()

export function bookOf(ruleSet: RuleSet): RuleBook {
  const known = books.get(ruleSet)
  if (known) return known
  const book: RuleBook = {
    ruleSet,
    events: byId(ruleSet.events),
    facts: byId(ruleSet.facts),
    derivedFacts: byId(ruleSet.derivedFacts),
    questions: byId(ruleSet.questions),
    items: byId(ruleSet.items),
    values: byId(ruleSet.values),
    departments: byId(ruleSet.departments),
    procedures: byId(ruleSet.procedures),
    cases: byId(ruleSet.cases),
  }
  books.set(ruleSet, book)
  return book
}

/** Throws on an id the rule set does not have: a checked rule set never asks for one. */
export function required<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id)
  if (found === undefined) throw new Error(`the rule set has no "${id}"`)
  return found
}

/** The conditions inside a condition, one level down; derived facts are opened. */
export function partsOf(condition: Condition, book: RuleBook): readonly Condition[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of
    case 'not':
      return [condition.of]
    case 'any-member':
    case 'every-member':
    case 'member-count':
      return [condition.where]
    case 'derived':
      return [required(book.derivedFacts, condition.id).when]
    default:
      return []
  }
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map(entry => [entry.id, entry]))
}
