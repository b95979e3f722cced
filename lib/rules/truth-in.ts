import type { RuleBook } from './book'
import { compile, type Program } from './compile'
import { evaluate, type View } from './evaluate'
import { encode, Machine, type State } from './run'
import type { Condition } from './schema'
import type { Situation } from './situation'
import type { Truth } from './truth'

/** What `evaluate` says, from the tables where the condition is one of the rule set's own. */
export function truthIn(condition: Condition, view: View): Truth {
  const { program, machine, states } = runnerOf(view.book)
  const start = program.starts.get(condition)
  return start ? machine.truth(start, stateOf(view.situation, program, states), view.member) : evaluate(condition, view)
}

/** Whether the fact is asked at all: the gate of its question, true without one. */
export function gateIn(fact: string, view: View): Truth {
  const gate = view.book.questions.get(fact)?.askWhen
  return gate ? truthIn(gate, view) : true
}

type Runner = { readonly program: Program; readonly machine: Machine; readonly states: WeakMap<Situation, State> }

/** A rule set is compiled once; what has been answered is encoded once a request. */
const runners = new WeakMap<RuleBook, Runner>()

function runnerOf(book: RuleBook): Runner {
  const known = runners.get(book)
  if (known) return known
  const program = compile(book)
  const runner = { program, machine: new Machine(program), states: new WeakMap() }
  runners.set(book, runner)
  return runner
}

function stateOf(situation: Situation, program: Program, states: WeakMap<Situation, State>): State {
  const known = states.get(situation)
  if (known) return known
  const state = encode(program, situation)
  states.set(situation, state)
  return state
}
