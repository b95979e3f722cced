import { unstable_doesMiddlewareMatch as doesProxyMatch } from 'next/experimental/testing/server'
import { describe, expect, test } from 'vitest'
import { config } from '@/proxy'

function passes(url: string): boolean {
  return doesProxyMatch({ config, nextConfig: {}, url })
}

describe('the proxy', () => {
  test.each(['/counter', '/counter/live', '/admin', '/admin/exchange', '/admin/exchange/file', '/staff/sign-in'])(
    'gives %s its headers',
    url => expect(passes(url)).toBe(true),
  )

  test.each(['/', '/screen', '/api/health'])('leaves %s alone', url => expect(passes(url)).toBe(false))

  test('lets a rule set with its PDFs through whole: Next cuts off what passes here after 10 MB', () => {
    expect(passes('/admin/exchange/upload')).toBe(false)
    expect(passes('/admin/exchange/uploads')).toBe(true)
  })
})
