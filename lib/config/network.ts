import { BlockList, isIP } from 'node:net'

export function isLoopbackUrl(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** Null when one of the ranges is none (`10.0.0.0/8`, `fd00::/8`, or a single address). */
export function addressRanges(ranges: readonly string[]): BlockList | null {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    const family = isIP(address)
    const prefix = bits === undefined ? widthOf(family) : Number(bits)
    if (family === 0 || !Number.isInteger(prefix) || prefix < 0 || prefix > widthOf(family)) return null
    list.addSubnet(address, prefix, familyName(family))
  }
  return list
}

/**
 * The address a request really came from. What `X-Forwarded-For` claims counts only as far as proxies of ours have written it:
 * read from the right, the first address that is not one of them. Empty when the peer is not known: then nobody is believed.
 */
export function clientAddressOf(peer: string, forwardedFor: string | null, proxies: BlockList): string {
  if (peer === '') return ''
  const hops = [...(forwardedFor ?? '').split(',').map(hop => bare(hop.trim())), bare(peer)].filter(hop => hop !== '')
  let client = hops.pop() ?? ''
  while (isAmong(proxies, client)) {
    const previous = hops.pop()
    if (previous === undefined || isIP(previous) === 0) break
    client = previous
  }
  return client
}

/**
 * Who counts as one: an IPv4 address, or the /64 that a single household gets of IPv6. Whoever has one has 2⁶⁴ addresses to try
 * from.
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const first = groupsIn(head)
  const last = groupsIn(tail ?? '')
  const between = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
  const groups = [...first, ...between, ...last].map(group => group.replace(/^0+(?=.)/, ''))
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** A dotted end stands for two groups. */
function groupsIn(part: string): readonly string[] {
  return part === '' ? [] : part.split(':').flatMap(group => (group.includes('.') ? ['0', '0'] : [group]))
}

export function isAmong(list: BlockList, address: string): boolean {
  const family = isIP(address)
  return family !== 0 && list.check(address, familyName(family))
}

/** `::ffff:10.0.0.1` and `10.0.0.1:443` are 10.0.0.1. */
function bare(address: string): string {
  return address
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^\[(.+)\](:\d+)?$/, '$1')
}

function widthOf(family: number): number {
  return family === 6 ? 128 : 32
}

function familyName(family: number): 'ipv4' | 'ipv6' {
  return family === 6 ? 'ipv6' : 'ipv4'
}
