import type { LocalDate } from '@/lib/calendar/local-date'

/** The most people one household can be entered with; bounds the questions still to come. */
export const maxMembers = 10

/** A choice's option id, `yes` or `no`, a day `YYYY-MM-DD`, a count, or for every kind `unknown` (「わからない」). */
export type AnswerValue = string | number

export const unknown = 'unknown'

export type MemberAnswers = Readonly<Record<string, AnswerValue>>

export type Answers = {
  readonly household: Readonly<Record<string, AnswerValue>>
  /** Null: the household has not been told yet. The first member is the person who answers. */
  readonly members: readonly MemberAnswers[] | null
}

/** Everything a verdict depends on besides the rules. */
export type Situation = {
  readonly events: readonly string[]
  readonly answers: Answers
  readonly today: LocalDate
}

/** One fact of the household (`member` null) or of one member. */
export type FactRef = { readonly fact: string; readonly member: number | null }

/** Asked on the page that lists the household, without a question of their own. */
export const rosterFacts: readonly string[] = ['relation', 'birth-date']

const refs = new Map<string, FactRef[]>()

/** Always the same object for the same fact and member, so that refs can be compared and gathered as they are. */
export function refTo(fact: string, member: number | null): FactRef {
  const ofFact = refs.get(fact) ?? []
  if (ofFact.length === 0) refs.set(fact, ofFact)
  const place = (member ?? -1) + 1
  const known = ofFact[place]
  if (known) return known
  const ref = { fact, member }
  ofFact[place] = ref
  return ref
}

export const noAnswers: Answers = { household: {}, members: null }

export function refKey({ fact, member }: FactRef): string {
  return member === null ? fact : `${member}/${fact}`
}

export function answerOf({ answers }: Situation, { fact, member }: FactRef): AnswerValue | undefined {
  return member === null ? answers.household[fact] : answers.members?.[member]?.[fact]
}

const onOtherDays = new WeakMap<Situation, Map<LocalDate, Situation>>()

/** The same answers as things stand on another day. Always the same object, so that it is worked out once. */
export function onDay(situation: Situation, today: LocalDate): Situation {
  const days = onOtherDays.get(situation) ?? new Map<LocalDate, Situation>()
  onOtherDays.set(situation, days)
  const known = days.get(today) ?? { ...situation, today }
  days.set(today, known)
  return known
}
