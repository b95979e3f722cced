import type { LocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from './book'
import { byEvents, entriesFor } from './by-events'
import { compile } from './compile'
import { encode, type State } from './encode'
import { dayOfRef, evaluate, type FactState, factState, type View } from './evaluate'
import type { Entry, Program } from './program'
import { wordsIn } from './run'
import type { Condition, DayRef } from './schema'
import type { Situation } from './situation'
import type { Truth } from './truth'
import { rowOf, truthAt } from './word'

/** What `evaluate` says, from the tables where the condition is one of the rule set's own. */
export function truthIn(condition: Condition, view: View): Truth {
  const { program, words } = knownOf(view.book, view.situation)
  const node = program.nodes.get(condition)
  return node === undefined ? evaluate(condition, view) : truthAt(words[node] as number, rowOf(view.member))
}

/** Whether the fact is asked at all: the gate of its question, true without one. */
export function gateIn(fact: string, view: View): Truth {
  const gate = view.book.questions.get(fact)?.askWhen
  return gate ? truthIn(gate, view) : true
}

/** As `factState`, its gate looked up. */
export function factStateIn(fact: string, view: View): FactState {
  return factState(fact, view, gateIn(fact, view))
}

/** As `dayOfRef`, gates looked up. */
export function dayOfRefIn(ref: DayRef, view: View): LocalDate | null {
  return dayOfRef(ref, view, factStateIn)
}

/** All that a rule set says of a situation: computed once, however many ask. */
export type Known = {
  readonly program: Program
  /** The procedures of the chosen events. */
  readonly entries: readonly Entry[]
  readonly state: State
  readonly words: Int32Array
}

export function knownOf(book: RuleBook, situation: Situation): Known {
  const found = known.get(situation)
  if (found?.program.book === book) return found
  const { program, entriesOf } = openedOf(book)
  const state = encode(program, situation)
  const made = { program, entries: entriesOf(state.events), state, words: wordsIn(program, state) }
  known.set(situation, made)
  return made
}

/** Compiled once, whoever asks. */
export function programOf(book: RuleBook): Program {
  return openedOf(book).program
}

/** By the rule set that asked last: nearly always there is but one. */
const known = new WeakMap<Situation, Known>()

type Opened = {
  readonly program: Program
  readonly entriesOf: (events: readonly string[]) => readonly Entry[]
}

const opened = new WeakMap<RuleBook, Opened>()

function openedOf(book: RuleBook): Opened {
  const found = opened.get(book)
  if (found) return found
  const program = compile(book)
  const made: Opened = { program, entriesOf: byEvents(events => entriesFor(program, events)) }
  opened.set(book, made)
  return made
}
