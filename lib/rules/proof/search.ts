import type { LocalDate } from '@/lib/calendar/local-date'
import { type Diagrams, FALSE, type Node } from './diagrams'
import { Families, type Family } from './families'
import { daysOf } from './family-days'
import type { Variable, Variables } from './variables'
import { worldsOf } from './worlds'

/** More tries than any city's rules need; beyond them nothing is claimed. */
const mostTries = 5_000

export type Example = Family & { readonly days: ReadonlyMap<string, LocalDate> }

/** Looks for families for whom a function holds. Finding none is a proof that there is none. */
export class Search {
  /** How often a search was given up; never where days are only compared with today. */
  givenUp = 0
  private readonly families: readonly Families[]
  private readonly linked = new Map<Node, boolean>()
  private readonly hasLinks: boolean

  constructor(
    private readonly diagrams: Diagrams,
    private readonly variables: Variables,
    /** What no member is. */
    nobody: Node = FALSE,
  ) {
    this.hasLinks = [...variables.levels()].some(level => isLink(variables.at(level)))
    this.families = worldsOf(variables).map(world => new Families({ diagrams, variables, world, nobody }))
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
    if (!this.isLinked(node)) return this.candidates(node).next().value ?? null
    let tries = 0
    for (const family of this.candidates(node)) {
      if (daysOf(this.variables, family) !== null) return family
      if (++tries === mostTries) {
        this.givenUp++
        return 'unproved'
      }
    }
    return null
  }

  private *candidates(node: Node): Generator<Family, undefined> {
    for (const families of this.families) yield* this.isLinked(node) ? families.every(node) : families.some(node)
  }

  /** Whether days of different facts are compared, so that not every combination of their positions is possible. */
  private isLinked(node: Node): boolean {
    if (!this.hasLinks) return false
    const known = this.linked.get(node)
    if (known !== undefined) return known
    const isLinked = this.diagrams.supportOf(node).some(level => this.isLinkedLevel(level))
    this.linked.set(node, isLinked)
    return isLinked
  }

  private isLinkedLevel(level: number): boolean {
    const variable = this.variables.at(level)
    if (variable.kind === 'members') return this.isLinked(variable.predicate)
    return isLink(variable)
  }
}

function isLink(variable: Variable): boolean {
  return variable.kind === 'clock' && variable.clock.reference !== null
}
