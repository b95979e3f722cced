import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RuleBook } from '@/lib/rules/book'
import { evaluate } from '@/lib/rules/evaluate'
import type { Condition } from '@/lib/rules/schema'
import type { Answers } from '@/lib/rules/situation'
import type { Truth } from '@/lib/rules/truth'
import {
  bookOfChoices,
  completionsOf,
  conditionsOfChoices,
  partialAnswers,
  readOnce,
  untoldAnswers,
} from '@/tests/support/random-choices'
import { friday } from '@/tests/support/situations'

function truthOf(condition: Condition, answers: Answers, book: RuleBook): Truth {
  return evaluate(condition, { book, situation: { events: ['moving-in'], today: friday, answers }, member: null })
}

/** What holds whatever the open answers turn out to be; null where it depends on them. */
function truthOfAll(condition: Condition, answers: Answers, book: RuleBook): Truth {
  const found = new Set([...completionsOf(answers)].map(complete => truthOf(condition, complete, book)))
  expect(found.has(null)).toBe(false)
  return found.size === 1 ? found.has(true) : null
}

describe('what is said while answers are missing', () => {
  test.each([false, true])('holds whatever the answers turn out to be (gates: %s)', hasGates => {
    const book = bookOfChoices(hasGates)
    const told = fc.oneof({ weight: 4, arbitrary: partialAnswers() }, { weight: 1, arbitrary: untoldAnswers() })
    fc.assert(
      fc.property(conditionsOfChoices('household', 3), told, (condition, answers) => {
        const truth = truthOf(condition, answers, book)
        if (truth !== null) expect(truthOfAll(condition, answers, book)).toBe(truth)
      }),
      { numRuns: 600 },
    )
  })

  test('is all that could be said, where no fact is looked at twice', () => {
    const book = bookOfChoices(false)
    fc.assert(
      fc.property(readOnce(), partialAnswers(), (condition, answers) => {
        expect(truthOf(condition, answers, book)).toBe(truthOfAll(condition, answers, book))
      }),
      { numRuns: 600 },
    )
  })
})
