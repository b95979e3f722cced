import { rmSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { permissions } from '@/lib/auth/permissions'
import { inRoot } from '@/lib/ops/paths'
import { type Role, roles } from '@/lib/staff/role'
import { builtActions } from '@/tests/support/built-actions'
import { expect, test } from '@/tests/support/e2e'
import { type Account, type Accounts, startServer, type TestServer } from '@/tests/support/server'
import { signIn } from '@/tests/support/sign-in'
import { type StaffAddress, staffAddresses } from '@/tests/support/staff-addresses'

const guarded = staffAddresses().filter(({ asks }) => asks && Object.hasOwn(permissions, asks))

const dataDir = '.data/roles'

const accountOf: Readonly<Record<Role, keyof Accounts>> = {
  clerk: 'clerk',
  supervisor: 'supervisor',
  administrator: 'admin',
  auditor: 'auditor',
}

test('だれもログインしていなければ、どこからも何も得られない', async ({ baseURL }) => {
  expect(builtActions().size).toBeGreaterThan(20)
  for (const address of guarded) {
    const response = await ask(address, baseURL ?? '', '')
    if (!response) continue
    // An action's answer may bring along the page it leads to.
    const location = response.headers.get('location') ?? response.headers.get('x-action-redirect')
    expect(location, `${say(address)}: ${response.status}`).toContain('/staff/sign-in')
  }
})

/** Whoever may post changes something: on a server that no other test uses. */
let server: TestServer

test.beforeAll(async () => {
  test.setTimeout(120_000)
  rmSync(inRoot(dataDir), { recursive: true, force: true })
  server = await startServer({ dataDir, env: { NAVI_CLOCK: '2026-12-04T10:00:00+09:00' } })
})

test.afterAll(() => server.stop())

for (const role of roles) {
  test(`${role}は、表にあることだけができ、表にあることはみなできる`, async ({ browser }) => {
    const { url, accounts } = server
    const signedIn = () => cookieOf(browser, url, accounts[accountOf[role]])
    let cookie = await signedIn()
    const asked = new Set<string>()
    for (const address of guarded) {
      const answer = () => ask(address, url, cookie)
      let response = await answer()
      if (!response) continue
      // 「すべての端末からログアウト」 and its like do what they say.
      if (leadsToSignIn(response)) {
        cookie = await signedIn()
        response = await answer()
      }
      const mayDo = isAllowed(role, address)
      expect(response?.status === 403, `${say(address)}: ${response?.status}`).toBe(!mayDo)
      expect(response && leadsToSignIn(response), say(address)).toBe(false)
      asked.add(`${mayDo ? 'may' : 'may not'} ${address.name === 'GET' ? 'GET' : 'POST'}`)
    }
    // Both words of the table have been put to the test, by looking and by pressing.
    for (const word of ['may GET', 'may not GET', 'may POST', 'may not POST']) expect(asked).toContain(word)
  })
}

function leadsToSignIn({ headers }: Response): boolean {
  const location = headers.get('location') ?? headers.get('x-action-redirect') ?? ''
  return location.includes('/staff/sign-in')
}

/** As a browser would, but reading nothing: some answers never end. Null for an action that no page uses. */
async function ask(address: StaffAddress, baseURL: string, cookie: string): Promise<Response | null> {
  const action = address.kind === 'action' ? builtActions().get(`${address.file}#${address.name}`) : undefined
  if (address.kind === 'action' && !action) return null
  const isPost = address.kind === 'action' || address.name === 'POST'
  const posted = { Origin: baseURL, ...(action ? { 'Next-Action': action.id, 'Content-Type': 'text/plain' } : {}) }
  const ending = new AbortController()
  const response = await fetch(`${baseURL}${filled(action?.path ?? address.path)}`, {
    method: isPost ? 'POST' : 'GET',
    redirect: 'manual',
    signal: ending.signal,
    headers: { cookie, 'X-Forwarded-For': '10.9.8.7', ...(isPost ? posted : {}) },
    ...(isPost ? { body: '[{},{},{}]' } : {}),
  })
  ending.abort()
  return response
}

function isAllowed(role: Role, { asks }: StaffAddress): boolean {
  const list = Object.entries(permissions).find(([name]) => name === asks)?.[1] ?? []
  return (list as readonly Role[]).includes(role)
}

function filled(path: string): string {
  return path
    .replace('[...rest]', 'nothing/here')
    .replace(/\[id\]/g, '00000000-0000-4000-8000-000000000000')
    .replace(/\[\w+\]/g, 'x')
}

function say({ kind, path, name }: StaffAddress): string {
  return `${kind} ${path} ${name}`
}

async function cookieOf(browser: Browser, baseURL: string, account: Account): Promise<string> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await signIn(page, account, '/staff/account')
  const cookies = await context.cookies()
  await context.close()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}
