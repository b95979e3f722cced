import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { admitted } from '@/lib/counter/admitted'
import type { Carried } from '@/lib/drafts/carried'
import { bookOf } from '@/lib/rules/book'
import { aFamilyMovingIn } from '@/tests/support/a-family'

const at = { book: bookOf(ruleSet), today: localDate('2026-12-07') }
const { language, events, answers, application } = aFamilyMovingIn()
const family: Carried = { rules: 1, language, events, answers, application }
const [father = {}, ...others] = answers.members ?? []

function answering(household: Carried['answers']['household']): Carried {
  return { ...family, answers: { ...answers, household } }
}

describe('what a sealed code holds', () => {
  test('is taken in as it is when it comes from our own pages', () => {
    expect(admitted(family, at)).toEqual({ language, events, answers, application })
  })

  test.each([
    ['a fact nobody knows here', { 'made-up': 'yes' }],
    ['an option nobody knows here', { 'moved-from': 'the-moon' }],
    ['a day that is none', { 'moved-in-on': 'yesterday' }],
    ['a member’s fact said of the household', { 'has-my-number-card': 'yes' }],
    ['something of an object’s own', { constructor: 'yes' }],
  ])('loses %s, so that it is asked again', (_, household) => {
    expect(admitted(answering({ 'dog-is-registered': 'yes', ...household }), at)?.answers.household).toEqual({
      'dog-is-registered': 'yes',
    })
  })

  test('keeps a day that lay ahead when it was answered', () => {
    const household = { 'moved-in-on': '2027-01-15' }
    expect(admitted(answering(household), at)?.answers.household).toEqual(household)
  })

  test('loses an event nobody knows here, and is refused when no other is left', () => {
    expect(admitted({ ...family, events: ['landing', 'moving-in', 'moving-in'] }, at)?.events).toEqual(['moving-in'])
    expect(admitted({ ...family, events: ['landing'] }, at)).toBeNull()
  })

  test('has as many people in its forms as in its answers', () => {
    const parts = admitted({ ...family, answers: { ...answers, members: [father, ...others, father] } }, at)
    expect(parts?.application.people).toHaveLength(5)
    const alone = admitted({ ...family, answers: { ...answers, members: [father] } }, at)
    expect(alone?.application.people.map(({ name }) => name.given)).toEqual(['大輔'])
  })

  test('loses characters that nobody can see', () => {
    const phone = '090\u200b-1234\u0007-5678'
    expect(admitted({ ...family, application: { ...application, phone } }, at)?.application.phone).toBe('090-1234-5678')
  })
})
