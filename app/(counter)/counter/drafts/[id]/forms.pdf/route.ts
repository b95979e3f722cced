import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { printForms } from '@/lib/counter/print-forms'

type Context = { readonly params: Promise<{ readonly id: string }> }

const PrintId = z.uuid()

/**
 * Each opening of the link gets an address of its own, so that reloading it is told from printing again. The name of the file is
 * what a print queue shows: no name of a person.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const clerk = await requireStaff(counterRoles)
  const { id } = await params
  const { searchParams } = new URL(request.url)
  const printId = PrintId.safeParse(searchParams.get('print'))
  if (!printId.success) return toPrint(id, searchParams)
  const what = { printId: printId.data, form: searchParams.get('form'), isDuplex: searchParams.get('sides') === 'both' }
  const pdf = await printForms(id, what, clerk)

  if (pdf === 'not-yours')
    return new Response('この件に、あなたの課の手続きはありません。\n', { status: 403, headers: text })
  if (pdf === 'gone') return new Response('この下書きの書類は見つかりません。\n', { status: 404, headers: text })
  return new Response(pdf, {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'inline; filename="forms.pdf"' },
  })
}

function toPrint(id: string, asked: URLSearchParams): Response {
  const query = new URLSearchParams(asked)
  query.set('print', randomUUID())
  const Location = `/counter/drafts/${encodeURIComponent(id)}/forms.pdf?${query}`
  return new Response(null, { status: 303, headers: { Location, 'Cache-Control': 'no-store' } })
}

const text = { 'Content-Type': 'text/plain; charset=utf-8' }
