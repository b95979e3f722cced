import { addDays, keepingLast, type LocalDate } from '@/lib/calendar/local-date'
import { factsOfEvents } from '@/lib/rules/answers'
import type { RuleBook } from '@/lib/rules/book'
import type { Fact } from '@/lib/rules/schema'
import { type AnswerValue, type MemberAnswers, type Situation, unknown } from '@/lib/rules/situation'
import { type FamilyWeights, families, familyDrawer, type Relative } from './family'
import { drawerOf, type Random, randomFrom, type Shares, wholeBetween } from './random'

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
  const draw = residentDrawer(book, { today, weights, ...(events ? { events } : {}) })
  return Array.from({ length: count }, () => draw(random))
}

/** Draws one resident after the other. What the facts and their shares are is looked up once. */
export function residentDrawer(
  book: RuleBook,
  { today, events, weights = evenWeights }: Pick<Drawing, 'today' | 'events' | 'weights'>,
): (random: Random) => Resident {
  const asked = events && factsOfEvents(book, events)
  const facts = book.ruleSet.facts.filter(({ id }) => !isRoster(id) && (asked?.has(id) ?? true))
  const dayAt = daysFrom(today)
  const drawersOf = (per: Fact['per']) =>
    facts.filter(fact => fact.per === per).map(fact => [fact.id, answerDrawer(fact, { dayAt, weights })] as const)
  const [ofHousehold, ofMembers] = [drawersOf('household'), drawersOf('member')]
  const drawFamily = familyDrawer(weights)
  return random => ({
    household: answersFrom(ofHousehold, random, {}),
    members: drawFamily(random)
      .filter(relative => isRelation(relative, book))
      .map(relative => answersFrom(ofMembers, random, rosterOf(relative, dayAt))),
  })
}

/** All of it told at once. */
export function toldBy({ household, members }: Resident, events: readonly string[], today: LocalDate): Situation {
  return { events, today, answers: { household, members } }
}

type Drawer = (random: Random) => AnswerValue

function isRoster(fact: string): boolean {
  return fact === 'relation' || fact === 'birth-date'
}

/** Another city's rules may know fewer relations. */
function isRelation({ relation }: Relative, { facts }: RuleBook): boolean {
  const fact = facts.get('relation')
  return fact?.kind === 'choice' && fact.options.some(({ id }) => id === relation)
}

/** So many days after a day, before it where negative. */
type DayAt = (days: number) => LocalDate

/** Every day is written once, however many were born on it. */
const daysFrom = keepingLast((today): DayAt => {
  const written = new Map<number, LocalDate>()
  return days => {
    const known = written.get(days) ?? addDays(today, days)
    written.set(days, known)
    return known
  }
})

function rosterOf({ relation, ageDays }: Relative, dayAt: DayAt): Record<string, AnswerValue> {
  return { relation, 'birth-date': dayAt(-ageDays) }
}

function answersFrom(
  drawers: readonly (readonly [string, Drawer])[],
  random: Random,
  answers: Record<string, AnswerValue>,
): MemberAnswers {
  for (const [fact, draw] of drawers) answers[fact] = draw(random)
  return answers
}

type Drawn = { readonly dayAt: DayAt; readonly weights: Weights }

function answerDrawer(fact: Fact, drawn: Drawn): Drawer {
  const draw = knownDrawer(fact, drawn)
  const { unknownPercent } = drawn.weights
  return random => (random() * 100 < unknownPercent ? unknown : draw(random))
}

function knownDrawer(fact: Fact, { dayAt, weights }: Drawn): Drawer {
  switch (fact.kind) {
    case 'count':
      return random => wholeBetween(fact.min, fact.max, random)
    case 'day':
      return random => dayAt(daysFromToday(fact, random))
    default:
      return drawerOf(sharesOf(fact, weights))
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
