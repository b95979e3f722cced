import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { trialOf } from '@/lib/rule-sets/trial-form'

type Context = { readonly params: Promise<{ readonly form: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  await requireStaff(administratorRoles)
  const pdf = await trialOf((await params).form)

  if (!pdf) return new Response('この様式は見つかりません。\n', { status: 404, headers: text })
  return new Response(pdf, {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'inline; filename="trial.pdf"' },
  })
}

const text = { 'Content-Type': 'text/plain; charset=utf-8' }
