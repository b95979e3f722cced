import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { watchDraft } from '@/lib/counter/watch-draft'

type Context = { readonly params: Promise<{ readonly id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const clerk = await requireStaff(counterRoles)
  const watched = await watchDraft(request, (await params).id, clerk)
  return watched instanceof Response ? watched : new Response(null, { status: watched === 'gone' ? 404 : 403 })
}
