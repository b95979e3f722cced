import { describe, expect, test } from 'vitest'
import { bookOf } from '@/lib/rules/book'
import type { Condition } from '@/lib/rules/schema'
import type { Situation } from '@/lib/rules/situation'
import { maxMembers } from '@/lib/rules/situation'
import { mayAskHousehold, nextStep, openSteps, remainingAtMost } from '@/lib/rules/steps'
import { judgeAll } from '@/lib/rules/verdicts'
import { adult, aMove, child, elder } from '@/tests/support/situations'
import { aProcedure, isFact, smallBook, smallRuleSet } from '@/tests/support/small-rules'

function asked(situation: Situation): string {
  const step = nextStep(smallBook, situation)
  return step.kind === 'ask' ? [step.question.id, ...step.members].join(' ') : step.kind
}

const known = { from: 'other-city', 'moved-on': '2026-12-02', 'has-dog': 'no', vehicles: 0 }

describe('the next question', () => {
  test('is the household first, wherever a rule speaks of its members', () => {
    expect(asked(aMove())).toBe('ask-household')
  })

  test('follows the rule set’s order', () => {
    expect(asked(aMove({ members: [adult] }))).toBe('from')
  })

  test('is never one whose answer no longer matters', () => {
    const abroad = aMove({ members: [adult], household: { from: 'abroad', 'has-dog': 'no' } })
    expect(asked(abroad)).toBe('card 0')
  })

  test('skips what the age decides', () => {
    const step = aMove({ members: [{ ...elder, card: 'no' }], household: known })
    expect(asked(step)).toBe('done')
  })

  test('asks a yes-no fact of all members together, a choice of one after the other', () => {
    expect(asked(aMove({ members: [adult, child], household: known }))).toBe('card 0 1')
    const cards = [adult, child].map(member => ({ ...member, card: 'no' }))
    expect(asked(aMove({ members: cards, household: known }))).toBe('insurance 0')
    expect(
      asked(aMove({ members: [{ ...adult, card: 'no', insurance: 'work' }, cards[1] ?? {}], household: known })),
    ).toBe('insurance 1')
  })

  test('is not asked of somebody whose gate was left at 「わからない」', () => {
    const questions = smallRuleSet.questions.map(one =>
      one.id === 'card' ? { ...one, askWhen: isFact('insurance', 'work') } : one,
    )
    const byInsurance = bookOf({ ...smallRuleSet, questions })
    const insured = (insurance: string) => ({ ...adult, insurance })
    const members = [insured('work'), insured('unknown'), insured('none')]
    expect(nextStep(byInsurance, aMove({ members, household: known }))).toMatchObject({
      question: { id: 'card' },
      members: [0],
    })
  })

  test('opens a gated question only when its gate is open', () => {
    const withDog = { ...known, 'has-dog': 'yes' }
    expect(asked(aMove({ members: [adult], household: withDog }))).toBe('dog-registered')
  })

  test('does not ask again what the person does not know', () => {
    const situation = aMove({ members: [{ ...adult, card: 'unknown', insurance: 'unknown' }], household: known })
    expect(asked(situation)).toBe('done')
  })

  test('says which procedures hang on it', () => {
    const step = nextStep(smallBook, aMove({ members: [adult] }))
    expect(step.kind === 'ask' && step.because.map(({ id }) => id)).toEqual(['move-in', 'moped'])
  })
})

describe('あと最大N問', () => {
  test('counts every page that can still come, those behind a gate included', () => {
    // from, moved-on, has-dog, dog-registered, card (together), insurance ×2, vehicles
    expect(remainingAtMost(smallBook, aMove({ members: [adult, child] }))).toBe(8)
  })

  test('is nothing when everything is decided', () => {
    expect(remainingAtMost(smallBook, aMove({ members: [{ ...elder, card: 'no' }], household: known }))).toBe(0)
  })
})

describe('before the household is told', () => {
  const dogOwner = isFact('has-dog', 'yes')
  const cards = aProcedure({
    id: 'cards',
    requiredWhen: { op: 'all', of: [dogOwner, { op: 'any-member', where: isFact('card', 'yes') }] },
  })
  const insurance = aProcedure({
    id: 'insurance',
    per: 'member',
    requiredWhen: { op: 'all', of: [isFact('from', 'abroad'), isFact('insurance', 'none')] },
  })
  const book = bookOf({
    ...smallRuleSet,
    procedures: [cards, insurance],
    questions: smallRuleSet.questions.toSorted((a, b) => Number(isOfMember(a.id)) - Number(isOfMember(b.id))),
  })

  test('what stands before the list of members is asked before it', () => {
    expect(nextStep(book, aMove())).toMatchObject({ question: { id: 'from' } })
    expect(nextStep(book, aMove({ household: { from: 'abroad' } }))).toMatchObject({ question: { id: 'has-dog' } })
    expect(nextStep(book, aMove({ household: { from: 'abroad', 'has-dog': 'no' } })).kind).toBe('ask-household')
  })

  test('nobody is listed where no member matters any more', () => {
    const situation = aMove({ household: { from: 'other-city', 'has-dog': 'no' } })
    expect(nextStep(book, situation).kind).toBe('done')
    expect(judgeAll(book, situation, 'ja').map(({ verdict }) => verdict)).toEqual(['not-required', 'not-required'])
  })

  test('the list is to come as long as a member may still matter', () => {
    const onlyCards = bookOf({ ...book.ruleSet, procedures: [cards] })
    expect(mayAskHousehold(onlyCards, aMove())).toBe(true)
    expect(mayAskHousehold(onlyCards, aMove({ household: { 'has-dog': 'no' } }))).toBe(false)
    expect(mayAskHousehold(onlyCards, aMove({ members: [adult] }))).toBe(false)
  })

  test('what only several people can be asked is counted', () => {
    const several: Condition = { op: 'member-count', where: { op: 'always' }, atLeast: 2 }
    const questions = smallRuleSet.questions.map(one => (one.id === 'card' ? { ...one, askWhen: several } : one))
    const onlyCards = bookOf({ ...smallRuleSet, questions, procedures: [cards] })
    // has-dog, the list, card (together)
    expect(remainingAtMost(onlyCards, aMove())).toBe(3)
    expect(remainingAtMost(onlyCards, aMove({ members: [adult] }))).toBe(0)
    expect(remainingAtMost(onlyCards, aMove({ members: [adult, child] }))).toBe(2)
  })

  test('questions of members count once for each person there may be', () => {
    // from, has-dog, the list, card (together), insurance for each
    expect(remainingAtMost(book, aMove())).toBe(4 + maxMembers)
    expect(remainingAtMost(book, aMove({ household: { from: 'other-city' } }))).toBe(3)
  })
})

function isOfMember(fact: string): boolean {
  return smallBook.facts.get(fact)?.per === 'member'
}

describe('everything that can be asked at once', () => {
  test('begins with the next question, and asks a choice of all members together', () => {
    const cards = [adult, child].map(member => ({ ...member, card: 'no' }))
    const situation = aMove({ members: cards, household: known })
    const [first] = openSteps(smallBook, situation)
    expect(first).toMatchObject({ question: { id: 'insurance' }, members: [0, 1] })
    expect(nextStep(smallBook, situation)).toMatchObject({ question: { id: 'insurance' }, members: [0] })
  })

  test('is nothing when the guide is through', () => {
    expect(openSteps(smallBook, aMove({ members: [{ ...elder, card: 'no' }], household: known }))).toEqual([])
  })

  test('has the list of members among it', () => {
    expect(openSteps(smallBook, aMove()).map(({ kind }) => kind)).toContain('ask-household')
  })
})
