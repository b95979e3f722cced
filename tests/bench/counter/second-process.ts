import { randomUUID } from 'node:crypto'
import type { ClerkBrowser } from './clerk-browser'
import type { KnownDraft } from './many-drafts'

const rounds = 40

type Apart = { readonly known: readonly KnownDraft[]; readonly clerk: ClerkBrowser; readonly other: ClerkBrowser }

/**
 * From the moment a clerk sends a correction to one process until the page of another clerk, listening to a second process on the
 * same database, is told of it: milliseconds, the saving itself included.
 */
export async function changesReachOthers({ known, clerk, other }: Apart): Promise<readonly number[]> {
  const samples: number[] = []
  for (const { id } of known.slice(0, rounds)) {
    const stream = await other.get(`/counter/drafts/${id}/live`)
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    if (!reader) throw new Error(`no stream: ${stream.status}`)
    await readUntil(reader, 'event: beat')
    const phone = {
      path: 'application.phone',
      typed: '0242-39-1111',
      ground: '聞き取り',
      seen: '090-1234-5678',
      also: [],
    }
    const startedMs = performance.now()
    const told = readUntil(reader, `"id":"${id}"`)
    const saved = await clerk.post(`/counter/drafts/${id}/corrections`, { changes: [phone], saveId: randomUUID() })
    if ((await saved.json()).kind !== 'saved') throw new Error(`not saved: ${saved.status}`)
    await told
    samples.push(performance.now() - startedMs)
    await reader.cancel()
  }
  return samples
}

async function readUntil(reader: ReadableStreamDefaultReader<string>, wanted: string): Promise<void> {
  for (let text = ''; !text.includes(wanted); ) {
    const { value, done } = await reader.read()
    if (done) throw new Error(`the stream ended without ${wanted}`)
    text += value
  }
}
