import { expect, test } from 'vitest'
import { returnPath, stepPath } from '@/lib/auth/paths'

test.each([
  ['/counter/drafts/x?tab=1', '/counter/drafts/x?tab=1'],
  ['/admin', '/admin'],
  ['/staff/account', '/staff/account'],
  ['/staff/sign-in/code?callbackUrl=/admin', '/staff'],
  ['/moving-in', '/staff'],
  ['/counters', '/staff'],
  ['https://elsewhere.example/counter', '/staff'],
  ['//elsewhere.example/counter', '/staff'],
  ['/\\elsewhere.example/counter', '/staff'],
  ['javascript:alert(1)', '/staff'],
  ['http://[', '/staff'],
  ['', '/staff'],
  [null, '/staff'],
])('after signing in, %s leads to %s', (asked, expected) => {
  expect(returnPath(asked)).toBe(expected)
})

test('a step remembers where the person was going', () => {
  expect(stepPath('code', '/counter?day=1')).toBe('/staff/sign-in/code?callbackUrl=%2Fcounter%3Fday%3D1')
})
