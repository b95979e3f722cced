import { expect, test } from 'vitest'
import { things } from '@/lib/i18n/things'

test.each([
  [0, '0こ'],
  [1, '1つ'],
  [9, '9つ'],
  [10, '10こ'],
])('%i are counted %s', (count, said) => {
  expect(things(count)).toBe(said)
})
