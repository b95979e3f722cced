import { NextRequest } from 'next/server'
import { readBody } from '@/lib/html/body'
import { isReadableCallback } from './cookies'
import { returnPath, signInPath } from './paths'

const maxBytes = 16 * 1024

/** `POST signin/directory` comes from our own handler alone, which asks for it in the person's name. */
const open = ['GET signin', 'GET error', 'GET callback/directory']

/**
 * The only ways into next-auth: the sign-in form, the way back from the city's directory, and the two addresses it sends people
 * to, which lead back to our page. Its own sign-out would leave the session's row alive, and its session would tell scripts what
 * the cookie hides from them.
 */
export async function throughDoor(request: NextRequest, way: readonly string[]): Promise<NextRequest | Response> {
  const address = `${request.method} ${way.join('/')}`
  const isForm = address === 'POST callback/password'
  if (!isForm && !open.includes(address)) return new Response(null, { status: 404 })
  const unreadable = request.cookies.getAll().find(isUnreadable)
  if (unreadable) return withoutCookie(unreadable.name)
  const url = new URL(request.url)
  mend(url.searchParams)
  if (!isForm) return new NextRequest(url, request)
  const body = await readBody(request, maxBytes)
  if (body === null) return new Response(null, { status: 413 })
  const form = new URLSearchParams(body.toString('utf8'))
  mend(form)
  return new NextRequest(url, { method: 'POST', headers: request.headers, body: form.toString() })
}

function isUnreadable({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return name.endsWith('next-auth.callback-url') && !isReadableCallback(value)
}

/** Back to the plain sign-in page: next-auth would read the cookie again, whatever is sent with it. */
function withoutCookie(name: string): Response {
  const cookie = `${name}=; Path=/; Max-Age=0${name.startsWith('__Secure-') ? '; Secure' : ''}`
  return new Response(null, { status: 303, headers: { Location: signInPath, 'Set-Cookie': cookie } })
}

/** An address that cannot be read would end in a 500 of next-auth. */
function mend(fields: URLSearchParams): void {
  if (fields.has('callbackUrl')) fields.set('callbackUrl', returnPath(fields.get('callbackUrl')))
}
