import { beforeEach, describe, expect, test, vi } from 'vitest'
import { isFromOurPages } from '@/lib/html/origin'
import { configured } from '@/tests/support/configured'

beforeEach(() => {
  configured({ nextAuthUrl: 'https://navi.example.jp' })
  return () => vi.unstubAllGlobals()
})

describe('a form is taken', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['from the address we are published under', { origin: 'https://navi.example.jp', host: '10.0.0.5:3000' }, true],
    ['from the host it was sent to', { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
    ['from the host a proxy was asked for', { origin: 'https://b.example', 'x-forwarded-host': 'b.example' }, true],
    ['not from elsewhere', { origin: 'https://evil.example', host: 'localhost:3000' }, false],
    ['not from another port', { origin: 'http://localhost:4000', host: 'localhost:3000' }, false],
    ['not from a page without an origin', { origin: 'null', host: 'localhost:3000' }, false],
    ['from a browser that sends no origin', { host: 'localhost:3000' }, true],
    ['not when that browser says cross-site', { host: 'localhost:3000', 'sec-fetch-site': 'cross-site' }, false],
  ])('%s', (_, headers, expected) => {
    expect(isFromOurPages(new Headers(headers))).toBe(expected)
  })
})
