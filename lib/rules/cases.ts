import { NoHolidayData, NoOpenDay } from '@/lib/calendar/closed-days'
import { type LocalDate, localDate } from '@/lib/calendar/local-date'
import type { YearMonth } from '@/lib/calendar/year-month'
import type { RuleBook } from './book'
import type { Deadline } from './deadlines'
import type { Case } from './schema'
import type { Situation } from './situation'
import { judgeAll, type Ruling, rulingOn, type Verdict } from './verdicts'

/** What a rule set makes of one procedure in one case, and what it says why. */
export type Outcome = Result & { readonly because: string }
type Result = { readonly verdict: Verdict; readonly deadline: Deadline | null }
type Results = ReadonlyMap<string, Result>

export type CaseDifference =
  | { readonly procedure: string; readonly about: 'verdict'; readonly expected: Verdict; readonly actual: Verdict }
  | {
      readonly procedure: string
      readonly about: 'deadline'
      readonly expected: LocalDate
      readonly actual: LocalDate | null
    }
  | {
      readonly procedure: string
      readonly about: 'paid-from'
      readonly expected: YearMonth
      readonly actual: YearMonth | null
    }

/** `cannotRun`: the calendar has no holidays for a day it leads to. */
export type CaseRun = {
  readonly case: Case
  readonly passed: boolean
  readonly cannotRun: boolean
  readonly differences: readonly CaseDifference[]
}

export function runCase(book: RuleBook, example: Case): CaseRun {
  const results = resultsOf(book, example)
  const differences = results ? [...differencesIn(example, results)] : []
  return {
    case: example,
    passed: results !== null && differences.length === 0,
    cannotRun: results === null,
    differences,
  }
}

/** The procedures whose outcome a case speaks of. */
export function proceduresNamedBy({ expect }: Case): ReadonlySet<string> {
  const { required, notRequired, needsChecking, deadlines, paidFrom = {} } = expect
  return new Set([...required, ...notRequired, ...needsChecking, ...Object.keys({ ...deadlines, ...paidFrom })])
}

/** The same case, expecting of each procedure it names what the rules now make of it. */
export function expectingNow(book: RuleBook, example: Case): Case {
  const outcomes = resultsOf(book, example)
  if (!outcomes) return example
  const { required, notRequired, needsChecking, deadlines, paidFrom } = example.expect
  const judgedAs = (verdict: Verdict) =>
    [...required, ...notRequired, ...needsChecking].filter(id => verdictIn(outcomes, id) === verdict)
  const expect = {
    required: judgedAs('required'),
    notRequired: judgedAs('not-required'),
    needsChecking: judgedAs('needs-checking'),
    deadlines: stillKnown(deadlines, id => dayIn(outcomes, id)),
    ...(paidFrom ? { paidFrom: stillKnown(paidFrom, id => monthIn(outcomes, id)) } : {}),
  }
  return { ...example, expect }
}

function stillKnown<T>(expected: Readonly<Record<string, unknown>>, now: (id: string) => T | null): Record<string, T> {
  return Object.fromEntries(
    Object.keys(expected).flatMap(id => {
      const value = now(id)
      return value === null ? [] : [[id, value] as const]
    }),
  )
}

/** Null where the calendar cannot say; procedures that the events rule out are not in it. */
export function outcomesOf(book: RuleBook, example: Case): ReadonlyMap<string, Outcome> | null {
  return byProcedure(book, example, situation => judgeAll(book, situation, 'ja'))
}

/** The same for the procedures the case names, without reasons. */
function resultsOf(book: RuleBook, example: Case): Results | null {
  const named = [...proceduresNamedBy(example)].flatMap(id => book.procedures.get(id) ?? [])
  const judged = named.filter(({ events }) => events.some(event => example.events.includes(event)))
  return byProcedure(book, example, situation =>
    judged.map(procedure => rulingOn(procedure, { book, situation, member: null })),
  )
}

function byProcedure<R extends Ruling>(
  book: RuleBook,
  example: Case,
  judgeIn: (situation: Situation) => readonly R[],
): ReadonlyMap<string, R> | null {
  if (!example.events.every(event => book.events.has(event))) return new Map()
  try {
    const judged = judgeIn(situationOf(example))
    if (judged.some(({ deadline }) => deadline?.isBeyondCalendar)) return null
    return new Map(judged.map(one => [one.procedure.id, one]))
  } catch (error) {
    if (error instanceof NoHolidayData || error instanceof NoOpenDay) return null
    throw error
  }
}

const situations = new WeakMap<Case, Situation>()

/**
 * A case without members says nothing of the household: it has not been told. Always the same object for the same case, so
 * that what has been worked out of it is known.
 */
export function situationOf(example: Case): Situation {
  const known = situations.get(example)
  if (known) return known
  const { events, answers, today } = example
  const members = answers.members.length > 0 ? answers.members : null
  const situation = { events, answers: { household: answers.household, members }, today: localDate(today) }
  situations.set(example, situation)
  return situation
}

function* differencesIn({ expect }: Case, outcomes: Results): Generator<CaseDifference> {
  yield* verdictDifferences(expect, outcomes)
  for (const [procedure, day] of Object.entries(expect.deadlines)) {
    const actual = dayIn(outcomes, procedure)
    if (actual !== day) yield { procedure, about: 'deadline', expected: localDate(day), actual }
  }
  for (const [procedure, month] of Object.entries(expect.paidFrom ?? {})) {
    const actual = monthIn(outcomes, procedure)
    if (actual !== month) yield { procedure, about: 'paid-from', expected: month as YearMonth, actual }
  }
}

function* verdictDifferences(
  { required, notRequired, needsChecking }: Case['expect'],
  outcomes: Results,
): Generator<CaseDifference> {
  const expected: readonly (readonly [Verdict, readonly string[]])[] = [
    ['required', required],
    ['not-required', notRequired],
    ['needs-checking', needsChecking],
  ]
  for (const [verdict, ids] of expected) {
    for (const procedure of ids) {
      const actual = verdictIn(outcomes, procedure)
      if (actual !== verdict) yield { procedure, about: 'verdict', expected: verdict, actual }
    }
  }
}

function dayIn(outcomes: Results, procedure: string): LocalDate | null {
  return outcomes.get(procedure)?.deadline?.on ?? null
}

function monthIn(outcomes: Results, procedure: string): YearMonth | null {
  return outcomes.get(procedure)?.deadline?.claim?.paidFrom ?? null
}

function verdictIn(outcomes: Results, procedure: string): Verdict {
  return outcomes.get(procedure)?.verdict ?? 'not-required'
}
