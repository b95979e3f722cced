import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { isFromOurPages } from '@/lib/html/origin'
import { finishAsDraft } from '@/lib/interviews/finish-interview'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** The clerk has seen what is left open. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const clerk = await requireStaff(counterRoles)
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 })
  const finished = await finishAsDraft((await params).id, { leavingGaps: true }, clerk)
  return finished.kind === 'finished'
    ? Response.json({ draftId: finished.draftId })
    : Response.json({}, { status: 404 })
}
