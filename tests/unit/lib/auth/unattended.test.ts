import { expect, test } from 'vitest'
import { isUnattended } from '@/lib/auth/unattended'

const here = 'http://localhost/counter?desk=1'
const byScript = { 'sec-fetch-dest': 'empty', referer: here }

test.each([
  ['a page opened', 'GET', here, { 'sec-fetch-dest': 'document', referer: here }, false],
  ['another page on the same site', 'GET', 'http://localhost/counter?desk=2&_rsc=1', byScript, false],
  ['the page itself, fetched anew', 'GET', `${here}&_rsc=abc`, byScript, true],
  ['something sent from the page', 'POST', here, byScript, false],
  ['its stream, and every reconnection of it', 'GET', 'http://localhost/counter/live', byScript, true],
  ['who else is there', 'GET', 'http://localhost/admin/editing/others?entry=a', byScript, true],
  ['a browser that does not say', 'GET', here, { referer: here }, false],
  ['a referrer that is none', 'GET', here, { 'sec-fetch-dest': 'empty', referer: 'rubbish' }, false],
] as const)('%s', (_, method, url, headers, expected) => {
  expect(isUnattended({ method, url, headers: new Headers(headers) })).toBe(expected)
})
