/** A resident's browser without a browser: follows one cookie from page to page. */
export type Visitor = { readonly cookie: string; readonly questionPath: string }

/** Starts a move and answers two questions, so that the page measured is an ordinary one. */
export async function visitorInTheGuide(url: string): Promise<Visitor> {
  const started = await post(`${url}/guide/start`, { event: 'moving-in' }, '')
  const first = await post(`${url}/guide`, { question: 'moved-from', answer: 'other-city' }, started.cookie)
  return { cookie: first.cookie || started.cookie, questionPath: first.location }
}

export async function post(url: string, fields: Record<string, string>, cookie: string) {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: new URL(url).origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })
  if (response.status !== 303) throw new Error(`${new URL(url).pathname} answered ${response.status}`)
  const set = response.headers.getSetCookie().map(line => line.split(';')[0] ?? '')
  return { cookie: set.join('; '), location: response.headers.get('location') ?? '' }
}
