import { beforeEach, describe, expect, test, vi } from 'vitest'
import { newSession } from '@/lib/guide/session'
import { records, shows } from '@/lib/html/citizen-route'
import { scriptHref } from '@/lib/html/generated/assets'
import { page, redirectTo } from '@/lib/html/reply'
import { openSession, sealSession } from '@/lib/html/session-cookie'
import { configured } from '@/tests/support/configured'

const context = { params: Promise.resolve({}) }
const begun = { ...newSession('ja'), events: ['moving-in'] }

function get(path: string, cookie = ''): Request {
  return new Request(`http://localhost:3000${path}`, { headers: { cookie } })
}

function post(body: string, headers: Record<string, string> = {}): Request {
  const own = { origin: 'http://localhost:3000', 'Content-Type': 'application/x-www-form-urlencoded' }
  return new Request('http://localhost:3000/guide', { method: 'POST', body, headers: { ...own, ...headers } })
}

function cookieOf(session = begun): string {
  const sealed = sealSession(session)
  return sealed.tooLarge ? '' : `navi=${sealed.value}`
}

const hello = shows(({ language }) => page(<p>{language}</p>, { title: 'こんにちは' }))

beforeEach(() => {
  configured()
  return () => vi.unstubAllGlobals()
})

describe('a page', () => {
  test('is HTML under the strictest policy, kept by nobody', async () => {
    const response = await hello(get('/'), context)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script-src')
    const html = await response.text()
    expect(html).toMatch(/^<!doctype html><html lang="ja">/)
    expect(html).toContain('<title>こんにちは — 手続きナビ 会津若松市</title>')
    expect(html).not.toMatch(/<script|style="|javascript:/)
  })

  test('that is easier with script loads ours alone, and may run no other', async () => {
    const helped = shows(() => page(<p />, { title: '家族', hasScript: true }))
    const response = await helped(get('/'), context)
    expect(response.headers.get('content-security-policy')).toMatch(/; script-src 'self'$/)
    expect((await response.text()).match(/<script[^>]*>/g)).toEqual([`<script src="${scriptHref}" defer="">`])
  })

  test('with mistakes says so in its title', async () => {
    const refused = shows(() => page(<p />, { title: '生年月日', status: 422 }))
    expect(await (await refused(get('/'), context)).text()).toContain('<title>エラー：生年月日 —')
  })

  test('takes its language from the address once, then from the session', async () => {
    const response = await hello(get('/search?q=%E7%8A%AC&lang=en'), context)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/search?q=%E7%8A%AC'])
    const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';')
    expect(await (await hello(get('/', cookie), context)).text()).toContain('<p>en</p>')
  })

  test.each([
    ['tampered', 'navi=broken', '読み取れなかった'],
    ['expired', null, '2時間使われなかった'],
  ])('tells once that the answers are gone: %s', async (_, given, sentence) => {
    vi.useFakeTimers({ now: new Date('2026-12-04T09:00:00+09:00') })
    const cookie = given ?? cookieOf()
    vi.setSystemTime(new Date('2026-12-04T12:00:00+09:00'))
    const response = await hello(get('/', cookie), context)
    expect(await response.text()).toContain(sentence)
    expect(response.headers.get('set-cookie')).toContain('Max-Age=0')
    expect(await (await hello(get('/'), context)).text()).not.toContain(sentence)
    vi.useRealTimers()
  })

  test('tells a notice once and takes it out of the session', async () => {
    const response = await hello(get('/', cookieOf({ ...begun, notice: 'converted' })), context)
    expect(await response.text()).toContain('全角の文字')
    const next = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect(openSession(new Headers({ cookie: next })).session).toMatchObject({ events: ['moving-in'], notice: null })
  })
})

describe('a form that was sent', () => {
  const take = records(({ form, session }) => redirectTo(`/took/${form.text('a')}`, { ...session, events: ['birth'] }))

  test('is answered by a relative redirect, its session sealed', async () => {
    const response = await take(post('a=1', { cookie: cookieOf() }), context)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/took/1'])
    expect(response.headers.get('set-cookie')).toMatch(/^navi=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('from elsewhere is refused before it is read', async () => {
    const response = await take(post('a=1', { origin: 'https://evil.example' }), context)
    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null])
  })

  test('too large, or of another kind, gets a page that says what to do', async () => {
    expect((await take(post(`a=${'x'.repeat(70_000)}`), context)).status).toBe(413)
    expect((await take(post('{}', { 'Content-Type': 'application/json' }), context)).status).toBe(415)
  })

  test('records nothing into a session that was lost on the way', async () => {
    const response = await take(post('a=1', { cookie: 'navi=broken' }), context)
    expect([response.headers.get('location'), response.headers.get('set-cookie')]).toEqual(['/', null])
  })

  test('that makes the session outgrow its cookie is offered a draft, nothing lost', async () => {
    const noise = Array.from({ length: 400 }, (_, index) => [`fact-${index}`, crypto.randomUUID()])
    const grow = records(({ session }) => redirectTo('/next', { ...session, household: Object.fromEntries(noise) }))
    const response = await grow(post('a=1', { cookie: cookieOf() }), context)
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
    expect(await response.text()).toMatch(/name="carried" value="[A-Za-z0-9_-]{4000,}"/)
  })
})

describe('what goes wrong on our side', () => {
  test('is one sentence and a number for the person, and a trace without values for us', async () => {
    const log = vi.mocked(console.error).mockImplementation(() => {})
    const failing = shows(() => {
      throw new TypeError('渡邉 大輔 1988-04-01')
    })
    const response = await failing(get('/guide/3?name=secret'), context)
    const html = await response.text()
    const [line] = log.mock.calls.splice(0).map(([first]) => String(first))
    const logged = JSON.parse(line ?? '{}')
    expect(response.status).toBe(500)
    expect(html).toContain(logged.reference)
    expect(html).not.toMatch(/TypeError|渡邉|at /)
    expect(logged).toMatchObject({ what: 'GET /guide/3', name: 'TypeError' })
    expect(line).not.toMatch(/渡邉|1988|secret/)
  })
})
