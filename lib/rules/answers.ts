import { addMonths, type LocalDate, parseLocalDate } from '@/lib/calendar/local-date'
import type { RuleBook } from './book'
import { byEvents } from './by-events'
import type { View } from './evaluate'
import { collectFact, factsIn, factsOfDeadline, factsOfFee } from './facts-in'
import { openFacts } from './open-facts'
import type { Condition, Fact, Procedure } from './schema'
import { type Answers, type AnswerValue, type MemberAnswers, type Situation, unknown } from './situation'
import { gateIn } from './truth-in'
import { inForce } from './validity'
import { verdictCondition } from './verdict-condition'

export type AnswerProblem =
  | 'missing'
  | 'not-an-option'
  | 'not-a-day'
  | 'in-the-future'
  | 'in-the-past'
  | 'too-long-ago'
  | 'too-far-ahead'
  | 'not-a-number'
  | 'out-of-range'

/** Checks one answer against its fact. `unknown` is an answer to every question except the two every member needs. */
export function checkAnswer(
  fact: Fact,
  raw: unknown,
  today: LocalDate,
): { value: AnswerValue } | { problem: AnswerProblem } {
  if (raw === undefined || raw === null || raw === '') return { problem: 'missing' }
  if (raw === unknown && fact.id !== 'relation') return { value: unknown }
  switch (fact.kind) {
    case 'choice':
      return fact.options.some(({ id }) => id === raw) ? { value: String(raw) } : { problem: 'not-an-option' }
    case 'yes-no':
      return checkYesNo(raw)
    case 'day':
      return checkDay(fact, raw, today)
    case 'count':
      return checkCount(fact, raw)
  }
}

/**
 * Keeps the answers that can matter: to known questions of the chosen events whose gate is open or may still open. Also says which
 * were dropped, as paths (`household.1.pension`).
 */
export function keepReachable(book: RuleBook, situation: Situation): { answers: Answers; ignored: readonly string[] } {
  const facts = factsOfEvents(book, situation.events)
  const ignored: string[] = []
  const keep = (given: MemberAnswers, member: number | null) => {
    const view: View = { book, situation, member }
    const path = member === null ? '' : `household.${member}.`
    const entries = Object.entries(given).filter(([fact]) => {
      const isReachable =
        isAsked(book, fact, member) && (facts.has(fact) || isRoster(fact)) && canStillBeAsked(fact, view)
      if (!isReachable) ignored.push(path + fact)
      return isReachable
    })
    return Object.fromEntries(entries)
  }
  const household = keep(situation.answers.household, null)
  const members = situation.answers.members?.map((given, member) => keep(given, member)) ?? null
  return { answers: { household, members }, ignored }
}

/** Every fact the procedures of these events can ask for. */
export function factsOfEvents(book: RuleBook, events: readonly string[]): ReadonlySet<string> {
  const factsOf = factsByEvents.get(book) ?? byEvents(chosen => collectFacts(book, chosen))
  factsByEvents.set(book, factsOf)
  return factsOf(events)
}

const factsByEvents = new WeakMap<RuleBook, (events: readonly string[]) => ReadonlySet<string>>()

function collectFacts(book: RuleBook, events: readonly string[]): ReadonlySet<string> {
  const procedures = book.ruleSet.procedures.filter(procedure => procedure.events.some(event => events.includes(event)))
  const found = factsIn(procedures.flatMap(conditionsOf), book)
  const days = procedures.flatMap(({ deadlines, fee }) => [...deadlines.flatMap(factsOfDeadline), ...factsOfFee(fee)])
  for (const fact of days) collectFact(fact, book, found)
  return found
}

/** Its gate is open, or may still open. A gate left at 「わからない」 stays closed. */
export function canStillBeAsked(fact: string, view: View): boolean {
  const gate = gateIn(fact, view)
  const askWhen = view.book.questions.get(fact)?.askWhen
  return gate ?? (askWhen !== undefined && !openFacts(askWhen, view, 'ever').next().done)
}

function isRoster(fact: string): boolean {
  return fact === 'relation' || fact === 'birth-date'
}

function isAsked(book: RuleBook, id: string, member: number | null): boolean {
  const fact = book.facts.get(id)
  return fact !== undefined && (fact.per === 'member') === (member !== null)
}

function conditionsOf(procedure: Procedure): readonly Condition[] {
  const whens = [...procedure.deadlines, ...procedure.bring].flatMap(({ when }) => (when ? [when] : []))
  const forms = (procedure.formsValid ?? []).map(inForce)
  return [verdictCondition(procedure), ...whens, ...forms, ...(procedure.concerns ? [procedure.concerns] : [])]
}

function checkYesNo(raw: unknown): { value: AnswerValue } | { problem: AnswerProblem } {
  if (raw === true || raw === 'yes') return { value: 'yes' }
  return raw === false || raw === 'no' ? { value: 'no' } : { problem: 'not-an-option' }
}

/** A day of the past may be today; nobody alive was born more than 130 years ago, and no
 * paper lasts longer than 20. */
function checkDay(fact: Extract<Fact, { kind: 'day' }>, raw: unknown, today: LocalDate) {
  const day = typeof raw === 'string' ? parseLocalDate(raw) : null
  if (!day) return { problem: 'not-a-day' } as const
  if (fact.range === 'past' && day > today) return { problem: 'in-the-future' } as const
  if (fact.range === 'future' && day < today) return { problem: 'in-the-past' } as const
  if (day < addMonths(today, -12 * 130)) return { problem: 'too-long-ago' } as const
  if (day > addMonths(today, 12 * 20)) return { problem: 'too-far-ahead' } as const
  return { value: day }
}

function checkCount({ min, max }: Extract<Fact, { kind: 'count' }>, raw: unknown) {
  const count = typeof raw === 'string' && /^\d{1,4}$/.test(raw) ? Number(raw) : raw
  if (typeof count !== 'number' || !Number.isInteger(count)) return { problem: 'not-a-number' } as const
  return count < min || count > max ? ({ problem: 'out-of-range' } as const) : { value: count }
}
