import { describe, expect, test } from 'vitest'
import { householdChangeCases } from '@/lib/catalogue/cases/household-change'
import { caseOf, pagesOf, reasonsOf } from '@/tests/support/catalogue-events'

test.each(householdChangeCases.map(({ id }) => id))('%s asks no more than five pages', id => {
  expect(pagesOf('household-change', caseOf(id)).length).toBeLessThanOrEqual(5)
})

describe('a change of household', () => {
  test.each(householdChangeCases.map(({ id }) => id))('%s asks no more than ten pages', id => {
    expect(pagesOf('household-change', caseOf(id)).length).toBeLessThanOrEqual(10)
  })

  test('asks five pages and no list of members', () => {
    expect(pagesOf('household-change', caseOf('household-change-new-head'))).toEqual([
      'household-matter',
      'household-changed-on',
      'kokuho-in-household',
      'foreign-head-and-member',
      'lives-in-city-housing',
    ])
  })

  test('gives its reasons in the person’s own answers', () => {
    expect(reasonsOf('household-change', 'household-change-new-head')).toMatchObject({
      'setainushi-henko': '世帯主を替えるため',
      'kokuho-henko': '世帯に国民健康保険の方がいるため',
      'setai-bunri-gappei': '世帯を分けたり一つにしたりしないため',
    })
    expect(reasonsOf('household-change', 'household-change-split-over-new-year')['setai-bunri-gappei']).toBe(
      '同じ住所のまま、だれと家計をともにするかが変わるため',
    )
  })
})
