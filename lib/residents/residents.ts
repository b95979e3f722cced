import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { factsOfEvents } from '@/lib/rules/answers'
import type { RuleBook } from '@/lib/rules/book'
import type { Fact } from '@/lib/rules/schema'
import { type AnswerValue, type MemberAnswers, type Situation, unknown } from '@/lib/rules/situation'
import { type FamilyWeights, families, familyOf, type Relative } from './family'
import { drawn, type Random, randomFrom, type Shares, wholeBetween } from './random'

/** Somebody made up who could live here: what they would answer to every question, their family included. */
export type Resident = {
  readonly household: Readonly<Record<string, AnswerValue>>
  readonly members: readonly MemberAnswers[]
}

export type Drawing = {
  readonly seed: number
  readonly count: number
  readonly today: LocalDate
  /** Only what these life events can ask; without them everything. */
  readonly events?: readonly string[]
  readonly weights?: Weights
}

/** How often what is met. No statistics of any city: those who know theirs put them here. */
export type Weights = FamilyWeights & {
  /** Of a hundred answers, those that are 「わからない」. */
  readonly unknownPercent: number
  /** By fact: how often each option, or `yes` and `no`. What is not named is drawn evenly. */
  readonly answers: Readonly<Record<string, Shares>>
}

/** Every kind of household as often as any other. */
export const evenWeights: Weights = {
  families: Object.fromEntries(families.map(family => [family, 1])),
  babyPercent: 25,
  unknownPercent: 5,
  answers: {},
}

/** The same for the same seed, rule set and weights. */
export function residentsOf(
  book: RuleBook,
  { seed, count, today, events, weights = evenWeights }: Drawing,
): readonly Resident[] {
  const random = randomFrom(seed)
  const asked = events && factsOfEvents(book, events)
  const facts = book.ruleSet.facts.filter(({ id }) => !isRoster(id) && (asked?.has(id) ?? true))
  const ofMembers = facts.filter(({ per }) => per === 'member')
  const ofHousehold = facts.filter(({ per }) => per === 'household')
  const drawing = { random, today, weights }
  return Array.from({ length: count }, () => ({
    household: answersTo(ofHousehold, drawing),
    members: familyOf(weights, random)
      .filter(relative => isRelation(relative, book))
      .map(relative => ({ ...rosterOf(relative, today), ...answersTo(ofMembers, drawing) })),
  }))
}

/** All of it told at once. */
export function toldBy({ household, members }: Resident, events: readonly string[], today: LocalDate): Situation {
  return { events, today, answers: { household, members } }
}

type Answering = { readonly random: Random; readonly today: LocalDate; readonly weights: Weights }

function isRoster(fact: string): boolean {
  return fact === 'relation' || fact === 'birth-date'
}

/** Another city's rules may know fewer relations. */
function isRelation({ relation }: Relative, { facts }: RuleBook): boolean {
  const fact = facts.get('relation')
  return fact?.kind === 'choice' && fact.options.some(({ id }) => id === relation)
}

function rosterOf({ relation, ageDays }: Relative, today: LocalDate): MemberAnswers {
  return { relation, 'birth-date': addDays(today, -ageDays) }
}

function answersTo(facts: readonly Fact[], answering: Answering): MemberAnswers {
  return Object.fromEntries(facts.map(fact => [fact.id, answerTo(fact, answering)]))
}

function answerTo(fact: Fact, { random, today, weights }: Answering): AnswerValue {
  if (random() * 100 < weights.unknownPercent) return unknown
  switch (fact.kind) {
    case 'count':
      return wholeBetween(fact.min, fact.max, random)
    case 'day':
      return addDays(today, daysFromToday(fact, random))
    default:
      return drawn(sharesOf(fact, weights), random)
  }
}

function sharesOf(fact: Extract<Fact, { kind: 'choice' | 'yes-no' }>, { answers }: Weights) {
  const options = fact.kind === 'choice' ? fact.options.map(({ id }) => id) : ['yes', 'no']
  const named = answers[fact.id]
  return options.map(option => [option, named ? (named[option] ?? 0) : 1] as const)
}

/** Mostly of these weeks, where deadlines are decided; births of others at any time of a life. */
function daysFromToday({ id, range }: Extract<Fact, { kind: 'day' }>, random: Random): number {
  if (id.endsWith('birth-date')) return -wholeBetween(0, 36_000, random)
  const reach = random() < 0.8 ? 40 : 400
  return wholeBetween(range === 'future' ? 0 : -reach, range === 'past' ? 0 : reach, random)
}
