import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RuleBook } from '@/lib/rules/book'
import type { Procedure, Source } from '@/lib/rules/schema'
import { openAfterEveryAnswer, reachOf } from './catalogue-events'
import { aFriday, anyHousehold } from './households'

/** The facts of the law, as far as they concern a life event: id, tier, how well it is known, how surely. */
export type Belonging = readonly (readonly [
  id: string,
  tier: Procedure['tier'],
  verification: Source['verification'],
  confidence: Source['confidence'],
])[]

type Known = {
  readonly belonging: Belonging
  /** Of the households that are made up. */
  readonly seed: number
  readonly numRuns?: number
  readonly forEverybody?: readonly string[]
}

/** What holds of every life event: what belongs to it is there, concerns somebody, and is decided by its questions. */
export function testsOfEvent(
  book: RuleBook,
  event: string,
  { belonging, seed, numRuns, forEverybody = [] }: Known,
): void {
  test.each(belonging)('%s is there, in tier %s, %s, confidence %s', (id, tier, verification, confidence) => {
    const procedure = book.procedures.get(id)
    expect(procedure?.events).toContain(event)
    expect(procedure).toMatchObject({ tier, source: { verification, confidence } })
  })

  test(`every procedure is required of somebody; of everybody: ${forEverybody.join(', ') || 'none'}`, () => {
    const { neverRequired, alwaysRequired } = reachOf(event, seed, numRuns)
    expect(neverRequired).toEqual([])
    expect(alwaysRequired.toSorted()).toEqual(forEverybody.toSorted())
  })

  test('whoever answers everything leaves nothing to be checked', () => {
    fc.assert(
      fc.property(anyHousehold(book, aFriday), told => {
        expect(openAfterEveryAnswer(event, told)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
}
