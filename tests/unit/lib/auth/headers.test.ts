import { describe, expect, test } from 'vitest'
import { staffHeaders } from '@/lib/auth/headers'

const page = { nonce: 'abc', pathname: '/counter', isDevelopment: false }

describe('a staff page', () => {
  test('runs scripts and styles with this answer’s nonce only', () => {
    const policy = staffHeaders(page)['Content-Security-Policy']
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';")
    expect(policy).toContain("style-src 'self' 'nonce-abc';")
    expect(policy).not.toMatch(/unsafe/)
  })

  test.each(['/counter', '/counter/drafts/x/forms.pdf'])('is neither framed nor kept nor indexed: %s', pathname => {
    expect(staffHeaders({ ...page, pathname })).toMatchObject({
      'Cache-Control': 'no-store',
      'X-Frame-Options': 'DENY',
      'X-Robots-Tag': 'noindex, nofollow',
      'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
    })
  })

  test('lets a camera look on at the counter alone', () => {
    const policyAt = (pathname: string) => staffHeaders({ ...page, pathname })['Permissions-Policy']
    expect(policyAt('/counter')).toMatch(/^camera=\(self\), microphone=\(\)/)
    expect(policyAt('/counter/drafts/x')).toContain('camera=(self)')
    for (const pathname of ['/admin', '/staff/sign-in', '/counters']) expect(policyAt(pathname)).toContain('camera=()')
  })

  test('leaves a PDF to the browser’s own viewer', () => {
    const policy = staffHeaders({ ...page, pathname: '/counter/drafts/x/forms.pdf' })['Content-Security-Policy']
    expect(policy).not.toMatch(/script-src|object-src/)
  })

  test.each(['/counter/x.pdf', '/admin/rules/forms.pdf', '/counter/drafts/x/y/forms.pdf'])(
    'that only ends like a PDF keeps its policy: %s',
    pathname => {
      expect(staffHeaders({ ...page, pathname })['Content-Security-Policy']).toContain('script-src')
    },
  )
})
