import { describe, expect, test } from 'vitest'
import { fewest } from '@/lib/rules/fewest'
import { household } from '@/lib/rules/open-facts'
import { type FactRef, refKey } from '@/lib/rules/situation'

const of = (fact: string, member: number | null = null): FactRef => ({ fact, member })

/** What is left where any of these sets is enough. */
function left(facts: readonly FactRef[], enough: readonly (readonly string[])[]): readonly string[] {
  const isEnough = (some: readonly FactRef[]) =>
    enough.some(set => set.every(key => some.some(one => refKey(one) === key)))
  return fewest(facts, isEnough).map(refKey)
}

describe('the fewest facts', () => {
  test.each([
    ['keep what each is needed for', ['a', 'b'], [['a', 'b']], ['a', 'b']],
    ['leave out what decides nothing', ['a', 'b', 'c'], [['b']], ['b']],
    ['keep the first of two that would do', ['a', 'b'], [['a'], ['b']], ['a']],
    ['are none where nothing is needed', ['a'], [[]], []],
  ])('%s', (_, facts, enough, expected) => {
    expect(
      left(
        facts.map(fact => of(fact)),
        enough,
      ),
    ).toEqual(expected)
  })

  test('are rather those of the household than those of its members', () => {
    const facts = [household, of('p', 0), of('p', 1), of('a')]
    expect(left(facts, [['household', '0/p', '1/p'], ['a']])).toEqual(['a'])
    expect(left(facts, [['household', '0/p', '1/p']])).toEqual(['household', '0/p', '1/p'])
  })
})
