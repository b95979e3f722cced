import { describe, expect, test } from 'vitest'
import { newestFirst } from '@/lib/rule-sets/newest-first'

const local = (version: number) => ({ version, originVersion: null })
const carried = (version: number, originVersion: number) => ({ version, originVersion })

describe('whose word is last', () => {
  test.each([
    ['of versions published here: the newest', [local(1), local(3), local(2)], [3, 2, 1]],
    ['of carried ones: that of their own order', [carried(2, 5), carried(3, 4), carried(4, 6)], [4, 2, 3]],
    [
      'whatever was published here in between stays there',
      [local(1), carried(2, 5), local(3), carried(4, 4)],
      [2, 3, 4, 1],
    ],
    ['of none: nobody’s', [], []],
  ])('%s', (_, versions, expected) => {
    expect(newestFirst(versions).map(({ version }) => version)).toEqual(expected)
  })
})
