import type { RuleBook } from './book'
import { evaluate } from './evaluate'
import { household } from './open-facts'
import { type Cone, coneOf } from './plan'
import type { Program } from './program'
import { Registers } from './run'
import type { Condition } from './schema'
import type { FactRef, Situation } from './situation'
import { type Scratch, scratchFor, stateKnowing } from './state-knowing'
import type { Truth } from './truth'
import { type Known, knownOf } from './truth-in'
import { rowOf, truthAt } from './word'

/** What the rules look like to somebody who knows all the answers, or only some of them. */
export type Sight = {
  readonly book: RuleBook
  readonly situation: Situation
  /** By position; null where nobody has been named, or the list of members is not among what is known. */
  readonly members: readonly number[] | null
  readonly truth: (condition: Condition, member: number | null) => Truth
}

export function sightOf(book: RuleBook, situation: Situation): Sight {
  const known = knownOf(book, situation)
  const found = sights.get(known)
  if (found) return found
  const { program, words } = known
  const truth: Sight['truth'] = (condition, member) => {
    const node = program.nodes.get(condition)
    // Of a procedure of another event, which nobody has compiled.
    if (node === undefined) return evaluate(condition, { book, situation, member })
    return truthAt(words[node] as number, rowOf(member))
  }
  const sight = { book, situation, members: membersOf(situation), truth }
  sights.set(known, sight)
  return sight
}

const sights = new WeakMap<Known, Sight>()

/**
 * What one condition and its parts look like with some facts alone. Each sight holds until the next one is asked for. Who the
 * members are is a fact as well: without it nothing is known of them.
 */
export function knowingOnly(condition: Condition, full: Sight): (facts: readonly FactRef[]) => Sight {
  const { program, state } = knownOf(full.book, full.situation)
  const { registers, scratch, coneFor } = workshopOf(program)
  const { plan, slots } = coneFor(condition)
  const listed: Sight = {
    ...full,
    truth: (part, member) => truthAt(registers.words[nodeOf(part, program.nodes)] as number, rowOf(member)),
  }
  const unlisted: Sight = { ...listed, members: null }
  return facts => {
    registers.run(plan, stateKnowing(facts, { program, full: state, slots }, scratch))
    return facts.includes(household) ? listed : unlisted
  }
}

function membersOf({ answers }: Situation): readonly number[] | null {
  return answers.members && [...answers.members.keys()]
}

function nodeOf(condition: Condition, nodes: Program['nodes']): number {
  const node = nodes.get(condition)
  if (node === undefined) throw new Error('a reason can only be given for the conditions of the rule set itself')
  return node
}

/** What is used again, and the cone of each condition looked at before. */
type Workshop = {
  readonly registers: Registers
  readonly scratch: Scratch
  readonly coneFor: (condition: Condition) => Cone
}

const workshops = new WeakMap<Program, Workshop>()

function workshopOf(program: Program): Workshop {
  const known = workshops.get(program)
  if (known) return known
  const cones = new WeakMap<Condition, Cone>()
  const coneFor = (condition: Condition) => {
    const cone = cones.get(condition) ?? coneOf(program, nodeOf(condition, program.nodes))
    cones.set(condition, cone)
    return cone
  }
  const made = { registers: new Registers(program), scratch: scratchFor(program), coneFor }
  workshops.set(program, made)
  return made
}
