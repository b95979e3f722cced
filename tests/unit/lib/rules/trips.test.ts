import { describe, expect, test } from 'vitest'
import type { LocalDate } from '@/lib/calendar/local-date'
import { joinTrips } from '@/lib/rules/trips'

function errand(id: string, from: string, until: string, ...after: string[]) {
  return { id, from: from as LocalDate, until: until as LocalDate, after }
}

describe('errands', () => {
  test('that can all be done together are, on the first day that is possible', () => {
    const errands = [errand('move', '2026-12-01', '2026-12-15'), errand('card', '2026-11-24', '2027-01-20')]
    expect(joinTrips(errands)).toEqual([{ on: '2026-12-01', ids: ['move', 'card'] }])
  })

  test('take two journeys where one is due before another can be done', () => {
    const errands = [
      errand('leave', '2026-11-24', '2026-11-30'),
      errand('arrive', '2026-12-20', '2027-01-04'),
      errand('any', '2026-11-24', '2027-01-20'),
    ]
    expect(joinTrips(errands)).toEqual([
      { on: '2026-11-24', ids: ['leave', 'any'] },
      { on: '2026-12-20', ids: ['arrive'] },
    ])
  })

  test('wait for what has to come first', () => {
    const errands = [
      errand('allowance', '2026-11-24', '2026-11-30', 'move'),
      errand('move', '2026-12-01', '2026-12-15'),
      errand('medical', '2026-11-24', '2027-01-20', 'allowance'),
    ]
    expect(joinTrips(errands)).toEqual([{ on: '2026-12-01', ids: ['allowance', 'move', 'medical'] }])
  })

  test('that wait for each other are still done', () => {
    const errands = [errand('a', '2026-11-24', '2026-11-30', 'b'), errand('b', '2026-11-25', '2026-11-30', 'a')]
    expect(joinTrips(errands)).toEqual([{ on: '2026-11-25', ids: ['a', 'b'] }])
  })

  test('of none make no journey', () => {
    expect(joinTrips([])).toEqual([])
  })
})
