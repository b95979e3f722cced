import { describe, expect, test } from 'vitest'
import { toCheck, whoKnows } from '@/lib/guide/to-check'
import { bookOf } from '@/lib/rules/book'
import { aProcedure, smallBook, smallRuleSet } from '@/tests/support/small-rules'

const asksWhere = bookOf({
  ...smallRuleSet,
  questions: smallRuleSet.questions.map(one =>
    one.id === 'card' ? { ...one, whenUnknown: { ja: 'カードを探してください。' } } : one,
  ),
})

describe('what is not known', () => {
  test('is named once, whoever it is not known of, with what to look at', () => {
    const missing = [
      { fact: 'card', member: 0 },
      { fact: 'card', member: 1 },
      { fact: 'household', member: null },
    ]
    expect(toCheck({ missing }, asksWhere)).toEqual([
      { fact: 'card', name: { ja: 'カード' }, how: { ja: 'カードを探してください。' } },
      { fact: 'household', name: expect.objectContaining({ ja: 'ご家族' }), how: null },
    ])
  })

  test('is known to the department, by the number of the city where it has none, or by whoever it is', () => {
    const departments = smallRuleSet.departments.map(one => ({ ...one, isCity: one.id !== 'kenko' }))
    const [kodomo] = departments.filter(({ id }) => id === 'kodomo')
    const book = bookOf({
      ...smallRuleSet,
      departments: departments.map(one => (one === kodomo ? { ...one, phone: '0242-11-1111' } : one)),
    })
    const phoneOf = (department: string) => whoKnows(aProcedure({ id: 'any', department }), book).phone
    expect(['shimin', 'kodomo', 'kenko'].map(phoneOf)).toEqual([
      smallBook.ruleSet.municipality.phone,
      '0242-11-1111',
      null,
    ])
  })
})
