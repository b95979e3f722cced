import { beforeEach, describe, expect, test } from 'vitest'
import { screenCookie, screenSecretOf } from '@/lib/html/screen-cookie'
import { configured } from '@/tests/support/configured'

const secret = 'a'.repeat(43)
const secretIn = (cookie: string) => screenSecretOf(new Headers({ cookie }))

describe('what makes a device a screen', () => {
  beforeEach(() => configured())

  test('is a cookie no script and no other site can use', () => {
    expect(screenCookie(secret)).toMatch(/^navi-screen=a{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/)
    configured({ nextAuthUrl: 'https://navi.example.jp' })
    expect(screenCookie(secret)).toMatch(/^__Host-navi-screen=.*; Secure$/)
  })

  test.each([
    [`navi-screen=${secret}`, secret],
    [`other=1; navi-screen=${secret}; more=2`, secret],
    [`x-navi-screen=${secret}`, null],
    [`navi-screen=${secret}b`, null],
    ['navi-screen=short', null],
    ['', null],
  ])('is read from %j', (cookie, expected) => {
    expect(secretIn(cookie)).toBe(expected)
  })
})
