import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { callbackCookieName, csrfCookieName, isReadableCallback, newCsrfCookie } from '@/lib/auth/cookies'
import { staffHeaders } from '@/lib/auth/headers'
import { pathHeader, signInPath } from '@/lib/auth/paths'
import { isUnattended, unattendedHeader } from '@/lib/auth/unattended'
import { transportHeaders } from '@/lib/config/https'

/** Staff pages only: citizen pages write their own headers. Who may see a page is asked by the page itself (`requireStaff`). */
export const config = {
  matcher: [
    '/counter/:path*',
    '/admin',
    // What passes here is cut off after 10 MB, and a rule set with its PDFs may have more: the handler answers no page.
    '/admin/((?!exchange/upload$).*)',
    '/staff/:path*',
  ],
}

export default function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const nonce = randomBytes(16).toString('base64')
  const answerHeaders = staffHeaders({ nonce, pathname, isDevelopment: process.env.NODE_ENV === 'development' })
  const csrf = pathname === signInPath && !request.cookies.has(csrfCookieName()) ? newCsrfCookie() : null
  if (csrf) request.cookies.set(csrf.name, csrf.value)

  const callback = request.cookies.get(callbackCookieName())
  const unreadable = callback && !isReadableCallback(callback.value) ? callback.name : null
  if (unreadable) request.cookies.delete(unreadable)

  const headers = new Headers(request.headers)
  headers.set(unattendedHeader, String(isUnattended(request)))
  headers.set(pathHeader, pathname + search)
  // Next reads the nonce for its own scripts from here.
  headers.set('Content-Security-Policy', answerHeaders['Content-Security-Policy'] ?? '')
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries({ ...answerHeaders, ...transportHeaders() }))
    response.headers.set(name, value)
  if (csrf) response.cookies.set(csrf)
  if (unreadable) response.cookies.delete(unreadable)
  return response
}
