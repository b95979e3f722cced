import { canStillBeAsked } from './answers'
import type { RuleBook } from './book'
import { type Demand, demandOf } from './demand'
import type { View } from './evaluate'
import { hangingOnTarget } from './hanging'
import { household } from './open-facts'
import type { FactUse } from './program'
import type { Fact, Procedure, Question } from './schema'
import { type FactRef, maxMembers, type Situation } from './situation'
import { type Known, knownOf } from './truth-in'
import { allRows, countRows, membersIn, rowOf } from './word'

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

type OpenStep = Exclude<Step, { kind: 'done' }>

/**
 * The first question, in the rule set's order, that an undecided procedure still depends on. The list of members comes
 * where the question of their relation stands: what is asked before it may make the list needless.
 */
export function nextStep(book: RuleBook, situation: Situation): Step {
  for (const step of stepsFrom(book, situation, rowsAsked)) return step
  return { kind: 'done' }
}

/** Everything that can be asked at once, in the same order, of all whom it concerns: for somebody who asks on one page. */
export function openSteps(book: RuleBook, situation: Situation): readonly OpenStep[] {
  return [...stepsFrom(book, situation, openRows)]
}

type RowsOf = (known: Known, use: FactUse, view: View) => number

function* stepsFrom(book: RuleBook, situation: Situation, rowsOf: RowsOf): Generator<OpenStep> {
  const known = knownOf(book, situation)
  const demand = demandOf(known)
  const remainingAtMost = countPages(known, demand)
  for (const question of book.ruleSet.questions) {
    if (demand.household && question.id === rosterQuestion)
      yield { kind: 'ask-household', because: spoken(hangingOnTarget(known, 'household')), remainingAtMost }
    const use = factUse(known, question.id)
    if (use && demand.now[use.index] !== 0) {
      const rows = rowsOf(known, use, { book, situation, member: null })
      yield { ...askStep(known, use, rows), question, remainingAtMost }
    }
  }
}

/** An upper bound, the next question included: whatever is answered, no more questions than this will be asked. */
export function remainingAtMost(book: RuleBook, situation: Situation): number {
  const known = knownOf(book, situation)
  return countPages(known, demandOf(known))
}

/** Whether the list of members is still to come, for all that is known. */
export function mayAskHousehold(book: RuleBook, situation: Situation): boolean {
  return situation.answers.members === null && demandOf(knownOf(book, situation)).household
}

/** The procedures that hang on one fact right now: why it is asked. */
export function hangingOn(book: RuleBook, situation: Situation, ref: FactRef): readonly Procedure[] {
  const known = knownOf(book, situation)
  if (ref.fact === household.fact) return spoken(hangingOnTarget(known, 'household'))
  const use = factUse(known, ref.fact)
  const rows = ref.member === null ? allRows : rowOf(ref.member)
  return use ? spoken(hangingOnTarget(known, { fact: use.index, rows: rows & ~answeredRows(known, use) })) : []
}

/** What may be named as the reason of a question. */
function spoken(procedures: readonly Procedure[]): readonly Procedure[] {
  return procedures.filter(({ isDiscreet }) => !isDiscreet)
}

function factUse({ program }: Known, fact: string): FactUse | undefined {
  return program.facts[program.factAt.get(fact) ?? -1]
}

function answeredRows({ state }: Known, { index }: FactUse): number {
  return state.answered[index] as number
}

function askStep(known: Known, { fact, index }: FactUse, rows: number) {
  const target = { fact: index, rows: fact.per === 'household' ? allRows : rows }
  const members = fact.per === 'household' ? [] : membersIn(rows)
  return { kind: 'ask' as const, fact, members, because: spoken(hangingOnTarget(known, target)) }
}

function openRows(known: Known, { index }: FactUse): number {
  return demandOf(known).now[index] as number
}

/** Yes-no facts are asked of all members who can still be asked, on one page; others of one member at a time. */
function rowsAsked(known: Known, { fact, index }: FactUse, view: View): number {
  const { now, ever } = demandOf(known)
  const open = now[index] as number
  if (!isAskedTogether(fact)) return open & -open
  const behindGates = membersIn((ever[index] as number) & ~open)
  const later = behindGates.filter(member => canStillBeAsked(fact.id, { ...view, member }))
  return later.reduce((rows, member) => rows | rowOf(member), open)
}

function isAskedTogether(fact: Fact): boolean {
  return fact.per === 'member' && fact.kind === 'yes-no'
}

function countPages(known: Known, demand: Demand): number {
  const pages = known.program.facts.reduce(
    (sum, { fact, index }) => sum + pagesFor(fact, demand.ever[index] as number),
    0,
  )
  return demand.household ? pages + 1 + memberPages(known, demand) : pages
}

function pagesFor(fact: Fact, rows: number): number {
  if (rows === 0) return 0
  return fact.per === 'household' || isAskedTogether(fact) ? 1 : countRows(rows)
}

/** Before the household is told: what somebody on its list may be asked, for `maxMembers` people. */
function memberPages({ program }: Known, { ofAnybody }: Demand): number {
  return program.facts.reduce((sum, { fact, index }) => {
    if (ofAnybody[index] === 0 || rosterFacts.includes(fact.id)) return sum
    return sum + (isAskedTogether(fact) ? 1 : maxMembers)
  }, 0)
}
