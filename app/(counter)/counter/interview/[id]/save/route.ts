import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { isFromOurPages } from '@/lib/html/origin'
import { saveSentForm } from '@/lib/interviews/save-form'
import { InterviewChanges, saveChanges } from '@/lib/interviews/save-interview'

type Context = { readonly params: Promise<{ readonly id: string }> }

const longestBytes = 256 * 1024

/** What the page sends after each answer; where no script runs, the whole form at the press of a button. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const clerk = await requireStaff(counterRoles)
  const { id } = await params
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 })
  if (Number(request.headers.get('content-length') ?? 0) > longestBytes) return new Response(null, { status: 413 })
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    const location = await saveSentForm(id, await request.formData(), clerk)
    return new Response(null, { status: 303, headers: { Location: location } })
  }
  const sent = InterviewChanges.safeParse(await request.json().catch(() => null))
  if (!sent.success) return new Response(null, { status: 400 })
  return Response.json(await saveChanges(id, sent.data, clerk))
}
