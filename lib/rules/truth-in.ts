import type { LocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from './book'
import { byEvents } from './by-events'
import { compile } from './compile'
import { encode, type State } from './encode'
import { dayOfRef, evaluate, type FactState, factState, type View } from './evaluate'
import { programFor } from './plan'
import type { Program } from './program'
import { wordsIn } from './run'
import type { Condition, DayRef } from './schema'
import type { Situation } from './situation'
import type { Truth } from './truth'
import { rowOf, truthAt } from './word'

/** What `evaluate` says, from the tables where the condition is one that the chosen events look at. */
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
  /** Of the chosen events alone. */
  readonly program: Program
  readonly state: State
  readonly words: Int32Array
}

export function knownOf(book: RuleBook, situation: Situation): Known {
  const found = known.get(situation)
  if (found?.program.book === book) return found
  const program = openedFor(book, situation.events)
  const state = encode(program, situation)
  const made = { program, state, words: wordsIn(program, state) }
  known.set(situation, made)
  return made
}

/** By the rule set that asked last: nearly always there is but one. */
const known = new WeakMap<Situation, Known>()

/** A rule set is compiled once, and its part for those who choose the same once for them. */
function openedFor(book: RuleBook, events: readonly string[]): Program {
  const known = opened.get(book) ?? opener(compile(book))
  opened.set(book, known)
  return known(events)
}

function opener(whole: Program): (events: readonly string[]) => Program {
  return byEvents(events => programFor(whole, events))
}

const opened = new WeakMap<RuleBook, (events: readonly string[]) => Program>()
