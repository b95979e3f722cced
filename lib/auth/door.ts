import { NextRequest } from 'next/server'
import { readBody } from '@/lib/html/body'

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
  if (open.includes(address)) return request
  if (address !== 'POST callback/password') return new Response(null, { status: 404 })
  const body = await readBody(request, maxBytes)
  if (body === null) return new Response(null, { status: 413 })
  return new NextRequest(request.url, { method: 'POST', headers: request.headers, body })
}
