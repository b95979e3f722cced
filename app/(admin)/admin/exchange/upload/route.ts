import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { keepImport } from '@/lib/db/rule-set-imports'
import { readBody } from '@/lib/html/body'
import { isFromOurPages } from '@/lib/html/origin'
import { maxExchangeBytes } from '@/lib/rule-sets/exchange-shape'

const path = '/admin/exchange/upload'

/** A handler and no action: only who has signed in may send so much, and no more than that is ever read. */
export async function POST(request: Request): Promise<Response> {
  const { actor } = await requireStaff(permissions.rules, path)
  if (!isFromOurPages(request.headers)) return seeOther('')
  const body = await readBody(request, maxExchangeBytes)
  if (body === null) return seeOther('?said=too-large')
  const file = await fileIn(body, request.headers.get('content-type') ?? '')
  if (!file || file.size === 0) return seeOther('?said=no-file')

  return seeOther(`?import=${await keepImport(new Uint8Array(await file.arrayBuffer()), actor)}`)
}

/** Where signing in leads back to, after a session that ended before the press. */
export async function GET(): Promise<Response> {
  await requireStaff(permissions.rules, path)
  return seeOther('')
}

async function fileIn(body: Buffer<ArrayBuffer>, contentType: string): Promise<File | null> {
  try {
    const posted = await new Response(body, { headers: { 'Content-Type': contentType } }).formData()
    const file = posted.get('file')
    return file instanceof File ? file : null
  } catch {
    return null
  }
}

function seeOther(query: string): Response {
  return new Response(null, { status: 303, headers: { Location: `/admin/exchange${query}` } })
}
