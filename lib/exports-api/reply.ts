/** Programs of the city alone: no other site's page may read it, nothing on the way may keep it. */
const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

export function json(body: unknown, status = 200, more: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { ...headers, ...more } })
}

export function problem(message: string, status: number, more: Readonly<Record<string, string>> = {}): Response {
  return json({ errors: [{ path: '', message }] }, status, more)
}

export function fileReply(bytes: Uint8Array, mediaType: string, more: Readonly<Record<string, string>>): Response {
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Type': mediaType, ...more } })
}
