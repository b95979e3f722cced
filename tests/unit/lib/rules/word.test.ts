import { describe, expect, test } from 'vitest'
import { allOf, anyOf, not, type Truth } from '@/lib/rules/truth'
import { both, countRows, denied, mayRows, membersIn, rowOf, truthAt, undecidedRows, wordOf } from '@/lib/rules/word'

const truths: readonly Truth[] = [true, null, false]
const pairs = truths.flatMap(a => truths.map(b => [a, b] as const))

function word(truth: Truth): number {
  return wordOf(truth === true, truth !== false)
}

describe('a word', () => {
  test.each(pairs)('joins %j and %j as Kleene does', (a, b) => {
    expect(truthAt(word(a) & word(b), rowOf(0))).toBe(allOf([a, b]))
    expect(truthAt(word(a) | word(b), rowOf(null))).toBe(anyOf([a, b]))
  })

  test.each(truths)('denies %j', truth => {
    for (const member of [0, 9, null]) expect(truthAt(denied(word(truth)), rowOf(member))).toBe(not(truth))
  })

  test('speaks of every member by itself', () => {
    const mixed = (word(true) & both(rowOf(0))) | (word(null) & both(rowOf(null)))
    expect([0, 1, null].map(member => truthAt(mixed, rowOf(member)))).toEqual([true, false, null])
    expect(undecidedRows(mixed)).toBe(rowOf(null))
    expect(mayRows(mixed)).toBe(rowOf(0) | rowOf(null))
  })

  test('counts and names its members, the blank row left out of the names', () => {
    const rows = rowOf(0) | rowOf(3) | rowOf(null)
    expect(countRows(rows)).toBe(3)
    expect(membersIn(rows)).toEqual([0, 3])
  })
})
