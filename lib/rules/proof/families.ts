import { type Diagrams, FALSE, type Node, TRUE } from './diagrams'
import type { Effort } from './effort'
import { householdsWith, type Need } from './households'
import { type Cube, everyProfileOf, type Profile, type ProfileSearch, profilesOf } from './profiles'
import { type Person, valuesInOrder } from './value-order'
import { isHouseholdLevel, type Variables } from './variables'
import type { World } from './worlds'

/** Those who answer: one value for each variable that matters, of the household and of each member. */
export type Family = { readonly world: World; readonly household: Cube; readonly members: readonly Cube[] }

export type Setting = {
  readonly diagrams: Diagrams
  readonly variables: Variables
  readonly world: World
  /** What no member is. */
  readonly nobody: Node
  readonly effort: Effort
}

/** All families, on one day, for whom a function holds. */
export class Families {
  private readonly diagrams: Diagrams
  private readonly variables: Variables
  private readonly world: World
  private readonly nobody: Node
  private readonly effort: Effort
  private readonly impossible = new Set<Node>()
  private readonly values = {
    household: new Map<number, readonly number[]>(),
    self: new Map<number, readonly number[]>(),
    other: new Map<number, readonly number[]>(),
  }
  private readonly profiles = new Map<string, readonly Profile[]>()
  private readonly known = new Map<Node, readonly Cube[] | null>()

  constructor({ diagrams, variables, world, nobody, effort }: Setting) {
    this.effort = effort
    this.diagrams = diagrams
    this.variables = variables
    this.world = world
    this.nobody = nobody
  }

  *some(node: Node): Generator<Family> {
    yield* this.walk(node, null, 'some')
  }

  *every(node: Node): Generator<Family> {
    yield* this.walk(node, null, 'every')
  }

  private *walk(node: Node, way: Way | null, extent: Extent): Generator<Family> {
    if (node === FALSE || (extent === 'some' && this.impossible.has(node))) return
    const level = this.diagrams.levelOf(node)
    if (!isHouseholdLevel(level)) {
      for (const members of this.membersFor(node, extent)) yield { world: this.world, household: cubeOf(way), members }
    } else {
      const children = this.diagrams.childrenOf(node)
      for (const value of this.valuesOf('household', level, children.length))
        yield* this.walk(children[value] as Node, { level, value, before: way }, extent)
    }
    // Nobody asks for a second one of these.
    if (extent === 'some') this.impossible.add(node)
  }

  private *membersFor(node: Node, extent: Extent): Generator<readonly Cube[]> {
    if (extent === 'every') {
      yield* this.households(node, extent)
      return
    }
    const known = this.known.get(node)
    const found = known === undefined ? firstOf(this.households(node, extent)) : known
    this.known.set(node, found)
    if (found) yield found
  }

  private *households(node: Node, extent: Extent): Generator<readonly Cube[]> {
    for (const counts of this.countsFor(node, new Map())) {
      const predicates = [...counts.keys(), this.nobody]
      const needs = [...counts.values(), { atLeast: 0, atMost: 0 }].map((count, bit) => ({ ...count, bit }))
      const forbidden = needs.reduce((bits, { bit, atMost }) => (atMost === 0 ? bits + 2 ** bit : bits), 0)
      const profiles = (person: Person) =>
        extent === 'some'
          ? this.someProfiles(person, predicates, forbidden)
          : everyProfileOf(this.diagrams, this.profileSearch(person, predicates, forbidden))
      yield* householdsWith(needs, {
        self: profiles('self'),
        others: () => [...profiles('other')],
        effort: this.effort,
      })
    }
  }

  private someProfiles(person: Person, predicates: readonly Node[], forbidden: number): readonly Profile[] {
    const key = `${person} ${forbidden} ${predicates.join()}`
    const known = this.profiles.get(key)
    if (known) return known
    const found = profilesOf(this.diagrams, this.profileSearch(person, predicates, forbidden))
    this.profiles.set(key, found)
    return found
  }

  private profileSearch(person: Person, predicates: readonly Node[], forbidden: number): ProfileSearch {
    const valuesOf = (level: number, arity: number) => this.valuesOf(person, level, arity)
    return { predicates, forbidden, valuesOf, effort: this.effort }
  }

  /** Each way down to true: of each predicate, how many members may be like that. */
  private *countsFor(node: Node, counts: Counts): Generator<Counts> {
    if (node === FALSE) return
    if (node === TRUE) {
      yield counts
      return
    }
    const variable = this.variables.at(this.diagrams.levelOf(node))
    if (variable.kind !== 'members') throw new Error('what is said of one member only is not said of a household')
    const { predicate, atLeast } = variable
    const before = counts.get(predicate) ?? { atLeast: 0, atMost: Number.POSITIVE_INFINITY }
    const [fewer = FALSE, enough = FALSE] = this.diagrams.childrenOf(node)
    const few = { ...before, atMost: Math.min(before.atMost, atLeast - 1) }
    const many = { ...before, atLeast: Math.max(before.atLeast, atLeast) }
    if (few.atLeast <= few.atMost) yield* this.countsFor(fewer, new Map([...counts, [predicate, few]]))
    if (many.atLeast <= many.atMost) yield* this.countsFor(enough, new Map([...counts, [predicate, many]]))
  }

  private valuesOf(person: Person, level: number, arity: number): readonly number[] {
    const values = this.values[person]
    const known = values.get(level)
    if (known) return known
    const order = valuesInOrder(this.variables.at(level), { arity, person, world: this.world })
    const found = order.filter(value => this.world.allows(level, value))
    values.set(level, found)
    return found
  }
}

/** The first of each kind is enough, unless days of different facts hang together. */
type Extent = 'some' | 'every'

/** The values chosen on the way down, the last one first. */
type Way = { readonly level: number; readonly value: number; readonly before: Way | null }

function cubeOf(way: Way | null): Cube {
  const cube = new Map<number, number>()
  for (let step = way; step; step = step.before) cube.set(step.level, step.value)
  return cube
}

type Counts = ReadonlyMap<Node, Pick<Need, 'atLeast' | 'atMost'>>

function firstOf<T>(found: Iterable<T>): T | null {
  for (const one of found) return one
  return null
}
