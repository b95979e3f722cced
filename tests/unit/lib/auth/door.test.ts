import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { throughDoor } from '@/lib/auth/door'

const address = 'http://localhost/api/auth/callback/password'
const form = { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Kept': 'yes' }

function post(body: string): NextRequest {
  return new NextRequest(address, { method: 'POST', body, headers: form })
}

async function statusOf(method: string, way: string): Promise<number | 'let in'> {
  const request = new NextRequest(`http://localhost/api/auth/${way}`, { method })
  const entered = await throughDoor(request, way.split('/'))
  return entered instanceof Response ? entered.status : 'let in'
}

describe('the door to next-auth', () => {
  test('lets the sign-in form in as it was sent', async () => {
    const entered = await throughDoor(post('loginName=sato&password=%E7%A7%98'), ['callback', 'password'])
    if (entered instanceof Response) throw new Error(String(entered.status))
    expect(entered.headers.get('x-kept')).toBe('yes')
    expect(Object.fromEntries(await entered.formData())).toEqual({ loginName: 'sato', password: '秘' })
  })

  test.each([
    ['GET', 'signin', 'let in'],
    ['GET', 'error', 'let in'],
    ['GET', 'callback/directory', 'let in'],
    ['POST', 'callback/directory', 404],
    ['POST', 'signin/directory', 404],
    ['GET', 'callback/password', 404],
    ['GET', 'session', 404],
    ['POST', 'session', 404],
    ['GET', 'signout', 404],
    ['POST', 'signout', 404],
    ['GET', 'csrf', 404],
    ['GET', 'providers', 404],
    ['POST', '_log', 404],
    ['POST', 'callback/other', 404],
  ])('%s %s → %s', async (method, way, expected) => {
    expect(await statusOf(method, way)).toBe(expected)
  })

  test.each([
    ['http://[', '/staff'],
    ['https://elsewhere.example/counter', '/staff'],
    ['/counter/search', '/counter/search'],
  ])('%s as the page to go on to becomes %s', async (given, expected) => {
    const query = new URLSearchParams({ callbackUrl: given })
    const entered = await throughDoor(post(String(query)), ['callback', 'password'])
    if (entered instanceof Response) throw new Error(String(entered.status))
    expect((await entered.formData()).get('callbackUrl')).toBe(expected)
    const asked = await throughDoor(new NextRequest(`http://localhost/api/auth/signin?${query}`), ['signin'])
    expect(asked instanceof NextRequest && asked.nextUrl.searchParams.get('callbackUrl')).toBe(expected)
  })

  test('leads whoever carries a cookie that next-auth cannot read to the plain sign-in page, without it', async () => {
    const headers = { ...form, Cookie: 'next-auth.callback-url=rubbish; other=1' }
    const answer = await throughDoor(new NextRequest(address, { method: 'POST', body: 'a=b', headers }), [
      'callback',
      'password',
    ])
    expect(answer instanceof Response && answer.headers.get('location')).toBe('/staff/sign-in')
    expect(answer.headers.get('set-cookie')).toBe('next-auth.callback-url=; Path=/; Max-Age=0')
  })

  test('reads no more than a form needs', async () => {
    const entered = await throughDoor(post('x'.repeat(16 * 1024 + 1)), ['callback', 'password'])
    expect(entered instanceof Response && entered.status).toBe(413)
  })
})
