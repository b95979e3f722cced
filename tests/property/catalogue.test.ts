import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleSet } from '@/lib/catalogue'
import { bookOf } from '@/lib/rules/book'
import { evaluate, type View } from '@/lib/rules/evaluate'
import type { Condition, Procedure } from '@/lib/rules/schema'
import { aFriday, anyHousehold, type Household } from '@/tests/support/households'

const book = bookOf(ruleSet)

function viewsOf({ per }: Procedure, events: readonly string[], answers: Household): readonly View[] {
  const members = per === 'member' ? [...answers.members.keys()] : [null]
  return members.map(member => ({ book, situation: { events, answers, today: aFriday }, member }))
}

function holding(parts: readonly { readonly when?: Condition | undefined }[], view: View): number {
  return parts.filter(({ when }) => !when || evaluate(when, view) === true).length
}

/** What a silent winner would hide: which of two deadlines, or of two reasons, a family is shown. */
describe.each(ruleSet.events.map(({ id }) => id))('in %s', event => {
  const procedures = ruleSet.procedures.filter(({ events }) => events.includes(event))

  test('no two deadlines and no two exceptions of a procedure hold at once', () => {
    fc.assert(
      fc.property(anyHousehold(book, aFriday), told => {
        const twice = procedures.filter(one =>
          viewsOf(one, [event], told).some(
            view => holding(one.deadlines, view) > 1 || holding(one.exceptions, view) > 1,
          ),
        )
        expect(twice.map(({ id }) => id)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
