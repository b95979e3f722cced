import { expect, test } from 'vitest'
import { PairTable } from '@/lib/rules/proof/pair-table'

test('a pair leads to what was set for it, in this order, however many there are', () => {
  const table = new PairTable()
  expect(table.get(3, 4)).toBe(-1)
  for (let a = 0; a < 100; a++) for (let b = 0; b < 100; b++) table.set(a, b, 100 * a + b)
  table.set(3, 4, 7)
  expect([table.get(3, 4), table.get(4, 3), table.get(99, 99), table.get(100, 0)]).toEqual([7, 403, 9999, -1])
})
