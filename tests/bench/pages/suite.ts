import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { startServer, type TestServer } from '@/tests/support/server'
import type { Figure } from '../figure'
import { cpuMsOf } from './processor-time'
import { post, type Visitor, visitorInTheGuide } from './visitor'

/** A question page and an answer, on the product as `npm start` runs it; load generator, database and server share the machine. */
export async function pagesSuite(): Promise<readonly Figure[]> {
  const server = await startServer({ dataDir: '.data/bench' })
  try {
    const visitor = await visitorInTheGuide(server.url)
    const html = await (await fetch(server.url + visitor.questionPath, { headers: { cookie: visitor.cookie } })).text()
    return [...(await weight(server.url, html)), ...(await load(server, visitor, html))]
  } finally {
    await server.stop()
  }
}

async function weight(url: string, html: string): Promise<readonly Figure[]> {
  const css = await Promise.all([...html.matchAll(/href="(\/[^"]+\.css)"/g)].map(([, path]) => text(url + path)))
  const script = await Promise.all([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, path]) => text(url + path)))
  const inline = [...html.matchAll(/<script[^>]*>([^<]+)/g)].map(([, body]) => body ?? '')
  return [
    { figure: 'question page, HTML', value: gzipKb([html]), unit: 'KB gzip' },
    { figure: 'question page, CSS', value: gzipKb(css), unit: 'KB gzip' },
    { figure: 'question page, script', value: gzipKb([...script, ...inline]), unit: 'KB gzip' },
  ]
}

async function text(url: string): Promise<string> {
  return (await fetch(url)).text()
}

function gzipKb(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).byteLength, 0) / 1000
}

const load20 = { connections: 20, duration: 8 }

async function load(server: TestServer, { cookie, questionPath }: Visitor, html: string): Promise<readonly Figure[]> {
  const { url } = server
  const headers = { cookie, origin: url, 'content-type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams({ question: 'moved-from', answer: 'abroad' }).toString()
  await post(`${url}/guide`, { question: 'moved-from', answer: 'abroad' }, cookie)
  await autocannon({ url: url + questionPath, headers, connections: 20, duration: 3 })
  const page = await loaded(server, { url: url + questionPath, headers, ...load20 })
  const answer = await loaded(server, { url: `${url}/guide`, method: 'POST', headers, body, ...load20 })
  const bare = await bareServer(html)
  return [...figures('question page', page, bare), ...figures('answer POST', answer, bare)]
}

type Loaded = { readonly result: autocannon.Result; readonly cpuMs: number | null }

/** What the server itself works for a request: a busy machine makes people wait, but that does not change. */
async function loaded({ pids }: TestServer, options: autocannon.Options): Promise<Loaded> {
  const before = cpuMsOf(pids())
  const result = await autocannon(options)
  const after = cpuMsOf(pids())
  return { result, cpuMs: before === null || after === null ? null : (after - before) / result.requests.total }
}

/** The same bytes from node:http and nothing else: what the machine itself allows. */
async function bareServer(html: string): Promise<autocannon.Result> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const result = await autocannon({ url: `http://127.0.0.1:${port}`, connections: 20, duration: 3 })
  server.close()
  return result
}

function figures(name: string, { result, cpuMs }: Loaded, bare: autocannon.Result): readonly Figure[] {
  const failed = result.non2xx - (result['3xx'] ?? 0) + result.errors
  if (failed > 0) throw new Error(`${name}: ${failed} requests failed`)
  return [
    ...(cpuMs === null ? [] : [{ figure: `${name}, processor time a request`, value: cpuMs, unit: 'ms CPU' }]),
    {
      figure: `${name}, requests a second`,
      value: result.requests.average,
      unit: '1/s',
      against: 'node:http, same bytes',
      ratio: bare.requests.average / result.requests.average,
    },
    { figure: `${name}, p99`, value: result.latency.p99, unit: 'ms' },
  ]
}
