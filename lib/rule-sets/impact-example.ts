import { NoHolidayData, NoOpenDay } from '@/lib/calendar/closed-days'
import type { ImpactGroup, StoredImpact } from '@/lib/db/rule-set-impacts'
import { formatDay } from '@/lib/format/day'
import { householdWords } from '@/lib/residents/household-words'
import { keepReachable } from '@/lib/rules/answers'
import { bookOf, type RuleBook } from '@/lib/rules/book'
import { resultOf } from '@/lib/rules/result'
import type { RuleSet } from '@/lib/rules/schema'
import { type FactRef, refKey, type Situation } from '@/lib/rules/situation'
import { type Judged, judge, type Verdict } from '@/lib/rules/verdicts'
import { type Compared, peopleOf } from './impact'
import { type ShownSide, sideOf } from './impact-view'
import { type WitnessLine, witnessLines } from './witness-words'

/** One person a change happens to: their situation, and what they read before and after. */
export type ImpactExample = {
  readonly nth: number
  readonly of: number
  readonly title: string
  /** What decided, on either side. */
  readonly deciding: readonly WitnessLine[]
  readonly answers: readonly WitnessLine[]
  readonly before: ExampleSide
  readonly after: ExampleSide
  /** What becomes of the whole visit. */
  readonly visit: string | null
}

export type ExampleSide = {
  readonly verdict: Verdict | null
  readonly title: string
  readonly because: string
  readonly deadline: string
  /** Where the change is not the verdict: what it is about, as it is on this side. */
  readonly side: ShownSide
}

type Shown = { readonly impact: StoredImpact; readonly group: ImpactGroup; readonly nth: number }

/** Null where there is no such example. */
export function exampleOf({ base, ruleSet }: Compared, { impact, group, nth }: Shown): ImpactExample | null {
  const index = group.examples[nth]
  if (index === undefined) return null
  const told = peopleOf(impact, bookOf(base.ruleSet)).at(index)
  const [before, after] = [bookOf(base.ruleSet), bookOf(ruleSet)]
  const [old, now] = [judgedIn(before, told, group), judgedIn(after, told, group)]
  return {
    nth,
    of: group.examples.length,
    title: titleOf(told, after),
    deciding: witnessLines(only(told, [...(old?.facts ?? []), ...(now?.facts ?? [])]), ruleSet).slice(linesOfEvent),
    answers: witnessLines(reachable(told, after), ruleSet),
    before: exampleSide(old, group, { value: group.before, ruleSet: base.ruleSet }),
    after: exampleSide(now, group, { value: group.after, ruleSet }),
    visit: visitWords(before, after, told),
  }
}

/** The event and the day stand in the title. */
const linesOfEvent = 2

function judgedIn(book: RuleBook, told: Situation, { procedure: id }: ImpactGroup): Judged | null {
  const procedure = book.procedures.get(id)
  if (!procedure) return null
  return inCalendar(() => judge(procedure, { book, situation: reachable(told, book), member: null }, 'ja'))
}

function reachable(told: Situation, book: RuleBook): Situation {
  return { ...told, answers: keepReachable(book, told).answers }
}

function titleOf({ events, answers, today }: Situation, book: RuleBook): string {
  const event = events.map(id => book.events.get(id)?.title.ja ?? id).join('、')
  const day = formatDay(today, 'ja', { style: 'long' })
  return `${householdWords(answers.members ?? [])}、${event}（来庁日 ${day}）`
}

/** The answers that decided, and nothing else. */
function only(told: Situation, refs: readonly FactRef[]): Situation {
  const keys = new Set(refs.map(refKey))
  const keep = (given: Situation['answers']['household'], member: number | null) =>
    Object.fromEntries(Object.entries(given).filter(([fact]) => keys.has(refKey({ fact, member }))))
  const { household, members } = told.answers
  const people = members?.map((one, member) => {
    const kept = keep(one, member)
    return Object.keys(kept).length > 0 ? { ...(one.relation ? { relation: one.relation } : {}), ...kept } : {}
  })
  return { ...told, answers: { household: keep(household, null), members: people ?? null } }
}

type Of = { readonly value: string; readonly ruleSet: RuleSet }

function exampleSide(judged: Judged | null, { kind }: ImpactGroup, { value, ruleSet }: Of): ExampleSide {
  const deadline = judged?.deadline
  return {
    verdict: judged?.verdict ?? null,
    title: judged?.procedure.title.ja ?? 'この手続きはありません',
    because: judged?.because ?? '',
    deadline: deadline?.on ? formatDay(deadline.on, 'ja', { style: 'long' }) : (deadline?.text.ja ?? ''),
    side: sideOf(kind, value, ruleSet),
  }
}

/** 「回る窓口が1か所、持ち物が1つ減ります。」 */
function visitWords(before: RuleBook, after: RuleBook, told: Situation): string | null {
  const [old, now] = [visitIn(before, told), visitIn(after, told)]
  if (!old || !now) return null
  const said = [
    ['手続きが', now.procedures - old.procedures, '件'],
    ['回る窓口が', now.stops - old.stops, 'か所'],
    ['持ち物が', now.bring - old.bring, 'つ'],
  ] as const
  const parts = said.flatMap(([what, more, unit]) =>
    more === 0 ? [] : [`${what}${Math.abs(more)}${unit}${more > 0 ? '増え' : '減り'}`],
  )
  return parts.length > 0 ? `${parts.join('、')}ます。` : null
}

function visitIn(book: RuleBook, told: Situation) {
  const result = inCalendar(() => resultOf(book, reachable(told, book), 'ja'))
  if (!result) return null
  return { procedures: result.procedures.length, stops: result.visit.stops.length, bring: result.bring.length }
}

/** Null where the calendar cannot say. */
function inCalendar<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof NoHolidayData || error instanceof NoOpenDay) return null
    throw error
  }
}
