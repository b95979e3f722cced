import fc from 'fast-check'
import type { LocalDate } from '@/lib/calendar/local-date'
import { addDays } from '@/lib/calendar/local-date'
import type { RuleBook } from '@/lib/rules/book'
import type { Fact } from '@/lib/rules/schema'
import { type Answers, type AnswerValue, type MemberAnswers, type Situation, unknown } from '@/lib/rules/situation'
import { nextStep, type Step } from '@/lib/rules/steps'
import { friday } from './situations'

/** Residents who answer whatever they are asked, from a fixed hidden mind: complete, consistent, arbitrary. */
export type Mind = {
  readonly members: readonly MemberAnswers[]
  readonly household: Answers['household']
  /** An ordinary Friday unless said otherwise. */
  readonly today?: LocalDate
}

export function minds(book: RuleBook): fc.Arbitrary<Mind> {
  const facts = book.ruleSet.facts
  const of = (per: Fact['per']) =>
    facts.filter(fact => fact.per === per && fact.id !== 'relation' && fact.id !== 'birth-date')
  const member = fc
    .record({
      relation: otherRelation(book),
      birth: fc.integer({ min: 0, max: 36_000 }),
      rest: answersTo(of('member')),
    })
    .map(({ relation, birth, rest }) => ({ ...rest, relation, 'birth-date': addDays(friday, -birth) }))
  return fc
    .record({ members: fc.array(member, { minLength: 1, maxLength: 4 }), household: answersTo(of('household')) })
    .map(({ members, household }) => ({
      household,
      members: members.map((one, index) => (index === 0 ? { ...one, relation: 'self' } : one)),
    }))
}

function otherRelation(book: RuleBook): fc.Arbitrary<string> {
  const relation = book.facts.get('relation')
  const options = relation?.kind === 'choice' ? relation.options.map(({ id }) => id) : []
  return fc.constantFrom(...options.filter(id => id !== 'self'))
}

function answersTo(facts: readonly Fact[]): fc.Arbitrary<Record<string, AnswerValue>> {
  return fc.record(Object.fromEntries(facts.map(fact => [fact.id, answerTo(fact)])))
}

function answerTo(fact: Fact): fc.Arbitrary<AnswerValue> {
  const known = knownAnswerTo(fact)
  return fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: fc.constant(unknown) })
}

function knownAnswerTo(fact: Fact): fc.Arbitrary<AnswerValue> {
  switch (fact.kind) {
    case 'choice':
      return fc.constantFrom(...fact.options.map(({ id }) => id))
    case 'yes-no':
      return fc.constantFrom('yes', 'no')
    case 'count':
      return fc.integer({ min: fact.min, max: fact.max })
    case 'day':
      return dayIn(fact.range)
  }
}

function dayIn(range: 'past' | 'future' | 'any'): fc.Arbitrary<LocalDate> {
  const min = range === 'future' ? 0 : -400
  const max = range === 'past' ? 0 : 60
  return fc.integer({ min, max }).map(days => addDays(friday, days))
}

/** Everything that is asked, answered in turn: each situation on the way, the first and the last included. */
export function* interview(book: RuleBook, events: readonly string[], mind: Mind): Generator<Situation> {
  let situation: Situation = { events, today: mind.today ?? friday, answers: { household: {}, members: null } }
  yield situation
  for (let step = nextStep(book, situation); step.kind !== 'done'; step = nextStep(book, situation)) {
    situation = { ...situation, answers: answered(situation.answers, step, mind) }
    yield situation
  }
}

export function answered(answers: Answers, step: Step, mind: Mind): Answers {
  if (step.kind === 'done') return answers
  if (step.kind === 'ask-household') {
    return {
      ...answers,
      members: mind.members.map(one => ({
        relation: one.relation ?? 'self',
        'birth-date': one['birth-date'] ?? unknown,
      })),
    }
  }
  const { id } = step.fact
  if (step.fact.per === 'household')
    return { ...answers, household: { ...answers.household, [id]: mind.household[id] ?? unknown } }
  const members = answers.members ?? []
  return {
    ...answers,
    members: members.map((one, index) =>
      step.members.includes(index) ? { ...one, [id]: mind.members[index]?.[id] ?? unknown } : one,
    ),
  }
}

/** Everything the mind knows at once, in whatever order. */
export function everything(events: readonly string[], mind: Mind): Situation {
  return { events, today: mind.today ?? friday, answers: { household: mind.household, members: mind.members } }
}
