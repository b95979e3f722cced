import { describe, expect, test } from 'vitest'
import { ageOn } from '@/lib/calendar/age'
import type { LocalDate } from '@/lib/calendar/local-date'
import { ruleSet } from '@/lib/catalogue'
import { families } from '@/lib/residents/family'
import { evenWeights, residentsOf, toldBy } from '@/lib/residents/residents'
import { checkAnswer, factsOfEvents } from '@/lib/rules/answers'
import { bookOf } from '@/lib/rules/book'
import { type MemberAnswers, maxMembers } from '@/lib/rules/situation'
import { friday } from '@/tests/support/situations'

const book = bookOf(ruleSet)
const many = residentsOf(book, { seed: 3, count: 400, today: friday })

function ageOf(member: MemberAnswers | undefined): number {
  return ageOn(String(member?.['birth-date']) as LocalDate, friday, 'birthday')
}

function agesOf(members: readonly MemberAnswers[], relation: string): readonly number[] {
  return members.filter(member => member.relation === relation).map(ageOf)
}

describe('made-up residents', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(residentsOf(book, { seed: 3, count: 5, today: friday })).toEqual(many.slice(0, 5))
    expect(residentsOf(book, { seed: 4, count: 5, today: friday })).not.toEqual(many.slice(0, 5))
  })

  test('are families that could be', () => {
    for (const { members } of many) {
      const [self, ...others] = members
      expect(members.length).toBeLessThanOrEqual(maxMembers)
      expect([self?.relation, ageOf(self) >= 18]).toEqual(['self', true])
      expect(others.some(({ relation }) => relation === 'self')).toBe(false)
      expect(agesOf(members, 'spouse').length).toBeLessThanOrEqual(1)
      for (const age of agesOf(members, 'child')) expect(ageOf(self) - age).toBeGreaterThanOrEqual(17)
      for (const age of agesOf(members, 'parent')) expect(age - ageOf(self)).toBeGreaterThanOrEqual(17)
      for (const age of agesOf(members, 'spouse')) expect(age).toBeGreaterThanOrEqual(18)
    }
  })

  test('give answers that their questions take', () => {
    for (const { household, members } of many.slice(0, 40)) {
      for (const given of [household, ...members])
        for (const [id, value] of Object.entries(given)) {
          const fact = book.facts.get(id)
          expect(fact && checkAnswer(fact, value, friday)).toEqual({ value })
        }
    }
  })

  test('live as the weights say', () => {
    const drawing = { seed: 1, count: 50, today: friday }
    const alone = residentsOf(book, { ...drawing, weights: { ...evenWeights, families: { alone: 1 } } })
    expect(alone.every(({ members }) => members.length === 1)).toBe(true)
    const answers = { 'moved-from': { abroad: 3, 'other-city': 1 } }
    const weights = { ...evenWeights, unknownPercent: 0, answers }
    const movers = residentsOf(book, { ...drawing, weights }).map(({ household }) => household['moved-from'])
    expect(new Set(movers)).toEqual(new Set(['abroad', 'other-city']))
    expect(movers.filter(from => from === 'abroad').length).toBeGreaterThan(25)
  })

  test.each(families)('%s is a household with somebody in it', family => {
    const weights = { ...evenWeights, families: { [family]: 1 } }
    const [resident] = residentsOf(book, { seed: 1, count: 1, today: friday, weights })
    expect(resident?.members.length).toBeGreaterThan(0)
  })

  test('know only what an event can ask, where it is named', () => {
    const asked = factsOfEvents(book, ['disaster'])
    const [resident] = residentsOf(book, { seed: 1, count: 1, today: friday, events: ['disaster'] })
    expect(Object.keys(resident?.household ?? {}).every(id => asked.has(id))).toBe(true)
    expect(resident && toldBy(resident, ['disaster'], friday)).toEqual({
      events: ['disaster'],
      today: friday,
      answers: resident,
    })
  })
})
