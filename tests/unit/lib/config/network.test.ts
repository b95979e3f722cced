import { BlockList } from 'node:net'
import { describe, expect, test } from 'vitest'
import { addressRanges, clientAddressOf, isLoopbackUrl, networkOf } from '@/lib/config/network'

const proxies = addressRanges(['10.0.0.0/8', '192.0.2.7', 'fd00::/8']) ?? new BlockList()

describe('the address of a client', () => {
  test.each([
    ['without a proxy', '203.0.113.5', null, '203.0.113.5'],
    ['claiming another without a proxy', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
    ['behind our proxy', '10.0.0.1', '203.0.113.5', '203.0.113.5'],
    ['behind our proxy, claiming another', '10.0.0.1', '198.51.100.1, 203.0.113.5', '203.0.113.5'],
    ['behind two of our proxies', '10.0.0.1', '203.0.113.5, 192.0.2.7', '203.0.113.5'],
    ['of our proxy itself', '10.0.0.1', null, '10.0.0.1'],
    ['hidden behind words', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['written for IPv6 sockets', '::ffff:10.0.0.1', '203.0.113.5', '203.0.113.5'],
    ['with a port', '10.0.0.1', '203.0.113.5:4711', '203.0.113.5'],
    ['in IPv6', 'fd00::1', '2001:db8::5', '2001:db8::5'],
    ['in IPv6 with a port', 'fd00::1', '[2001:db8::5]:4711', '2001:db8::5'],
    ['that is not known', '', null, ''],
    ['that is not known but claims one', '', '203.0.113.5', ''],
  ])('%s', (_, peer, forwardedFor, client) => {
    expect(clientAddressOf(peer, forwardedFor, proxies)).toBe(client)
  })

  test.each(['10.0.0.0/33', 'fd00::/129', '10.0.0', 'proxy.example', '10.0.0.0/x', '/8'])('has no range %s', range => {
    expect(addressRanges([range])).toBeNull()
  })
})

describe('who counts as one', () => {
  test.each([
    ['203.0.113.5', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:2::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff::', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::203.0.113.5', '64:ff9b:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
  ])('%s → %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('a loopback address', () => {
  test.each([
    ['postgresql://a@127.0.0.1:5432/b', true],
    ['http://localhost:3000', true],
    ['http://[::1]:3000', true],
    ['http://127.0.0.1.example', false],
    ['https://navi.example', false],
    ['not an address', false],
  ])('%s: %s', (url, expected) => {
    expect(isLoopbackUrl(url)).toBe(expected)
  })
})
