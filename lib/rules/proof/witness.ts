import { addMonths } from '@/lib/calendar/local-date'
import { gateOf } from '../evaluate'
import type { Fact } from '../schema'
import { type AnswerValue, type MemberAnswers, rosterFacts, type Situation, unknown } from '../situation'
import { dayName } from './family-days'
import type { Cube } from './profiles'
import type { Example } from './search'
import type { Variables } from './variables'

export type Shown = {
  readonly events: readonly string[]
  /** The facts that belong to what is to be seen. */
  readonly facts: ReadonlySet<string>
}

/** The example as answers a resident could have given: to every question that is asked of them, and to no other. */
export function witnessOf(variables: Variables, example: Example, { events, facts }: Shown): Situation {
  const { book } = variables
  const told = book.ruleSet.facts.filter(({ id }) => facts.has(id) || rosterFacts.includes(id))
  const answersOf = (cube: Cube, member: number | null): MemberAnswers => {
    const own = told.filter(({ per }) => (per === 'member') === (member !== null))
    return Object.fromEntries(own.map(fact => [fact.id, answerOf(fact, { variables, example, cube, member })]))
  }
  const everything: Situation = {
    events,
    today: example.world.today,
    answers: {
      household: answersOf(example.household, null),
      members: example.members.map((cube, member) => answersOf(cube, member)),
    },
  }
  return asked(variables, everything)
}

type Answering = {
  readonly variables: Variables
  readonly example: Example
  readonly cube: Cube
  readonly member: number | null
}

/** The events chosen in the example, or these where it leaves them open. */
export function eventsOf(
  variables: Variables,
  { household }: Example,
  otherwise: readonly string[],
): readonly string[] {
  const { events } = variables.book.ruleSet
  const chosen = events.filter(({ id }) => household.get(variables.eventLevel(id)) === 1).map(({ id }) => id)
  return chosen.length > 0 ? chosen : otherwise
}

function answerOf(fact: Fact, answering: Answering): AnswerValue {
  const { variables, example, cube, member } = answering
  const level = variables.findFactLevel(fact.id)
  const value = level === undefined ? undefined : cube.get(level)
  switch (fact.kind) {
    case 'choice':
      return value === undefined ? usualOption(fact, answering) : (fact.options[value]?.id ?? unknown)
    case 'yes-no':
      return value === 0 ? 'yes' : 'no'
    case 'count':
      return countOf(variables, level, value) ?? fact.min
    case 'day':
      return example.days.get(dayName(fact.id, member)) ?? example.world.today
  }
}

/** Beside the one who answers a spouse and children, unless the rules say otherwise. */
function usualOption({ id, options }: Extract<Fact, { kind: 'choice' }>, { example, member }: Answering): AnswerValue {
  const ids = options.map(option => option.id)
  if (id !== 'relation' || member === 0) return ids[0] ?? unknown
  const birth = example.days.get(dayName('birth-date', member)) ?? example.world.today
  const isGrown = birth < addMonths(example.world.today, -12 * 18)
  const grown = member === 1 ? 'spouse' : 'other'
  const usual = isGrown ? grown : 'child'
  return ids.includes(usual) ? usual : (ids.at(-1) ?? unknown)
}

function countOf(variables: Variables, level: number | undefined, value: number | undefined): number | undefined {
  const variable = level === undefined ? undefined : variables.at(level)
  return variable?.kind === 'count' && value !== undefined ? variable.starts[value] : undefined
}

function asked({ book }: Variables, situation: Situation): Situation {
  const isAsked = (fact: string, member: number | null) => gateOf(fact, { book, situation, member }) !== false
  const keep = (answers: MemberAnswers, member: number | null) =>
    Object.fromEntries(Object.entries(answers).filter(([fact]) => isAsked(fact, member)))
  const { household, members } = situation.answers
  return {
    ...situation,
    answers: { household: keep(household, null), members: members?.map(keep) ?? null },
  }
}
