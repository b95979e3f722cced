import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { hardshipCases } from '@/lib/catalogue/cases/hardship'
import { bookOf } from '@/lib/rules/book'
import { resultOf } from '@/lib/rules/result'
import { caseOf, pagesOf, reasonsOf, situationOf } from '@/tests/support/catalogue-events'

const book = bookOf(ruleSet)

test.each(hardshipCases.map(({ id }) => id))('%s asks no more than four pages', id => {
  expect(pagesOf('hardship', caseOf(id)).length).toBeLessThanOrEqual(4)
})

test('whoever has no place to sleep tonight answers three pages, and no list of members', () => {
  expect(pagesOf('hardship', caseOf('hardship-tonight'))).toEqual(['hardship-urgency', 'hard-bills', 'insurance-state'])
})

describe('the result', () => {
  test.each(['hardship-tonight', 'hardship-rent-and-insurance-lost', 'hardship-everything-unknown'])(
    'of %s begins with where to go today',
    id => {
      const { procedures } = resultOf(book, situationOf('hardship', caseOf(id)), 'ja')
      expect(procedures[0]?.procedure.id).toBe('seikatsu-konkyu-sodan')
    },
  )

  test('gives its reasons in the person’s own answers', () => {
    expect(reasonsOf('hardship', 'hardship-rent-and-insurance-lost')).toMatchObject({
      'seikatsu-konkyu-sodan': '生活に困っているため',
      'seikatsu-hogo': '住まいや生活費に困っているため',
      'jukyo-kakuho-konkyu': '家賃が払えず、住むところをなくすおそれがあるため',
      'kokuho-kanyu-konkyu': '健康保険がないため',
      'shugaku-enjo-konkyu': '国民健康保険税や国民年金の支払いが難しいため',
    })
  })
})
