import { describe, expect, test } from 'vitest'
import { evenCityWeights } from '@/lib/residents/city-weights'
import { readWeights, typedWeights, weightSections } from '@/lib/rule-sets/weights-form'
import { aTown } from '@/tests/support/town'

const town = aTown()
const even = typedWeights(evenCityWeights)

describe('the figures of a city, as typed', () => {
  test('come back as they were saved', () => {
    const source = { text: '令和7年国勢調査', isConfirmed: true }
    const weights = {
      ...evenCityWeights,
      events: { 'moving-in': 3200 },
      sources: { ...evenCityWeights.sources, events: source },
    }
    expect(readWeights(typedWeights(weights), town)).toEqual({ weights })
  })

  test('are read as they are typed in an office', () => {
    const read = readWeights({ ...even, 'families.alone': '１８，２００', babyPercent: '' }, town)
    expect(read).toMatchObject({ weights: { families: { alone: 18_200 }, babyPercent: 0 } })
  })

  test.each<[string, Record<string, string>, string]>([
    ['a word', { 'families.alone': '多い' }, 'families.alone'],
    ['less than nothing', { 'ages.18-29': '-1' }, 'ages.18-29'],
    ['more than everybody', { foreignPercent: '101' }, 'foreignPercent'],
    ['confirmed without a source', { 'confirmed.ages': 'yes' }, 'source.ages'],
    ['nobody at all', { ...noFamilies() }, 'families.alone'],
  ])('are refused with %s', (_, typed, field) => {
    expect(readWeights({ ...even, ...typed }, town)).toMatchObject({ problems: [{ field }] })
  })

  test('can be given for every life event there is', () => {
    const names = weightSections(town).flatMap(({ fields }) => fields.map(({ name }) => name))
    expect(names).toContain('events.moving-in')
    expect(new Set(names).size).toBe(names.length)
  })
})

function noFamilies(): Record<string, string> {
  return Object.fromEntries(Object.keys(evenCityWeights.families).map(family => [`families.${family}`, '0']))
}
