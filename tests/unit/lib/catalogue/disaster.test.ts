import { describe, expect, test } from 'vitest'
import { disasterCases } from '@/lib/catalogue/cases/disaster'
import { caseOf, pagesOf, reasonsOf } from '@/tests/support/catalogue-events'

test.each(disasterCases.map(({ id }) => id))('%s asks no more than five pages', id => {
  expect(pagesOf('disaster', caseOf(id)).length).toBeLessThanOrEqual(5)
})

describe('after a disaster', () => {
  test('a fire takes two pages', () => {
    expect(pagesOf('disaster', caseOf('disaster-fire'))).toEqual(['disaster-cause', 'disaster-damage'])
  })

  test('reasons use the person’s own answers, and name what the survey has yet to say', () => {
    expect(reasonsOf('disaster', 'disaster-home-destroyed')).toMatchObject({
      'risai-shomei': '自然災害で住んでいる家が被害を受けたため',
      'hisaisha-saiken': '家の被害が全壊から中規模半壊までであるため',
      'saigai-choikin': '災害で家族が亡くなったため',
    })
    expect(reasonsOf('disaster', 'disaster-degree-not-yet-known')['okyu-shuri']).toBe(
      '「家の被害の程度」がわからないため',
    )
  })
})
