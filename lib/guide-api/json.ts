import { readBody } from '@/lib/html/body'
import type { GuideErrors } from './schema'

/** Any page of any site may call the guide: it keeps no session and tells nothing about a person it was not told. */
const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
}

export function json(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers })
}

export function preflight(): Response {
  return new Response(null, { status: 204, headers: { ...headers, 'Access-Control-Allow-Methods': 'GET, POST' } })
}

export function mistakes(errors: GuideErrors['errors'], status = 422): Response {
  return json({ errors }, status)
}

const maxBytes = 65_536

/** The parsed body, or the answer that says why it cannot be read. */
export async function readJson(request: Request): Promise<{ body: unknown } | { refused: Response }> {
  const text = await readBody(request, maxBytes)
  if (text === null) return { refused: mistakes([{ path: '', message: '本文は64KBまでにしてください。' }], 413) }
  try {
    return { body: JSON.parse(text.toString('utf8')) }
  } catch {
    return { refused: mistakes([{ path: '', message: '本文を JSON で書いてください。' }]) }
  }
}
