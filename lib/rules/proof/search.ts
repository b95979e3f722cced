import type { LocalDate } from '@/lib/calendar/local-date'
import { type Diagrams, FALSE, type Node, TRUE } from './diagrams'
import { Effort, GivenUp } from './effort'
import { Families, type Family } from './families'
import { daysOf, hasDays } from './family-days'
import { isLink, type Variables } from './variables'
import { worldsOf } from './worlds'

/** Finding real days is so many times as long as going on by one value. */
const stepsOfDays = 20

export type Example = Family & { readonly days: ReadonlyMap<string, LocalDate> }

/** Looks for families for whom a function holds. Finding none is a proof that there is none. */
export class Search {
  /** How often a search was given up. */
  givenUp = 0
  private readonly effort = new Effort()
  private readonly found = new Map<Node, Family | 'unproved' | null>()
  private readonly families: readonly Families[]
  /** Those that show everything as long as no rule asks whether today has come. */
  private readonly timeless: readonly Families[]
  private readonly linked = new Map<Node, boolean>()
  private readonly dated = new Map<Node, boolean>()
  private readonly hasLinks: boolean

  constructor(
    private readonly diagrams: Diagrams,
    private readonly variables: Variables,
    /** What no member is. */
    nobody: Node = FALSE,
  ) {
    this.hasLinks = [...variables.levels()].some(level => isLink(variables.at(level)))
    const worlds = worldsOf(variables)
    const { effort } = this
    const areDaysPossible = (family: Family) => this.arePossible(family)
    this.families = worlds.map(world => new Families({ diagrams, variables, world, nobody, effort, areDaysPossible }))
    this.timeless = this.families.filter((_, index) => worlds[index]?.isTimeless)
  }

  /** For another rule set on the same ground: it may be searched as long as the first. */
  renew(): void {
    this.givenUp = 0
    this.effort.renew()
  }

  /** Proved: no family whatsoever. */
  isImpossible(node: Node): boolean {
    return this.find(node) === null
  }

  /** Null where none was found, proved or not. */
  exampleOf(node: Node): Example | null {
    const found = this.find(node)
    const days = found && found !== 'unproved' ? daysOf(this.variables, found) : null
    return found && found !== 'unproved' && days ? { ...found, days } : null
  }

  private find(node: Node): Family | 'unproved' | null {
    const known = this.found.get(node)
    if (known !== undefined) return known
    const found = this.tryToFind(node)
    this.found.set(node, found)
    return found
  }

  private tryToFind(node: Node): Family | 'unproved' | null {
    this.effort.start()
    try {
      for (const family of this.candidates(node)) if (this.hasDays(node, family)) return family
      return null
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error
      this.givenUp++
      return 'unproved'
    }
  }

  private hasDays(node: Node, family: Family): boolean {
    return !this.isLinked(node) || this.arePossible(family)
  }

  private arePossible(family: Family): boolean {
    this.effort.spend(stepsOfDays)
    return hasDays(this.variables, family)
  }

  private *candidates(node: Node): Generator<Family, undefined> {
    for (const families of this.asksToday(node) ? this.families : this.timeless)
      yield* this.isLinked(node) ? families.every(node) : families.some(node)
  }

  /** Whether days of different facts are compared, so that not every combination of their positions is possible. */
  private isLinked(node: Node): boolean {
    if (!this.hasLinks || node <= TRUE) return false
    const known = this.linked.get(node)
    if (known !== undefined) return known
    const isLinked =
      this.isLinkedLevel(this.diagrams.levelOf(node)) ||
      this.diagrams.childrenOf(node).some(child => this.isLinked(child))
    this.linked.set(node, isLinked)
    return isLinked
  }

  /** Only events are looked at before today, and what is said of a member alone does not ask for it. */
  private asksToday(node: Node): boolean {
    const { todayLevel } = this.variables
    const level = this.diagrams.levelOf(node)
    if (todayLevel === null || level >= todayLevel) return level === todayLevel
    const known = this.dated.get(node)
    if (known !== undefined) return known
    const asks = this.diagrams.childrenOf(node).some(child => this.asksToday(child))
    this.dated.set(node, asks)
    return asks
  }

  private isLinkedLevel(level: number): boolean {
    const variable = this.variables.at(level)
    if (variable.kind === 'members') return this.isLinked(variable.predicate)
    return isLink(variable)
  }
}
