import { createServer, type IncomingHttpHeaders } from 'node:http'
import { beforeEach, describe, expect, test } from 'vitest'
import { clientAddress, notePeers, terminalOf } from '@/lib/config/client-address'
import { configured } from '@/tests/support/configured'

beforeEach(() => configured({ trustedProxies: ['10.0.0.0/8'] }))

/** The headers a handler sees when a client sends these. */
async function seenBy(sent: Record<string, string>): Promise<IncomingHttpHeaders> {
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers: sent })
  server.close()
  return JSON.parse(await answer.text())
}

describe('who sent a request', () => {
  test('is written down by the server itself, over anything the client claims', async () => {
    notePeers()
    expect((await seenBy({}))['x-navi-peer']).toBe('127.0.0.1')
    expect((await seenBy({ 'X-Navi-Peer': '203.0.113.5' }))['x-navi-peer']).toBe('127.0.0.1')
  })

  test('is asked of a proxy only when the proxy is one of ours', () => {
    const forwarded = { 'x-forwarded-for': '203.0.113.5' }
    expect(clientAddress(new Headers({ 'x-navi-peer': '10.1.2.3', ...forwarded }))).toBe('203.0.113.5')
    expect(clientAddress(new Headers({ 'x-navi-peer': '198.51.100.1', ...forwarded }))).toBe('198.51.100.1')
    expect(clientAddress(new Headers(forwarded))).toBe('')
  })

  test('is kept as a hash that can be compared but not read', () => {
    const terminal = (peer: string) => terminalOf(new Headers({ 'x-navi-peer': peer }))
    expect(terminal('203.0.113.5')).toBe(terminal('203.0.113.5'))
    expect(terminal('203.0.113.5')).not.toBe(terminal('203.0.113.6'))
    expect(terminal('2001:db8:1:2::1')).toBe(terminal('2001:db8:1:2:ffff::5'))
    expect(terminal('203.0.113.5')).toMatch(/^[0-9a-f]{32}$/)
  })
})
