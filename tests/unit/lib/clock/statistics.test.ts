import { describe, expect, test } from 'vitest'
import { medianRanks, reductionOf, shareInterval, summarise } from '@/lib/clock/statistics'

describe('the interval of a median', () => {
  // The ranks of every table of the sign test, e.g. Conover, table A3, or binom.ppf(0.025, n, 0.5).
  test.each([
    [5, null],
    [6, [1, 6]],
    [8, [1, 8]],
    [9, [2, 8]],
    [10, [2, 9]],
    [15, [4, 12]],
    [20, [6, 15]],
    [25, [8, 18]],
    [30, [10, 21]],
    [50, [18, 33]],
    [100, [40, 61]],
    [2000, [956, 1045]],
  ])('of %i cases lies between the cases %j', (n, ranks) => {
    expect(medianRanks(n)).toEqual(ranks)
  })

  test('holds the true median in at least 95 of 100 samples', () => {
    let seed = 1
    const random = () => {
      seed = (seed * 48271) % 2147483647
      return seed / 2147483647
    }
    const held = Array.from({ length: 2000 }, () => {
      const summary = summarise(Array.from({ length: 15 }, () => -Math.log(1 - random())))
      const [low, high] = summary?.interval ?? [1, 0]
      return low <= Math.LN2 && Math.LN2 <= high
    })
    expect(held.filter(Boolean).length / held.length).toBeGreaterThan(0.95)
  })
})

describe('a summary', () => {
  test.each([
    [[1, 2, 3, 4, 5], null],
    [[6, 1, 5, 2, 4, 3], { n: 6, median: 3.5, p90: 6, interval: [1, 6] }],
    [[7, 6, 5, 4, 3, 2, 1], { n: 7, median: 4, p90: 7, interval: [1, 7] }],
    [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], { n: 10, median: 55, p90: 90, interval: [20, 90] }],
  ])('of %j', (values, expected) => {
    expect(summarise(values)).toEqual(expected)
  })
})

describe('a share', () => {
  // Wilson (1927), as every statistics package gives it.
  test.each([
    [10, 20, 0.2993, 0.7007],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
  ])('of %i in %i lies between %f and %f', (part, whole, low, high) => {
    const interval = shareInterval(part, whole)
    expect(interval?.[0]).toBeCloseTo(low, 4)
    expect(interval?.[1]).toBeCloseTo(high, 4)
  })

  test('of too few is not told', () => {
    expect(shareInterval(3, 5)).toBeNull()
  })
})

test('the plan’s formula: 42 minutes on paper, 24 now, is 43 % less', () => {
  const { ratio, interval } = reductionOf({ n: 100, median: 24, p90: 40, interval: [21, 28] }, 42)
  expect(ratio).toBeCloseTo(18 / 42)
  expect(interval[0]).toBeCloseTo(14 / 42)
  expect(interval[1]).toBeCloseTo(21 / 42)
})

test('what takes longer than on paper is less than nothing saved', () => {
  expect(reductionOf({ n: 9, median: 50, p90: 60, interval: [45, 55] }, 40).ratio).toBe(-0.25)
})
