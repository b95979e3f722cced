import { z } from 'zod'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { isFromOurPages } from '@/lib/html/origin'
import { clearShown, ownScreenFrom, showInterview } from '@/lib/screen/show'

type Context = { readonly params: Promise<{ readonly id: string }> }

const Wanted = z.object({ isShown: z.boolean() })

/** Puts the interview in front of the person, or takes it away. Says how the screen is then. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const clerk = await requireStaff(counterRoles)
  const { id } = await params
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 })
  const sent = Wanted.safeParse(await request.json().catch(() => null))
  if (!sent.success) return new Response(null, { status: 400 })
  await (sent.data.isShown ? showInterview(id, clerk) : clearShown(clerk))
  return Response.json({ screen: await ownScreenFrom(id, clerk) })
}
