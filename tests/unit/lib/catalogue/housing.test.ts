import { describe, expect, test } from 'vitest'
import { housingCases } from '@/lib/catalogue/cases/housing'
import { caseOf, pagesOf, reasonsOf } from '@/tests/support/catalogue-events'

test.each(housingCases.map(({ id }) => id))('%s asks no more than eight pages', id => {
  expect(pagesOf('housing', caseOf(id)).length).toBeLessThanOrEqual(8)
})

describe('the home', () => {
  test('a dog takes three pages and no list of members', () => {
    expect(pagesOf('housing', caseOf('housing-new-dog'))).toEqual(['home-matter', 'dog-matter', 'dog-changed-on'])
  })

  test('reasons use the person’s own answers', () => {
    expect(reasonsOf('housing', 'housing-new-dog')).toMatchObject({
      'dog-toroku': 'まだ登録されていない犬を飼い始めたため',
      'dog-henko': 'まだ登録されていない犬を飼い始めたため',
      'suido-kaishi': '水道の手続きがないため',
      'shiei-jutaku': '市営住宅の手続きがないため',
    })
    expect(reasonsOf('housing', 'housing-old-address-in-the-register')['jusho-henko-touki']).toBe(
      '登記の住所や氏名が古いままであるため',
    )
  })
})
