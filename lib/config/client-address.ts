import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import type { BlockList } from 'node:net'
import { keyedHash } from '@/lib/seal/keyed-hash'
import type { MasterKey } from '@/lib/seal/keyring'
import { config } from './config'
import { addressRanges, clientAddressOf, networkOf } from './network'

const peerHeader = 'x-navi-peer'

/**
 * A request handler is not told who is at the other end of the connection, and Next believes whatever `X-Forwarded-For` a client
 * sends. So the server's own announcement of a request writes the peer into a header, over anything that was sent under its name.
 */
export function notePeers(): void {
  diagnostics.subscribe('http.server.request.start', message => {
    const { request } = message as { request: IncomingMessage }
    request.headers[peerHeader] = request.socket.remoteAddress ?? ''
  })
}

/** For asking who it was, never for keeping: what is stored is `terminalOf`. */
export function clientAddress(headers: Headers): string {
  return clientAddressOf(headers.get(peerHeader) ?? '', headers.get('x-forwarded-for'), trustedProxies())
}

/** The address as a keyed hash: two entries can be compared, the address cannot be read. */
export function terminalOf(headers: Headers): string {
  return hashUnder(config().keyring[0], headers)
}

/** What it was before keys were rotated. */
export function olderTerminalsOf(headers: Headers): readonly string[] {
  const [, ...older] = config().keyring
  return older.map(key => hashUnder(key, headers))
}

function hashUnder(key: MasterKey, headers: Headers): string {
  return Buffer.from(keyedHash('network-address', key, networkOf(clientAddress(headers))))
    .toString('hex')
    .slice(0, 32)
}

function trustedProxies(): BlockList {
  const proxies = addressRanges(config().trustedProxies)
  if (!proxies) throw new Error('TRUSTED_PROXIES is not a list of address ranges')
  return proxies
}
