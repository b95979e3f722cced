import { createRequire } from 'node:module'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { csrfTokenOf, newCsrfCookie, sessionCookieName } from '@/lib/auth/cookies'
import { inRoot } from '@/lib/ops/paths'

// next-auth's insides, which it does not export: that they stay as they are is what this test is for.
const load = createRequire(import.meta.url)
const { createCSRFToken } = load(inRoot('node_modules/next-auth/core/lib/csrf-token.js'))
const { defaultCookies } = load(inRoot('node_modules/next-auth/core/lib/cookie.js'))

const secret = 'a secret of at least thirty-two characters'

function configured(url: string): void {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1/none')
  vi.stubEnv('NAVI_MASTER_KEYS', `key:${'a'.repeat(43)}`)
  vi.stubEnv('NEXTAUTH_SECRET', secret)
  vi.stubEnv('NEXTAUTH_URL', url)
}

beforeEach(() => vi.stubGlobal('naviConfig', undefined))
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

describe.each(['http://localhost:3000', 'https://navi.example.jp'])('on %s', url => {
  beforeEach(() => configured(url))

  test('the cookies are called what next-auth calls them', () => {
    const theirs = defaultCookies(url.startsWith('https://'))
    expect(sessionCookieName()).toBe(theirs.sessionToken.name)
    expect(newCsrfCookie()).toMatchObject({ name: theirs.csrfToken.name, ...theirs.csrfToken.options })
  })

  test('next-auth takes the token made here for its own', () => {
    const { value } = newCsrfCookie()
    const checked = createCSRFToken({
      options: { secret },
      cookieValue: value,
      isPost: true,
      bodyValue: csrfTokenOf(value),
    })
    expect(checked).toMatchObject({ csrfTokenVerified: true })
  })
})

test('two visitors get different tokens', () => {
  configured('http://localhost:3000')
  expect(newCsrfCookie().value).not.toBe(newCsrfCookie().value)
})

test('without a cookie there is no token', () => {
  expect(csrfTokenOf(undefined)).toBe('')
})
