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
  const told = tellerOf(reader)
  await told.next('event: beat')
  const samples: number[] = []
  for (const { id } of drafts) {
    told.forget()
    const startedMs = performance.now()
    const [page] = await Promise.all([clerk.get(`/counter/drafts/${id}`), told.next('"topic":"queue"')])
    samples.push(told.atMs() - startedMs)
    await page.text()
  }
  await reader.cancel()
  return samples
}

/** Reads on, and remembers when what was waited for had come. */
function tellerOf(reader: ReadableStreamDefaultReader<string>) {
  let text = ''
  let foundMs = 0
  return {
    forget: () => {
      text = ''
    },
    next: async (wanted: string) => {
      while (!text.includes(wanted)) {
        const { value, done } = await reader.read()
        if (done) throw new Error(`the stream ended without ${wanted}`)
        text += value
      }
      foundMs = performance.now()
    },
    atMs: () => foundMs,
  }
}

/** Drafts among these that nobody has received. */
export async function notReceived(ownerUrl: string, drafts: readonly KnownDraft[]): Promise<readonly KnownDraft[]> {
  const ids = drafts.map(({ id }) => id)
  const { rows } = await query(ownerUrl, 'SELECT id FROM draft WHERE id = ANY($1) AND received_at IS NULL', [ids])
  const open = new Set(rows.map(({ id }) => String(id)))
  return drafts.filter(({ id }) => open.has(id))
}
