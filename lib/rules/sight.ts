import type { RuleBook } from './book'
import { household } from './open-facts'
import type { Program } from './program'
import { codeFor, run } from './run'
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
 * What one condition and its parts look like with these facts alone; for them, not before another one is asked for. Who the
 * members are is a fact as well: without it nothing is known of them.
 */
export function knowingOnly(facts: readonly FactRef[], condition: Condition, { book, situation }: Sight): Sight {
  const { program, state } = knownOf(book, situation)
  const { words, codeOf } = workshopOf(program)
  run(program, codeOf(condition), { state: stateKnowing(facts, state, program), words })
  const members = facts.includes(household) ? membersOf(situation) : null
  return { book, situation, members, truth: truthsIn(program, words) }
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

/** Registers that are used again, and the instructions of each condition looked at before. */
type Workshop = { readonly words: Int32Array; readonly codeOf: (condition: Condition) => Int32Array }

const workshops = new WeakMap<Program, Workshop>()

function workshopOf(program: Program): Workshop {
  const known = workshops.get(program)
  if (known) return known
  const codes = new WeakMap<Condition, Int32Array>()
  const codeOf = (condition: Condition) => {
    const code = codes.get(condition) ?? codeFor(program, [nodeOf(condition, program.nodes)])
    codes.set(condition, code)
    return code
  }
  const made = { words: new Int32Array(program.starts.length - 1), codeOf }
  workshops.set(program, made)
  return made
}
