import { type RuleBook, required } from './book'
import type { View } from './evaluate'
import { household, openFactsOf, type Reach } from './open-facts'
import type { Fact, Procedure, Question } from './schema'
import { type FactRef, maxMembers, refKey, type Situation } from './situation'

/** Stands for the whole page that lists the members. */
const rosterQuestion = 'relation'

/** Given there for everybody, so never on a page of their own. */
const rosterFacts: readonly string[] = [rosterQuestion, 'birth-date']

export type Step =
  | { readonly kind: 'ask-household'; readonly because: readonly Procedure[]; readonly remainingAtMost: number }
  | {
      readonly kind: 'ask'
      readonly question: Question
      readonly fact: Fact
      /** The members asked about on this page; empty for a fact of the household. */
      readonly members: readonly number[]
      /** The procedures that hang on the answer. */
      readonly because: readonly Procedure[]
      /** Questions that can still come, this one included: never too few. */
      readonly remainingAtMost: number
    }
  | { readonly kind: 'done' }

/**
 * The first question, in the rule set's order, that an undecided procedure still depends on. The list of members comes
 * where the question of their relation stands: what is asked before it may make the list needless.
 */
export function nextStep(book: RuleBook, situation: Situation): Step {
  const open = openRefs(book, situation, 'now')
  const possible = openRefs(book, situation, 'ever')
  const remainingAtMost = countPages(book, situation, possible)
  const roster = open.get(refKey(household))
  for (const question of book.ruleSet.questions) {
    if (roster && question.id === rosterQuestion)
      return { kind: 'ask-household', because: spoken(roster.because), remainingAtMost }
    const asked = [...open.values()].filter(({ ref }) => ref.fact === question.id)
    if (asked.length > 0) return askStep({ book, question, asked, possible, remainingAtMost })
  }
  return { kind: 'done' }
}

/** An upper bound, the next question included: whatever is answered, no more questions than this will be asked. */
export function remainingAtMost(book: RuleBook, situation: Situation): number {
  return countPages(book, situation, openRefs(book, situation, 'ever'))
}

/** Whether the list of members is still to come, for all that is known. */
export function mayAskHousehold(book: RuleBook, situation: Situation): boolean {
  return situation.answers.members === null && openRefs(book, situation, 'ever').has(refKey(household))
}

/** The procedures that hang on one fact right now: why it is asked. */
export function hangingOn(book: RuleBook, situation: Situation, ref: FactRef): readonly Procedure[] {
  return spoken(openRefs(book, situation, 'ever').get(refKey(ref))?.because ?? [])
}

type Open = { readonly ref: FactRef; readonly because: Procedure[] }

function openRefs(book: RuleBook, situation: Situation, reach: Reach): ReadonlyMap<string, Open> {
  const view: View = { book, situation, member: null }
  const open = new Map<string, Open>()
  for (const procedure of book.ruleSet.procedures) {
    for (const ref of openFactsOf(procedure, view, reach)) {
      const known = open.get(refKey(ref))
      if (!known) open.set(refKey(ref), { ref, because: [procedure] })
      else if (known.because.at(-1) !== procedure) known.because.push(procedure)
    }
  }
  return open
}

type Asking = {
  readonly book: RuleBook
  readonly question: Question
  readonly asked: readonly Open[]
  readonly possible: ReadonlyMap<string, Open>
  readonly remainingAtMost: number
}

/** What may be named as the reason of a question. */
function spoken(procedures: readonly Procedure[]): readonly Procedure[] {
  return procedures.filter(({ isDiscreet }) => !isDiscreet)
}

/** Yes-no facts are asked of all members who can still be asked, on one page; others of one member at a time. */
function askStep({ book, question, asked, possible, remainingAtMost }: Asking): Step {
  const fact = required(book.facts, question.id)
  const page = isAskedTogether(fact)
    ? [...possible.values()].filter(({ ref }) => ref.fact === fact.id)
    : asked.slice(0, 1)
  const because = spoken([...new Set(page.flatMap(open => open.because))])
  const members = page.flatMap(({ ref }) => (ref.member === null ? [] : [ref.member])).sort((a, b) => a - b)
  return { kind: 'ask', question, fact, members, because, remainingAtMost }
}

function isAskedTogether(fact: Fact): boolean {
  return fact.per === 'member' && fact.kind === 'yes-no'
}

function countPages(book: RuleBook, situation: Situation, possible: ReadonlyMap<string, Open>): number {
  const pages = new Set<string>()
  for (const { ref } of possible.values()) {
    const isTogether = ref !== household && isAskedTogether(required(book.facts, ref.fact))
    pages.add(isTogether ? ref.fact : refKey(ref))
  }
  return situation.answers.members === null && pages.has(refKey(household))
    ? pages.size + memberPages(book, situation)
    : pages.size
}

/** Before the household is told: what can still be asked of somebody of whom nothing is known, for `maxMembers` people. */
function memberPages(book: RuleBook, situation: Situation): number {
  const someone: Situation = { ...situation, answers: { ...situation.answers, members: [{}] } }
  const refs = [...openRefs(book, someone, 'ever').values()].map(({ ref }) => ref)
  const counts = refs
    .filter(({ fact, member }) => member !== null && !rosterFacts.includes(fact))
    .map(({ fact }) => (isAskedTogether(required(book.facts, fact)) ? 1 : maxMembers))
  return counts.reduce((sum, count) => sum + count, 0)
}
