import {
  adjust,
  type ClosedDayRule,
  type ClosedDays,
  hasHolidayData,
  NoHolidayData,
  NoOpenDay,
  whereAdjustDiffers,
} from '@/lib/calendar/closed-days'
import { addMonths, type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from './book'
import { type CountingRule, countDays, nominalDay, type RuleFrom } from './counting'
import type { DayRef, DeadlineRule, Procedure } from './schema'
import type { AnswerValue, Situation } from './situation'

/** Whether other closed days may move a last day for somebody: never wrongly no, found without judging anybody. */
export type MayMove = (situation: Situation) => boolean

export type MovedDays = {
  /** Of one of these, or of any other that counts from the same days: what is found out of a day serves everybody. */
  readonly ofAny: (procedures: readonly Procedure[]) => MayMove
  readonly of: (procedure: Procedure) => MayMove
}

/** For procedures that say the same in both rule sets: only closed days are different. */
export function movedDays(before: RuleBook, after: RuleBook): MovedDays {
  const looks = { before, after, isMoved: movedOff(before, after) }
  const rulesOf = (procedures: readonly Procedure[]) => procedures.flatMap(one => countingRulesOf(one, after))
  const every = mayMoveBy(rulesOf([...after.procedures.values()]), looks)
  return {
    ofAny(procedures) {
      const days = [...new Set(rulesOf(procedures).map(startOf))].flatMap(start => every.get(start) ?? [])
      return situation => days.some(mayMove => mayMove(situation))
    },
    of(procedure) {
      const days = [...mayMoveBy(rulesOf([procedure]), looks).values()]
      return situation => days.some(mayMove => mayMove(situation))
    },
  }
}

type Looks = {
  readonly before: RuleBook
  readonly after: RuleBook
  readonly isMoved: (nominalOn: LocalDate, rule: ClosedDayRule) => boolean
}

/** By what they count from, all that count from it at once. */
function mayMoveBy(rules: readonly CountingRule[], looks: Looks): ReadonlyMap<string, MayMove> {
  const distinct = [...new Map(rules.map(rule => [JSON.stringify(rule), rule])).values()]
  const alike = (start: string) => distinct.filter(rule => startOf(rule) === start)
  return new Map([...new Set(distinct.map(startOf))].map(start => [start, movedBy(alike(start), looks)]))
}

function startOf(rule: CountingRule): string {
  return JSON.stringify(rule.kind === 'yearly' ? rule : rule.from)
}

function movedBy(rules: readonly CountingRule[], looks: Looks): MayMove {
  const fromDay = rules.filter(rule => rule.kind !== 'yearly')
  const [first] = fromDay
  if (first) return counted(fromDay, first.from, looks)
  const yearlies = rules.map(rule => yearly(rule, looks))
  return situation => yearlies.some(mayMove => mayMove(situation))
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
function yearly(rule: CountingRule, { before, after }: Looks): MayMove {
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

/** From what was answered, asked or not: more than the rules themselves would count from. Every day is counted from once. */
function counted(rules: readonly RuleFrom[], from: DayRef, looks: Looks): MayMove {
  // A number of days that goes by a day of its own.
  if (rules.some(rule => rule.kind === 'within' && typeof rule.count !== 'number')) return () => true
  const known = new Map<AnswerValue, boolean>()
  const toldIn = daysTold(from, looks.after)
  let since: LocalDate | '' | null = null
  return situation =>
    toldIn(situation).some(told => {
      since ??= firstToLookAt(rules, { ...looks, situation })
      if (told === undefined || String(told) < since) return false
      const found = known.get(told) ?? isMovedFrom(told, rules, { ...looks, situation })
      known.set(told, found)
      return found
    })
}

/** Asked of each member or of all together, and then told in one place. */
function daysTold(ref: DayRef, book: RuleBook): (situation: Situation) => readonly (AnswerValue | undefined)[] {
  if ('day' in ref) return ({ today }) => [ref.day === 'today' ? today : ref.day]
  const { fact } = ref
  if (book.facts.get(fact)?.per === 'household') return ({ answers }) => [answers.household[fact]]
  return ({ answers }) => answers.members?.map(member => member[fact]) ?? []
}

type Counting = Looks & { readonly situation: Situation }

const longAgoYears = [1, 3, 10, 70]

/** Most were born too long ago to matter: a later day never leads to an earlier last day. Empty: every day has to be looked at. */
function firstToLookAt(rules: readonly RuleFrom[], counting: Counting): LocalDate | '' {
  const { before, after, situation } = counting
  const differs = whereAdjustDiffers(before.ruleSet.closedDays, after.ruleSet.closedDays)
  if (!differs) return ''
  const days = longAgoYears.map(years => addMonths(differs.from, -12 * years))
  const endsBefore = (day: LocalDate) =>
    rules.every(rule => (nominalDay(rule, day, { book: after, situation, member: null }) ?? '9') < differs.from)
  return days.find(endsBefore) ?? ''
}

function isMovedFrom(told: AnswerValue, rules: readonly RuleFrom[], { after, isMoved, situation }: Counting): boolean {
  const from = parseLocalDate(String(told))
  if (!from) return false
  return rules.some(rule => {
    const nominalOn = nominalDay(rule, from, { book: after, situation, member: null })
    return nominalOn !== null && isMoved(nominalOn, rule.closedDay)
  })
}

/** Many days lead to the same last day. */
function movedOff(before: RuleBook, after: RuleBook): Looks['isMoved'] {
  const known = { 'next-open': new Map<LocalDate, boolean>(), 'previous-open': new Map<LocalDate, boolean>() }
  const dayIn = ({ ruleSet }: RuleBook, day: LocalDate, rule: ClosedDayRule) => adjusted(day, rule, ruleSet.closedDays)
  return (day, rule) => {
    if (rule === 'stays') return false
    const found = known[rule].get(day) ?? dayIn(before, day, rule) !== dayIn(after, day, rule)
    known[rule].set(day, found)
    return found
  }
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
