import {
  adjust,
  type ClosedDayRule,
  type ClosedDays,
  hasHolidayData,
  NoHolidayData,
  NoOpenDay,
} from '@/lib/calendar/closed-days'
import { type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from './book'
import { type CountingRule, countDays, nominalDay, type RuleFrom } from './counting'
import type { DayRef, DeadlineRule, Procedure } from './schema'
import type { AnswerValue, Situation } from './situation'

/** Whether other closed days may move a last day for somebody: never wrongly no, found without judging anybody. */
export type MayMove = (situation: Situation) => boolean

/** For procedures that say the same in both rule sets: only closed days are different. Rules of one kind are looked at once. */
export function movedDays(before: RuleBook, after: RuleBook): (procedure: Procedure) => readonly MayMove[] {
  const known = new Map<string, MayMove>()
  const looked = (rule: CountingRule) => {
    const key = JSON.stringify(rule)
    const make = () => (rule.kind === 'yearly' ? yearly(rule, before, after) : counted(rule, before, after))
    const found = known.get(key) ?? make()
    known.set(key, found)
    return found
  }
  return procedure => [...new Set(countingRulesOf(procedure, after).map(looked))]
}

/** With those of the procedures it is filed with. */
function countingRulesOf(procedure: Procedure, book: RuleBook, seen = new Set<string>()): readonly CountingRule[] {
  if (seen.has(procedure.id)) return []
  seen.add(procedure.id)
  return procedure.deadlines.flatMap(({ rules }) => rules).flatMap(rule => countingRulesIn(rule, book, seen))
}

function countingRulesIn(rule: DeadlineRule, book: RuleBook, seen: Set<string>): readonly CountingRule[] {
  if (rule.kind === 'promptly' || rule.kind === 'none') return []
  if (rule.kind !== 'with') return rule.closedDay === 'stays' ? [] : [rule]
  const other = book.procedures.get(rule.procedure)
  return other ? countingRulesOf(other, book, seen) : []
}

/** The same for everybody on one day. */
function yearly(rule: CountingRule, before: RuleBook, after: RuleBook): MayMove {
  const known = new Map<LocalDate, boolean>()
  const dayIn = (book: RuleBook, situation: Situation) => {
    const found = orNoOpenDay(() => countDays(rule, { book, situation, member: null }))
    return typeof found === 'object' ? found?.on : found
  }
  return situation => {
    const found = known.get(situation.today) ?? dayIn(before, situation) !== dayIn(after, situation)
    known.set(situation.today, found)
    return found
  }
}

/** From what was answered, asked or not: more than the rule itself would count from. Every day is counted from once. */
function counted(rule: RuleFrom, before: RuleBook, after: RuleBook): MayMove {
  // A number of days that goes by a day of its own.
  if (rule.kind === 'within' && typeof rule.count !== 'number') return () => true
  const known = new Map<AnswerValue, boolean>()
  const isMovedFrom = (told: AnswerValue, situation: Situation) => {
    const from = parseLocalDate(String(told))
    const nominalOn = from && nominalDay(rule, from, { book: after, situation, member: null })
    return nominalOn !== null && isMoved(nominalOn, rule.closedDay, [before, after])
  }
  return situation =>
    toldOf(rule.from, situation).some(told => {
      if (told === undefined) return false
      const found = known.get(told) ?? isMovedFrom(told, situation)
      known.set(told, found)
      return found
    })
}

function toldOf(ref: DayRef, { answers, today }: Situation): readonly (AnswerValue | undefined)[] {
  if ('day' in ref) return [ref.day === 'today' ? today : ref.day]
  return [answers.household[ref.fact], ...(answers.members ?? []).map(member => member[ref.fact])]
}

function isMoved(day: LocalDate, rule: ClosedDayRule, books: readonly [RuleBook, RuleBook]): boolean {
  const [was, is] = books.map(({ ruleSet: { closedDays } }) => adjusted(day, rule, closedDays))
  return was !== is
}

function adjusted(day: LocalDate, rule: ClosedDayRule, closed: ClosedDays): string {
  // Births of long ago: no day in either calendar, and a throw for each would take longer than all the rest.
  if (closed.nationalHolidays && !hasHolidayData(day)) return 'no-holiday-data'
  try {
    return orNoOpenDay(() => adjust(day, rule, closed))
  } catch (error) {
    if (error instanceof NoHolidayData) return 'no-holiday-data'
    throw error
  }
}

function orNoOpenDay<T>(work: () => T): T | 'no-open-day' {
  try {
    return work()
  } catch (error) {
    if (error instanceof NoOpenDay) return 'no-open-day'
    throw error
  }
}
