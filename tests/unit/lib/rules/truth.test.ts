import { describe, expect, test } from 'vitest'
import { allOf, anyOf, countInRange, not, type Truth } from '@/lib/rules/truth'

describe('Kleene logic', () => {
  test.each<[Truth[], Truth, Truth]>([
    [[], true, false],
    [[true, true], true, true],
    [[true, null], null, true],
    [[true, false], false, true],
    [[null, null], null, null],
    [[null, false], false, null],
    [[false, false], false, false],
  ])('all and any of %j', (truths, all, any) => {
    expect(allOf(truths)).toBe(all)
    expect(anyOf(truths)).toBe(any)
  })

  test('unknown stays unknown when negated', () => {
    expect([not(true), not(false), not(null)]).toEqual([false, true, null])
  })

  test.each([
    [{ least: 2, most: 2 }, { atLeast: 2 }, true],
    [{ least: 1, most: 3 }, { atLeast: 2 }, null],
    [{ least: 0, most: 1 }, { atLeast: 2 }, false],
    [{ least: 3, most: 4 }, { atMost: 2 }, false],
    [{ least: 1, most: 2 }, { atMost: 2 }, true],
    [{ least: 0, most: 9 }, {}, true],
  ])('%j in %j is %j', (known, range, truth) => {
    expect(countInRange(known, range)).toBe(truth)
  })
})
