import type { RuleBook } from '../book'
import type { Finding } from '../finding'
import { ConditionDiagrams } from './conditions'
import { Diagrams, FALSE } from './diagrams'
import { impossibleMember } from './impossible-member'
import { needsOf } from './leaves'
import { Search } from './search'
import { Variables } from './variables'

/** More nodes than this are rather made anew than kept. */
const mostNodes = 600_000

/** What rule sets share that differ in their procedures only: what was once drawn or searched stays known. */
export class Ground {
  readonly diagrams = new Diagrams()
  readonly variables: Variables
  readonly conditions: ConditionDiagrams
  /** As if every question were asked of everybody. */
  readonly ungated: ConditionDiagrams
  readonly search: Search
  private readonly needs: ReadonlySet<string>
  private readonly said = new WeakMap<object, Map<string, readonly Finding[]>>()

  constructor(book: RuleBook) {
    this.needs = needsOf(book)
    this.variables = new Variables(book)
    this.conditions = new ConditionDiagrams(this.diagrams, this.variables)
    this.ungated = new ConditionDiagrams(this.diagrams, this.variables, { isOpen: true })
    const nobody = impossibleMember(book)
    this.search = new Search(this.diagrams, this.variables, nobody ? this.ungated.of(nobody).yes : FALSE)
  }

  /** What is found out about a thing and hangs on nothing that is not carried. */
  once(thing: object, what: string, find: () => Iterable<Finding>): readonly Finding[] {
    const about = this.said.get(thing) ?? new Map<string, readonly Finding[]>()
    this.said.set(thing, about)
    const found = about.get(what) ?? [...find()]
    about.set(what, found)
    return found
  }

  /** Whether it knows every fact, name and threshold of another rule set. */
  carries(book: RuleBook): boolean {
    const { facts, derivedFacts, questions, events } = book.ruleSet
    const own = this.variables.book.ruleSet
    return (
      own.facts === facts &&
      own.derivedFacts === derivedFacts &&
      own.questions === questions &&
      own.events === events &&
      this.diagrams.size < mostNodes &&
      [...needsOf(book)].every(need => this.needs.has(need))
    )
  }
}

/** By the facts they speak of, which stay the same list as long as only procedures are edited. */
const grounds = new WeakMap<RuleBook['ruleSet']['facts'], Ground>()

export function groundFor(book: RuleBook): Ground {
  const known = grounds.get(book.ruleSet.facts)
  const ground = known?.carries(book) ? known : new Ground(book)
  grounds.set(book.ruleSet.facts, ground)
  ground.search.renew()
  return ground
}
