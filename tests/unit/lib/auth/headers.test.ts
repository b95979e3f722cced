import { expect, test } from 'vitest'
import { contentSecurityPolicy, staffHeaders } from '@/lib/auth/headers'

test('scripts and styles run with this answer’s nonce only', () => {
  const policy = contentSecurityPolicy('abc', 'production')
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';")
  expect(policy).toContain("style-src 'self' 'nonce-abc';")
  expect(policy).not.toMatch(/unsafe/)
})

test('nothing frames, keeps or indexes a staff page', () => {
  expect(staffHeaders('abc', 'production')).toMatchObject({
    'Cache-Control': 'no-store',
    'X-Frame-Options': 'DENY',
    'X-Robots-Tag': 'noindex, nofollow',
    'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
  })
})
