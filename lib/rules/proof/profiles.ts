import { type Diagrams, FALSE, type Node, TRUE } from './diagrams'
import type { Effort } from './effort'

/** One value for some of the variables; the others do not matter. */
export type Cube = ReadonlyMap<number, number>

/** What a member can be: which of the predicates hold (a bit each), and answers that make it so. */
export type Profile = { readonly holds: number; readonly cube: Cube }

export type ProfileSearch = {
  readonly predicates: readonly Node[]
  /** Predicates that must not hold. */
  readonly forbidden: number
  /** The values a variable can have for this member, the most natural first. */
  readonly valuesOf: (level: number, arity: number) => readonly number[]
  readonly effort: Effort
}

/** Every combination of predicates that one member can show, each with an example. */
export function profilesOf(diagrams: Diagrams, search: ProfileSearch): readonly Profile[] {
  return [...new Profiles(diagrams, search).below(search.predicates).values()]
}

/** Every way to be something, where an example is not enough because days hang together. */
export function* everyProfileOf(diagrams: Diagrams, search: ProfileSearch): Generator<Profile> {
  const profiles = new Profiles(diagrams, search)
  yield* profiles.every(search.predicates, new Map())
}

type Profiled = ReadonlyMap<number, Profile>
const none: Profiled = new Map()

/** Walks all predicates at once, level by level. */
class Profiles {
  private readonly known = new Map<string, Profiled>()

  constructor(
    private readonly diagrams: Diagrams,
    private readonly search: ProfileSearch,
  ) {}

  below(nodes: readonly Node[]): Profiled {
    if (this.isForbidden(nodes)) return none
    const level = this.levelOf(nodes)
    if (level === Number.POSITIVE_INFINITY)
      return new Map([[holdsOf(nodes), { holds: holdsOf(nodes), cube: new Map() }]])
    const key = nodes.join()
    const known = this.known.get(key)
    if (known) return known
    const found = this.fromChildren(nodes, level)
    this.known.set(key, found)
    return found
  }

  *every(nodes: readonly Node[], cube: Cube): Generator<Profile> {
    this.search.effort.spend()
    if (this.isForbidden(nodes)) return
    const level = this.levelOf(nodes)
    if (level === Number.POSITIVE_INFINITY) yield { holds: holdsOf(nodes), cube }
    else
      for (const [value, next] of this.steps(nodes, level)) yield* this.every(next, new Map([...cube, [level, value]]))
  }

  private fromChildren(nodes: readonly Node[], level: number): Profiled {
    const found = new Map<number, Profile>()
    for (const [value, next] of this.steps(nodes, level)) {
      for (const { holds, cube } of this.below(next).values()) {
        if (!found.has(holds)) found.set(holds, { holds, cube: new Map([[level, value], ...cube]) })
      }
    }
    return found
  }

  private *steps(nodes: readonly Node[], level: number): Generator<readonly [number, readonly Node[]]> {
    const { diagrams } = this
    const tested = nodes.find(node => diagrams.levelOf(node) === level) ?? FALSE
    for (const value of this.search.valuesOf(level, diagrams.childrenOf(tested).length)) {
      yield [
        value,
        nodes.map(node => (diagrams.levelOf(node) === level ? (diagrams.childrenOf(node)[value] as Node) : node)),
      ]
    }
  }

  private isForbidden(nodes: readonly Node[]): boolean {
    return nodes.some((node, index) => node === TRUE && has(this.search.forbidden, index))
  }

  private levelOf(nodes: readonly Node[]): number {
    let least = Number.POSITIVE_INFINITY
    for (const node of nodes) least = Math.min(least, this.diagrams.levelOf(node))
    return least
  }
}

function holdsOf(nodes: readonly Node[]): number {
  return nodes.reduce((holds, node, index) => (node === TRUE ? holds + 2 ** index : holds), 0)
}

/** Whether the bit is set; plain arithmetic, as there may be more of them than 32. */
export function has(holds: number, bit: number): boolean {
  return Math.floor(holds / 2 ** bit) % 2 === 1
}
