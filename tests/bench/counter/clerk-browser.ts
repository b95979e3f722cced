import type { Account } from '@/tests/support/server'

/** A clerk's browser without a browser: cookies, pages, and forms as a browser without script sends them. */
export type ClerkBrowser = {
  readonly get: (path: string) => Promise<Response>
  /** The form whose opening tag or content has `mark`, filled in and sent. */
  readonly send: (page: FormPage, fields: Readonly<Record<string, string>>) => Promise<Response>
  readonly post: (path: string, json: object) => Promise<Response>
}

export type FormPage = { readonly path: string; readonly hidden: Readonly<Record<string, string>> }

export async function signedInBrowser(url: string, { loginName, password }: Account): Promise<ClerkBrowser> {
  const jar = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url + path, {
      redirect: 'manual',
      ...init,
      headers: { origin: url, ...init.headers, cookie },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    return response
  }

  const signIn = await (await ask('/staff/sign-in')).text()
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(signIn)?.[1] ?? ''
  const body = new URLSearchParams({ csrfToken, loginName, password, callbackUrl: '/counter' })
  const answer = await ask('/api/auth/callback/password', { method: 'POST', body })
  if (/error/.test(answer.headers.get('location') ?? 'error')) throw new Error(`not signed in: ${answer.status}`)
  return {
    get: ask,
    send: ({ path, hidden }, fields) => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...hidden, ...fields })) form.set(name, value)
      return ask(path, { method: 'POST', body: form })
    },
    post: (path, json) =>
      ask(path, { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }),
  }
}

/** The hidden fields of the form that has `mark` in it. */
export async function formOn(browser: ClerkBrowser, path: string, mark: string): Promise<FormPage> {
  const html = await (await browser.get(path)).text()
  const form = html.split('<form').find(part => part.split('</form>')[0]?.includes(mark))
  if (!form) throw new Error(`no form with ${mark} on ${path}`)
  const inputs = form.split('</form>')[0]?.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  const hidden = inputs.map(input => [attribute(input, 'name'), attribute(input, 'value')] as const)
  return { path, hidden: Object.fromEntries(hidden.filter(([name]) => name !== '')) }
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
