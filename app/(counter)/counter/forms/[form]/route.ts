import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { blankForm } from '@/lib/blank-forms/blank-forms'
import { todayInJapan } from '@/lib/config/clock'

type Context = { readonly params: Promise<{ readonly form: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  await requireStaff(counterRoles)
  const { form } = await params
  const pdf = await blankForm(form.replace(/\.pdf$/, ''), todayInJapan())

  if (!pdf) return new Response('この様式はありません。\n', { status: 404, headers: text })
  return new Response(pdf, {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'inline; filename="blank.pdf"' },
  })
}

const text = { 'Content-Type': 'text/plain; charset=utf-8' }
