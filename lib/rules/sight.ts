import type { RuleBook } from './book'
import { household } from './open-facts'
import { planFor } from './plan'
import type { Plan, Program } from './program'
import { Registers } from './run'
import type { Condition } from './schema'
import type { FactRef, Situation } from './situation'
import { stateKnowing } from './state-knowing'
import type { Truth } from './truth'
import { knownOf } from './truth-in'
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
  const { program, words } = knownOf(book, situation)
  return { book, situation, members: membersOf(situation), truth: truthsIn(program, words) }
}

/**
 * What one condition and its parts look like with some facts alone. Each sight holds until the next one is asked for. Who the
 * members are is a fact as well: without it nothing is known of them.
 */
export function knowingOnly(condition: Condition, full: Sight): (facts: readonly FactRef[]) => Sight {
  const { program, state } = knownOf(full.book, full.situation)
  const { registers, classes, planOf } = workshopOf(program)
  const plan = planOf(condition)
  const listed: Sight = { ...full, truth: truthsIn(program, registers.words) }
  const unlisted: Sight = { ...listed, members: null }
  return facts => {
    registers.run(plan, stateKnowing(facts, { program, full: state, classes }))
    return facts.includes(household) ? listed : unlisted
  }
}

function membersOf({ answers }: Situation): readonly number[] | null {
  return answers.members && [...answers.members.keys()]
}

function truthsIn({ nodes }: Program, words: Int32Array): Sight['truth'] {
  return (condition, member) => truthAt(words[nodeOf(condition, nodes)] as number, rowOf(member))
}

function nodeOf(condition: Condition, nodes: Program['nodes']): number {
  const node = nodes.get(condition)
  if (node === undefined) throw new Error('a reason can only be given for the conditions of the rule set itself')
  return node
}

/** Registers that are used again, and what to run for each condition looked at before. */
type Workshop = {
  readonly registers: Registers
  readonly classes: Uint8Array
  readonly planOf: (condition: Condition) => Plan
}

const workshops = new WeakMap<Program, Workshop>()

function workshopOf(program: Program): Workshop {
  const known = workshops.get(program)
  if (known) return known
  const plans = new WeakMap<Condition, Plan>()
  const planOf = (condition: Condition) => {
    const plan = plans.get(condition) ?? planFor(program, [nodeOf(condition, program.nodes)])
    plans.set(condition, plan)
    return plan
  }
  const made = { registers: new Registers(program), classes: new Uint8Array(program.width), planOf }
  workshops.set(program, made)
  return made
}
