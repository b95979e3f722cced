import { describe, expect, test } from 'vitest'
import { Effort, GivenUp } from '@/lib/rules/proof/effort'
import { householdsWith, type Need } from '@/lib/rules/proof/households'
import type { Profile } from '@/lib/rules/proof/profiles'

/** Bit 0: a child, bit 1: has a card. */
const nobodySpecial: Profile = { holds: 0, cube: new Map([[0, 0]]) }
const child: Profile = { holds: 1, cube: new Map([[0, 1]]) }
const childWithCard: Profile = { holds: 3, cube: new Map([[0, 2]]) }

function sizesOf(needs: readonly Need[], others: readonly Profile[]): readonly number[] {
  const found = householdsWith(needs, { self: [nobodySpecial], others: () => others, effort: new Effort() })
  return [...found].map(members => members.length)
}

const anyNumber = { atLeast: 0, atMost: Number.POSITIVE_INFINITY }

describe('households that meet what is needed', () => {
  test.each<[string, readonly Need[], readonly Profile[], readonly number[]]>([
    ['nothing: the one who answers lives alone', [{ ...anyNumber, bit: 0 }], [child], [1]],
    ['two children', [{ ...anyNumber, bit: 0, atLeast: 2 }], [child], [3]],
    ['nine children besides the one who answers', [{ ...anyNumber, bit: 0, atLeast: 9 }], [child], [10]],
    ['ten children: none', [{ ...anyNumber, bit: 0, atLeast: 10 }], [child], []],
    [
      'a card, and no child: none',
      [
        { bit: 0, atLeast: 0, atMost: 0 },
        { ...anyNumber, bit: 1, atLeast: 1 },
      ],
      [child, childWithCard],
      [],
    ],
    [
      'a child and a card in one person',
      [
        { ...anyNumber, bit: 0, atLeast: 1 },
        { ...anyNumber, bit: 1, atLeast: 1 },
      ],
      [childWithCard],
      [2],
    ],
  ])('%s', (_, needs, others, sizes) => {
    expect(sizesOf(needs, others)).toEqual(sizes)
  })

  test('nobody is tried in every order', () => {
    expect(sizesOf([{ ...anyNumber, bit: 0, atLeast: 2 }], [child, childWithCard])).toHaveLength(3)
  })

  test('a search too long is given up, not answered', () => {
    const others = Array.from({ length: 40 }, () => child)
    expect(() => sizesOf([{ ...anyNumber, bit: 0, atLeast: 9 }], others)).toThrow(GivenUp)
  })
})
