import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { CityWeights, evenCityWeights, isConfirmed, weightsFrom } from '@/lib/residents/city-weights'
import { householdWords } from '@/lib/residents/household-words'
import { populationOf } from '@/lib/residents/population'
import { bookOf } from '@/lib/rules/book'
import { friday } from '@/tests/support/situations'

const book = bookOf(ruleSet)
const drawing = { seed: 5, count: 300, today: friday }

describe('a population', () => {
  test('has the same person in a place, in whatever order it is drawn', () => {
    const [one, other] = [populationOf(book, drawing), populationOf(book, drawing)]
    const last = one.at(299)
    one.at(0)
    expect(other.at(299)).toEqual(last)
    expect(other.at(298)).not.toEqual(last)
  })

  test('comes for the events the city counts', () => {
    const weighted = populationOf(book, { ...drawing, events: { 'moving-in': 3, birth: 1 } })
    const events = Array.from({ length: 300 }, (_, index) => weighted.eventOf(index))
    expect(new Set(events)).toEqual(new Set(['moving-in', 'birth']))
    expect(events.filter(event => event === 'moving-in').length).toBeGreaterThan(180)
    expect(weighted.at(0).events).toEqual([events[0]])
  })

  test('comes for any event where those it counted are gone', () => {
    const weighted = populationOf(book, { ...drawing, events: { 'no-such-event': 1 } })
    expect(new Set(Array.from({ length: 300 }, (_, index) => weighted.eventOf(index))).size).toBeGreaterThan(10)
  })
})

describe('the figures of a city', () => {
  const nobody = { ...evenCityWeights.ages, '18-29': 0, '30-39': 0, '40-49': 0, '50-64': 0, '65-74': 0 }
  const oldPeople = { ...evenCityWeights, families: { ...none(evenCityWeights.families), alone: 1 }, ages: nobody }

  test('decide how old those are who come, and with whom they live', () => {
    const { at } = populationOf(book, { ...drawing, weights: weightsFrom(CityWeights.parse(oldPeople)) })
    for (let index = 0; index < 50; index++) {
      const members = at(index).answers.members ?? []
      expect(householdWords(members)).toBe('一人暮らし')
      expect(String(members[0]?.['birth-date']) <= '1951-12-31').toBe(true)
    }
  })

  test('count as confirmed only when every part is', () => {
    expect(isConfirmed(evenCityWeights)).toBe(false)
    const source = { text: '住民基本台帳', isConfirmed: true }
    const sources = { households: source, ages: source, foreigners: source, events: source }
    expect(isConfirmed({ ...evenCityWeights, sources })).toBe(true)
  })
})

describe('a household in words', () => {
  const people = (...relations: string[]) => relations.map(relation => ({ relation }))

  test.each([
    [['self'], '一人暮らし'],
    [['self', 'spouse'], '夫婦'],
    [['self', 'spouse', 'child', 'child'], '夫婦と子2人'],
    [['self', 'child', 'parent'], '本人と子1人・親1人'],
  ])('%j is %s', (relations, words) => {
    expect(householdWords(people(...relations))).toBe(words)
  })
})

function none<T extends string>(shares: Record<T, number>): Record<T, number> {
  return Object.fromEntries(Object.keys(shares).map(key => [key, 0])) as Record<T, number>
}
