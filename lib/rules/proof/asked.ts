import type { RuleBook } from '../book'
import type { View } from '../evaluate'
import { openFacts, openFactsOf } from '../open-facts'
import type { Condition } from '../schema'
import { maxMembers, type Situation } from '../situation'
import { ordinaryDay } from './clocks'

/** Every fact that somebody who chose this event alone may be asked: those that some answers leave open. */
export function factsAskedIn(book: RuleBook, event: string): ReadonlySet<string> {
  const view = nothingSaid(book, [event])
  const open = book.ruleSet.procedures.flatMap(procedure => [...openFactsOf(procedure, view, 'ever')])
  return new Set(open.map(({ fact }) => fact))
}

/** What the conditions alone make worth asking in these events. */
export function factsAskedFor(
  conditions: readonly Condition[],
  book: RuleBook,
  events: readonly string[],
): Set<string> {
  const view = { ...nothingSaid(book, events), member: 0 }
  return new Set(conditions.flatMap(condition => [...openFacts(condition, view, 'ever')]).map(({ fact }) => fact))
}

/** A household as large as can be, of which nothing is known. */
function nothingSaid(book: RuleBook, events: readonly string[]): View {
  const members = Array.from({ length: maxMembers }, () => ({}))
  const situation: Situation = { events, answers: { household: {}, members }, today: ordinaryDay }
  return { book, situation, member: null }
}
