import { ageOn, fiscalYearEndAfterAge } from '@/lib/calendar/age'
import { daysBetween, isWithinDays, type LocalDate } from '@/lib/calendar/local-date'
import { type RuleBook, required } from './book'
import type { AgeCondition, Condition, DayCondition, DayRef, FiscalAgeCondition } from './schema'
import { type AnswerValue, answerOf, type FactRef, refTo, type Situation, unknown } from './situation'
import { allOf, anyOf, countInRange, not, type Truth } from './truth'

/**
 * The naive interpreter: the specification of what a condition means. Slow and plain; whatever is compiled from the same
 * conditions is compared with it.
 */

/** Where a condition is looked at: the situation, and the member it speaks of (null outside a member). */
export type View = { readonly book: RuleBook; readonly situation: Situation; readonly member: number | null }

export function evaluate(condition: Condition, view: View): Truth {
  switch (condition.op) {
    case 'always':
      return true
    case 'all':
      return allOf(condition.of.map(part => evaluate(part, view)))
    case 'any':
      return anyOf(condition.of.map(part => evaluate(part, view)))
    case 'not':
      return not(evaluate(condition.of, view))
    case 'today':
      return isWithinDays(view.situation.today, condition)
    case 'event':
      return condition.in.some(event => view.situation.events.includes(event))
    case 'derived':
      return evaluate(required(view.book.derivedFacts, condition.id).when, view)
    case 'any-member':
      return anyOf(eachMember(condition.where, view))
    case 'every-member':
      return allOf(eachMember(condition.where, view))
    case 'member-count':
      return memberCount(condition, view)
    default:
      return evaluateFact(condition, view)
  }
}

/** `absent`: the gate of its question is closed, so the fact does not exist. */
export type FactState =
  | { readonly state: 'known'; readonly value: AnswerValue }
  | { readonly state: 'unknown' }
  | { readonly state: 'absent' }

export function factState(fact: string, view: View, gate = gateOf(fact, view)): FactState {
  if (gate === false) return { state: 'absent' }
  const value = knownAnswer(fact, view)
  return value === null ? { state: 'unknown' } : { state: 'known', value }
}

/** Whether the fact is asked at all: the gate of its question, true without one. */
export function gateOf(fact: string, view: View): Truth {
  const gate = view.book.questions.get(fact)?.askWhen
  return gate ? evaluate(gate, view) : true
}

export function refOf(fact: string, view: View): FactRef {
  const { per } = required(view.book.facts, fact)
  return refTo(fact, per === 'member' ? view.member : null)
}

/** Null while the day is not known; `absent` facts give no day. */
export function dayOfRef(ref: DayRef, view: View, stateOf = factState): LocalDate | null {
  if ('day' in ref) return ref.day === 'today' ? view.situation.today : (ref.day as LocalDate)
  const fact = stateOf(ref.fact, view)
  return fact.state === 'known' ? (fact.value as LocalDate) : null
}

type FactCondition = Extract<Condition, { op: 'is' | 'count' | 'age' | 'until-fiscal-year-end' | 'day' }>

/** The gate of a question is a silent part of every comparison with its fact. */
function evaluateFact(condition: FactCondition, view: View): Truth {
  return allOf([gateOf(factOf(condition), view), compareFact(condition, view)])
}

function factOf(condition: FactCondition): string {
  return 'birth' in condition ? condition.birth : condition.fact
}

/** The comparison alone, whatever the gate says. */
export function compareFact(condition: FactCondition, view: View): Truth {
  const value = knownAnswer(factOf(condition), view)
  return value === null ? null : compare(condition, value, view)
}

/** Null for a question not asked yet, and for 「わからない」. */
function knownAnswer(fact: string, view: View): AnswerValue | null {
  const value = answerOf(view.situation, refOf(fact, view))
  return value === undefined || value === unknown ? null : value
}

function compare(condition: FactCondition, value: AnswerValue, view: View): Truth {
  switch (condition.op) {
    case 'is':
      return condition.in.includes(String(value))
    case 'count':
      return countInRange({ least: Number(value), most: Number(value) }, condition)
    case 'age':
      return hasAge(condition, value as LocalDate, dayOfRef(condition.on, view))
    case 'until-fiscal-year-end':
      return isInFiscalAge(condition, value as LocalDate, dayOfRef(condition.on, view))
    case 'day':
      return isInDays(condition, value as LocalDate, dayOfRef(condition.than, view))
  }
}

function hasAge({ atLeast, under, reachedOn }: AgeCondition, birth: LocalDate, on: LocalDate | null): Truth {
  if (on === null) return null
  const age = ageOn(birth, on, reachedOn)
  return age >= (atLeast ?? 0) && age < (under ?? Number.POSITIVE_INFINITY)
}

function isInFiscalAge({ age }: FiscalAgeCondition, birth: LocalDate, on: LocalDate | null): Truth {
  return on === null ? null : on <= fiscalYearEndAfterAge(birth, age)
}

function isInDays({ atLeastDays, atMostDays }: DayCondition, day: LocalDate, than: LocalDate | null): Truth {
  if (than === null) return null
  const days = daysBetween(than, day)
  return days >= (atLeastDays ?? Number.NEGATIVE_INFINITY) && days <= (atMostDays ?? Number.POSITIVE_INFINITY)
}

/** Before the household is told, only what holds of everybody alike is known (an event, a fact of the household). */
function* eachMember(where: Condition, view: View): Generator<Truth> {
  const { members } = view.situation.answers
  if (members === null) yield evaluate(where, { ...view, member: null })
  for (const member of members?.keys() ?? []) yield evaluate(where, { ...view, member })
}

function memberCount(condition: Extract<Condition, { op: 'member-count' }>, view: View): Truth {
  if (view.situation.answers.members === null) {
    return evaluate(condition.where, { ...view, member: null }) === false
      ? countInRange({ least: 0, most: 0 }, condition)
      : null
  }
  const truths = [...eachMember(condition.where, view)]
  const least = truths.filter(truth => truth === true).length
  const most = truths.filter(truth => truth !== false).length
  return countInRange({ least, most }, condition)
}
