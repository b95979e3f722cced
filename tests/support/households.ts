import fc from 'fast-check'
import { addDays, type LocalDate, localDate } from '@/lib/calendar/local-date'
import type { RuleBook } from '@/lib/rules/book'
import type { Fact } from '@/lib/rules/schema'
import { type AnswerValue, type MemberAnswers, noAnswers, type Situation } from '@/lib/rules/situation'
import { nextStep, type Step } from '@/lib/rules/steps'

export type Household = {
  readonly household: Readonly<Record<string, AnswerValue>>
  readonly members: readonly MemberAnswers[]
}

/** Households that answer every question of a rule set, some of it nonsense: gates and ages have to cope. */
export function anyHousehold({ ruleSet }: RuleBook, today: LocalDate): fc.Arbitrary<Household> {
  const valuesOf = (per: Fact['per']) =>
    fc.record(
      Object.fromEntries(ruleSet.facts.filter(fact => fact.per === per).map(fact => [fact.id, answerTo(fact, today)])),
    )
  const others = fc.array(valuesOf('member'), { maxLength: 4 })
  return fc.record({
    household: valuesOf('household'),
    members: fc.tuple(valuesOf('member'), others).map(([self, more]) => [{ ...self, relation: 'self' }, ...more]),
  })
}

export type Walk = { readonly pages: readonly string[]; readonly situation: Situation }

/** Answers page by page as the guide asks, until it has no more questions; a page is named by what it asks. */
export function walkThrough(book: RuleBook, events: readonly string[], told: Household & { today: LocalDate }): Walk {
  let situation: Situation = { events, answers: noAnswers, today: told.today }
  const pages: string[] = []
  for (let step = nextStep(book, situation); step.kind !== 'done'; step = nextStep(book, situation)) {
    pages.push(step.kind === 'ask-household' ? 'household' : step.question.id)
    situation = { ...situation, answers: answered(situation.answers, step, told) }
    if (pages.length > 200) throw new Error(`the guide does not end: ${pages.slice(-5).join(', ')}`)
  }
  return { pages, situation }
}

type Asked = Exclude<Step, { kind: 'done' }>

function answered(answers: Situation['answers'], step: Asked, told: Household): Situation['answers'] {
  if (step.kind === 'ask-household') return { ...answers, members: told.members.map(rosterOf) }
  const { id } = step.question
  if (step.fact.per === 'household')
    return { ...answers, household: { ...answers.household, [id]: answerIn(told.household, id) } }
  const members = answers.members?.map((member, index) =>
    step.members.includes(index) ? { ...member, [id]: answerIn(told.members[index] ?? {}, id) } : member,
  )
  return { ...answers, members: members ?? null }
}

function rosterOf({ relation, 'birth-date': birthDate }: MemberAnswers): MemberAnswers {
  return { relation: relation ?? 'other', 'birth-date': birthDate ?? 'unknown' }
}

/** A test that is asked what it did not foresee should fail, not guess. */
function answerIn(answers: MemberAnswers, fact: string): AnswerValue {
  const value = answers[fact]
  if (value === undefined) throw new Error(`nobody said what to answer to ${fact}`)
  return value
}

function answerTo(fact: Fact, today: LocalDate): fc.Arbitrary<AnswerValue> {
  switch (fact.kind) {
    case 'choice':
      return fc.constantFrom(...fact.options.map(({ id }) => id), ...(fact.id === 'relation' ? manyChildren : []))
    case 'yes-no':
      return fc.constantFrom('yes', 'no')
    case 'count':
      return fc.integer({ min: fact.min, max: fact.max })
    case 'day':
      return dayOf(fact, today)
  }
}

function dayOf({ id, range }: Extract<Fact, { kind: 'day' }>, today: LocalDate): fc.Arbitrary<AnswerValue> {
  const born = fc.oneof(fc.integer({ min: 1, max: 24 * 365 }), fc.integer({ min: 1, max: 96 * 365 }))
  if (id === 'birth-date') return born.map(days => addDays(today, -days))
  const min = range === 'future' ? 0 : -60
  const max = range === 'past' ? 0 : 60
  return fc.integer({ min, max }).map(days => addDays(today, days))
}

/** Several children in one family are what many rules turn on, and rare among eight relations. */
const manyChildren: readonly string[] = ['child', 'child', 'child', 'child']

export const aFriday = localDate('2026-12-04')
