import { describe, expect, test } from 'vitest'
import { bookOf } from '@/lib/rules/book'
import { orderedQuestions } from '@/lib/rules/question-order'
import { aProcedure, isFact, smallRuleSet } from '@/tests/support/small-rules'

const book = bookOf({
  ...smallRuleSet,
  procedures: [
    aProcedure({ id: 'first', requiredWhen: isFact('card', 'yes'), per: 'member' }),
    aProcedure({ id: 'second', requiredWhen: isFact('dog-registered', 'no') }),
    aProcedure({ id: 'third', requiredWhen: isFact('has-dog', 'no') }),
    aProcedure({ id: 'elsewhere', events: ['birth'], requiredWhen: isFact('vehicles', 'many') }),
  ],
})

function idsFor(...events: string[]): readonly string[] {
  return orderedQuestions(book, events).map(({ id }) => id)
}

describe('questions in a computed order', () => {
  test('keep their groups, and ask first what most procedures look at', () => {
    expect(idsFor('moving-in')).toEqual([
      ...['relation', 'birth-date'],
      ...['has-dog', 'dog-registered', 'card', 'from', 'moved-on', 'insurance', 'vehicles'],
    ])
  })

  test('are in another order for another event', () => {
    expect(idsFor('birth').slice(2, 4)).toEqual(['vehicles', 'from'])
  })

  test('keep the author’s order where nothing tells them apart', () => {
    expect(idsFor()).toEqual(smallRuleSet.questions.map(({ id }) => id))
  })
})
