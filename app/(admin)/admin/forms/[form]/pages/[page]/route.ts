import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { pagePictureOf } from '@/lib/rule-sets/trial-form'

type Context = { readonly params: Promise<{ readonly form: string; readonly page: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  await requireStaff(administratorRoles)
  const { form, page } = await params
  const picture = await pagePictureOf(form, Number(page))

  return picture
    ? new Response(picture, { headers: { 'Content-Type': 'image/png' } })
    : new Response(null, { status: 404 })
}
