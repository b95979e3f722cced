import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { othersAt } from '@/lib/counter/watch-draft'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** Who else has this draft open. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const clerk = await requireStaff(counterRoles)
  const others = await othersAt((await params).id, clerk)
  return others ? Response.json({ others }) : new Response(null, { status: 404 })
}
