import { rmSync } from 'node:fs'
import { inRoot } from '@/lib/ops/paths'
import { expect, test } from '@/tests/support/e2e'
import { findOut, typeEverything, watanabe, watanabeTyped } from '@/tests/support/resident'
import { startServer } from '@/tests/support/server'

const dataDir = '.data/kill'
const wanted = 500
const atOnce = 8

/** What the browser was told is kept: the cookie that opens the receipt. */
type Acknowledged = string

test('保存できたと伝えた下書きは、サーバーとデータベースを突然止めても1件も失われない', async ({ browser }) => {
  test.setTimeout(300_000)
  rmSync(inRoot(dataDir), { recursive: true, force: true })
  const first = await startServer({ dataDir, env: { NAVI_CLOCK: '2026-12-04T10:00:00+09:00' } })
  const port = Number(new URL(first.url).port)
  const page = await browser.newPage({ baseURL: first.url, extraHTTPHeaders: {} })
  await findOut(page, watanabe)
  await typeEverything(page, watanabeTyped)
  const [cookie] = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`)
  await page.close()

  const acknowledged: Acknowledged[] = []
  const saving = saveUntilKilled({ url: first.url, cookie: cookie ?? '', acknowledged, until: wanted })
  while (acknowledged.length < wanted / 2) await new Promise(resolve => setTimeout(resolve, 20))
  await first.kill()
  await saving
  expect(acknowledged.length, 'the server died in the middle').toBeLessThan(wanted)

  const second = await startServer({ dataDir, port, env: { NAVI_CLOCK: '2026-12-04T10:00:00+09:00' } })
  try {
    await saveUntilKilled({ url: second.url, cookie: cookie ?? '', acknowledged, until: wanted })
    const codes = await Promise.all(inTurns(acknowledged, kept => receiptCodeOf(second.url, kept)))
    expect(new Set(codes).size).toBe(acknowledged.length)
    expect(acknowledged.length).toBeGreaterThanOrEqual(wanted)
  } finally {
    await second.stop()
  }
})

type Saving = {
  readonly url: string
  readonly cookie: string
  readonly acknowledged: Acknowledged[]
  readonly until: number
}

/** Several residents at once, each handing over one draft after the other; ends with the server or with enough. */
async function saveUntilKilled(saving: Saving): Promise<void> {
  await Promise.all(Array.from({ length: atOnce }, (_, resident) => keepSaving(saving, resident)))
}

async function keepSaving({ url, cookie, acknowledged, until }: Saving, resident: number): Promise<void> {
  while (acknowledged.length < until) {
    const kept = await saveOne(
      url,
      cookie,
      `090-${String(1000 + resident)}-${String(acknowledged.length).padStart(4, '0')}`,
    )
    if (kept === null) return
    acknowledged.push(kept)
  }
}

/** Another telephone number makes another draft. Null when the server is gone. */
async function saveOne(url: string, cookie: string, phone: string): Promise<Acknowledged | null> {
  try {
    const contact = await post(`${url}/apply/contact`, { phone, goer: 'self' }, cookie)
    if (contact === null) return null
    const review = await (await fetch(`${url}/apply/review`, { headers: { cookie: contact } })).text()
    const shown = /name="shown" value="([^"]+)"/.exec(review)?.[1] ?? ''
    return await post(`${url}/apply/submit`, { shown }, contact)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** The cookie a redirect sets: without one nothing was promised. Null where the database went a moment before its server. */
async function post(address: string, fields: Record<string, string>, cookie: string): Promise<string | null> {
  const { origin } = new URL(address)
  const response = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })
  if (response.status >= 500) return null
  const [set] = response.headers.getSetCookie()
  if (response.status !== 303 || !set) throw new Error(`${new URL(address).pathname} answered ${response.status}`)
  return set.split(';')[0] ?? ''
}

async function receiptCodeOf(url: string, cookie: string): Promise<string> {
  const receipt = await fetch(`${url}/receipt`, { headers: { cookie }, redirect: 'manual' })
  const code = /class="code">(.*?)<\/p>/.exec(await receipt.text())?.[1]?.replaceAll(/<[^>]+>/g, '')
  if (receipt.status !== 200 || !code) throw new Error(`a draft that was promised is lost: ${receipt.status}`)
  return code
}

/** All of them, a few at a time. */
function inTurns<T, R>(inputs: readonly T[], work: (input: T) => Promise<R>): Promise<R>[] {
  const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve())
  return inputs.map((input, index) => {
    const done = (lanes[index % atOnce] ?? Promise.resolve()).then(() => work(input))
    lanes[index % atOnce] = done
    return done
  })
}
