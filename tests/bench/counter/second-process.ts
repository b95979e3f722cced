import { setTimeout as sleep } from 'node:timers/promises'
import { query } from '@/lib/ops/local-postgres'
import type { ClerkBrowser } from './clerk-browser'
import type { KnownDraft } from './many-drafts'

type Apart = {
  /** Not received yet. */
  readonly drafts: readonly KnownDraft[]
  /** Signed in at one process … */
  readonly clerk: ClerkBrowser
  /** … and at another on the same database. */
  readonly other: ClerkBrowser
}

/**
 * From the moment a clerk opens a draft at one process, which puts it into the queues, until another clerk's page that listens to
 * a second process is told to look at its queue: milliseconds, the opening itself included.
 */
export async function changesReachOthers({ drafts, clerk, other }: Apart): Promise<readonly number[]> {
  const stream = await other.get('/counter/live')
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) throw new Error(`no stream: ${stream.status}`)
  const told = listen(reader)
  await told.until('event: beat')
  const samples: number[] = []
  for (const { id } of drafts) {
    // One opening is told to several departments: what still comes of the last one does not count for the next.
    await told.silence()
    const startedMs = performance.now()
    const [page, toldMs] = await Promise.all([clerk.get(`/counter/drafts/${id}`), told.until('"topic":"queue"')])
    samples.push(toldMs - startedMs)
    await page.text()
  }
  await reader.cancel()
  return samples
}

const silenceMs = 300

/** Reads on in the background, and knows when what was waited for had come. */
function listen(reader: ReadableStreamDefaultReader<string>) {
  let text = ''
  let lastMs = performance.now()
  let heard = () => {}
  const ended = (async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      text += next.value
      lastMs = performance.now()
      heard()
    }
  })()

  async function until(wanted: string): Promise<number> {
    while (!text.includes(wanted)) {
      const more = new Promise<'more'>(resolve => {
        heard = () => resolve('more')
      })
      if ((await Promise.race([more, ended.then(() => 'ended')])) === 'ended')
        throw new Error(`ended without ${wanted}`)
    }
    return lastMs
  }

  async function silence(): Promise<void> {
    while (performance.now() - lastMs < silenceMs) await sleep(silenceMs)
    text = ''
  }

  return { until, silence }
}

/** Drafts among these that nobody has received. */
export async function notReceived(ownerUrl: string, drafts: readonly KnownDraft[]): Promise<readonly KnownDraft[]> {
  const ids = drafts.map(({ id }) => id)
  const { rows } = await query(ownerUrl, 'SELECT id FROM draft WHERE id = ANY($1) AND received_at IS NULL', [ids])
  const open = new Set(rows.map(({ id }) => String(id)))
  return drafts.filter(({ id }) => open.has(id))
}
