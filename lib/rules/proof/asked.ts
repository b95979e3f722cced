import type { LocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from '../book'
import type { View } from '../evaluate'
import { openFacts, openFactsOf } from '../open-facts'
import type { Condition } from '../schema'
import { maxMembers, type Situation } from '../situation'

type When = { readonly events: readonly string[]; readonly today: LocalDate }

/** Every fact that somebody who chose these events may be asked: those that some answers leave open. */
export function factsAskedIn(book: RuleBook, when: When): Set<string> {
  const view = nothingSaid(book, when)
  const open = book.ruleSet.procedures.flatMap(procedure => [...openFactsOf(procedure, view, 'ever')])
  return new Set(open.map(({ fact }) => fact))
}

/** What these conditions alone make worth asking. */
export function factsAskedFor(conditions: readonly Condition[], book: RuleBook, when: When): Set<string> {
  const view = { ...nothingSaid(book, when), member: 0 }
  const open = conditions.flatMap(condition => [...openFacts(condition, view, 'ever')])
  return new Set(open.map(({ fact }) => fact))
}

/** A household as large as can be, of which nothing is known. */
function nothingSaid(book: RuleBook, { events, today }: When): View {
  const members = Array.from({ length: maxMembers }, () => ({}))
  const situation: Situation = { events, answers: { household: {}, members }, today }
  return { book, situation, member: null }
}
