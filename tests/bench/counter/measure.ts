import { query } from '@/lib/ops/local-postgres'
import type { TestServer } from '@/tests/support/server'
import type { Figure } from '../figure'
import { cpuMsOf } from '../pages/processor-time'
import { quantile } from '../timing'
import { type ClerkBrowser, formOn, signedInBrowser } from './clerk-browser'
import type { KnownDraft } from './many-drafts'
import { changesReachOthers, notReceived } from './second-process'

const scans = 300
const searches = 300
export const knownCount = 2 * scans + searches
/** Below what the product lets one clerk do in a minute: the counts are cleared in between. */
const betweenClearings = 15

export async function measureCounter(
  known: readonly KnownDraft[],
  one: TestServer,
  other: TestServer,
): Promise<readonly Figure[]> {
  // The accounts of the server that started last: each start makes new passwords.
  const clerk = await signedInBrowser(one.url, other.accounts.clerk)
  const [warmUp, scanned, looked] = [known.slice(0, 20), known.slice(20, 20 + scans), known.slice(-searches)]
  await scanAll(clerk, warmUp)
  const first = await worked(one, () => scanAll(clerk, scanned))
  const again = await worked(one, () => scanAll(clerk, scanned))
  const found = await worked(one, () => searchAll(clerk, looked))
  const board = await worked(one, () => boards(clerk))
  const bare = await bareSql(looked)
  const drafts = (await notReceived(ownerUrl(), looked)).slice(0, 40)
  const listening = await signedInBrowser(other.url, other.accounts.clerk)
  const far = await changesReachOthers({ drafts, clerk, other: listening })
  return [
    ...timesOf('scan → page, opened for the first time', first, [
      'a scan of all drafts for the code, in SQL alone',
      bare.draftScanMs,
    ]),
    ...timesOf('scan → page, opened again', again, ['the draft by an indexed SELECT alone', bare.selectMs]),
    ...timesOf('search by kana and birth date', found, ['a scan of all its keys, in SQL alone', bare.keyScanMs]),
    ...timesOf('the board of the day', board),
    { figure: 'a queue’s change reaches a browser at another process, p95', value: quantile(far, 0.95), unit: 'ms' },
    { figure: 'the same, slowest', value: Math.max(...far), unit: 'ms' },
  ]
}

type Worked = { readonly samples: readonly number[]; readonly cpuMs: number | null }

async function worked({ pids }: TestServer, work: () => Promise<readonly number[]>): Promise<Worked> {
  const before = cpuMsOf(pids())
  const samples = await work()
  const after = cpuMsOf(pids())
  return { samples, cpuMs: before === null || after === null ? null : (after - before) / samples.length }
}

/** `ratio`: how many times the way beside it takes. */
function timesOf(figure: string, { samples, cpuMs }: Worked, against?: readonly [string, number]): readonly Figure[] {
  const median = quantile(samples, 0.5)
  const beside = against ? { against: against[0], ratio: against[1] / median } : {}
  return [
    { figure: `${figure}, p50`, value: median, unit: 'ms', ...beside },
    { figure: `${figure}, p95`, value: quantile(samples, 0.95), unit: 'ms' },
    ...(cpuMs === null ? [] : [{ figure: `${figure}, processor time of the server`, value: cpuMs, unit: 'ms CPU' }]),
  ]
}

/** The code is sent, the answer followed, the whole page read: both requests are the clerk's wait. */
async function scanAll(clerk: ClerkBrowser, drafts: readonly KnownDraft[]): Promise<readonly number[]> {
  const form = await formOn(clerk, '/counter', 'name="code"')
  return timed(drafts, async ({ receiptCode, id }) => {
    const found = await clerk.send(form, { code: receiptCode })
    const location = found.headers.get('location') ?? ''
    if (!location.includes(id)) throw new Error(`the scan answered ${found.status} ${location}`)
    const page = await clerk.get(new URL(location, 'http://x').pathname)
    if (page.status !== 200 || !(await page.text()).includes('本人確認'))
      throw new Error(`the page answered ${page.status}`)
  })
}

async function searchAll(clerk: ClerkBrowser, drafts: readonly KnownDraft[]): Promise<readonly number[]> {
  const form = await formOn(clerk, '/counter/search', 'name="kana"')
  return timed(drafts, async ({ kana, birthDate, id }) => {
    const found = await clerk.send(form, { kind: 'person', kana, birthDate })
    if (!(await found.text()).includes(`/counter/drafts/${id}`))
      throw new Error(`the search found nothing: ${found.status}`)
  })
}

async function boards(clerk: ClerkBrowser): Promise<readonly number[]> {
  return timed(Array.from({ length: 40 }), async () => {
    const page = await clerk.get('/counter')
    if (!(await page.text()).includes('受付コード')) throw new Error(`the board answered ${page.status}`)
  })
}

async function timed<T>(all: readonly T[], one: (input: T) => Promise<void>): Promise<readonly number[]> {
  const samples: number[] = []
  for (const [index, input] of all.entries()) {
    if (index % betweenClearings === 0) await query(ownerUrl(), 'DELETE FROM rate_limit')
    const startedMs = performance.now()
    await one(input)
    samples.push(performance.now() - startedMs)
  }
  return samples
}

/** The floor and what there would be without the indexes, over one connection, in milliseconds. */
async function bareSql(drafts: readonly KnownDraft[]) {
  const ids = drafts.slice(0, 50).map(({ id }) => id)
  const byId = 'SELECT sealed, wrapped_key FROM draft WHERE id = $1'
  const noIndex = 'SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off'
  const missing = Buffer.alloc(32)
  return {
    selectMs: await median(ids, byId),
    draftScanMs: await median(Array(5).fill(missing), 'SELECT id FROM draft WHERE lookup_key = $1', noIndex),
    keyScanMs: await median(Array(5).fill(missing), 'SELECT draft_id FROM draft_search_key WHERE key = $1', noIndex),
  }
}

async function median(values: readonly unknown[], sql: string, settings = 'SELECT 1'): Promise<number> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: ownerUrl() })
  await client.connect()
  try {
    await client.query(settings)
    const samples: number[] = []
    for (const value of values) {
      const startedMs = performance.now()
      await client.query(sql, [value])
      samples.push(performance.now() - startedMs)
    }
    return quantile(samples, 0.5)
  } finally {
    await client.end()
  }
}

function ownerUrl(): string {
  return process.env.DATABASE_OWNER_URL ?? ''
}
