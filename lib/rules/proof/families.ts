import { type Diagrams, FALSE, type Node, TRUE } from './diagrams'
import type { Effort } from './effort'
import { householdsWith, type Need } from './households'
import { type Cube, everyProfileOf, type Profile, type ProfileSearch, profilesOf } from './profiles'
import { type Person, valuesInOrder } from './value-order'
import { isHouseholdLevel, isLink, type Variables } from './variables'
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
  /** Whether there are days that stand where the family's clocks say. */
  readonly areDaysPossible: (family: Family) => boolean
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
  private readonly possible = new Map<string, boolean>()
  private readonly areDaysPossible: Setting['areDaysPossible']

  constructor({ diagrams, variables, world, nobody, effort, areDaysPossible }: Setting) {
    this.effort = effort
    this.areDaysPossible = areDaysPossible
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
      const household = cubeOf(way)
      for (const members of this.membersFor(node, household, extent)) yield { world: this.world, household, members }
    } else {
      const children = this.diagrams.childrenOf(node)
      for (const value of this.valuesOf('household', level, children.length))
        yield* this.walk(children[value] as Node, { level, value, before: way }, extent)
    }
    // Nobody asks for a second one of these.
    if (extent === 'some') this.impossible.add(node)
  }

  private *membersFor(node: Node, household: Cube, extent: Extent): Generator<readonly Cube[]> {
    if (extent === 'every') {
      yield* this.households(node, search => this.distinct(everyProfileOf(this.diagrams, search), household))
      return
    }
    const known = this.known.get(node)
    const found = known === undefined ? firstOf(this.households(node, search => this.someProfiles(search))) : known
    this.known.set(node, found)
    if (found) yield found
  }

  private *households(
    node: Node,
    profilesFor: (search: PersonSearch) => Iterable<Profile>,
  ): Generator<readonly Cube[]> {
    for (const counts of this.countsFor(node, new Map())) {
      const predicates = [...counts.keys(), this.nobody]
      const needs = [...counts.values(), { atLeast: 0, atMost: 0 }].map((count, bit) => ({ ...count, bit }))
      const forbidden = needs.reduce((bits, { bit, atMost }) => (atMost === 0 ? bits + 2 ** bit : bits), 0)
      const profiles = (person: Person) => profilesFor(this.profileSearch(person, predicates, forbidden))
      yield* householdsWith(needs, {
        self: profiles('self'),
        others: () => [...profiles('other')],
        effort: this.effort,
      })
    }
  }

  private someProfiles(search: PersonSearch): readonly Profile[] {
    const { person, forbidden, predicates } = search
    const key = `${person} ${forbidden} ${predicates.join()}`
    const known = this.profiles.get(key)
    if (known) return known
    const found = profilesOf(this.diagrams, search)
    this.profiles.set(key, found)
    return found
  }

  /** Those whose own days are possible beside the household's, one of several that differ in nothing that counts. */
  private *distinct(profiles: Iterable<Profile>, household: Cube): Generator<Profile> {
    const seen = new Set<string>()
    for (const profile of profiles) {
      const key = `${profile.holds} ${this.daysKey(profile.cube)}`
      if (seen.has(key)) continue
      seen.add(key)
      if (this.hasDays(household, profile.cube)) yield profile
    }
  }

  /** Only days that are compared with each other can contradict. */
  private hasDays(household: Cube, member: Cube): boolean {
    if (![...member.keys()].some(level => isLink(this.variables.at(level)))) return true
    const key = `${this.daysKey(household)} / ${this.daysKey(member)}`
    const known = this.possible.get(key)
    if (known !== undefined) return known
    const isPossible = this.areDaysPossible({ world: this.world, household, members: [member] })
    this.possible.set(key, isPossible)
    return isPossible
  }

  private daysKey(cube: Cube): string {
    let key = ''
    for (const [level, value] of cube) if (this.variables.at(level).kind === 'clock') key += `${level}=${value} `
    return key
  }

  private profileSearch(person: Person, predicates: readonly Node[], forbidden: number): PersonSearch {
    const valuesOf = (level: number, arity: number) => this.valuesOf(person, level, arity)
    return { person, predicates, forbidden, valuesOf, effort: this.effort }
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

type PersonSearch = ProfileSearch & { readonly person: Person }

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
