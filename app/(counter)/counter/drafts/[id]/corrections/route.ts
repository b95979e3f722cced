import { z } from 'zod'
import { shownOutcome } from '@/components/counter/correction-outcome'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { correctFields, previewCorrections } from '@/lib/counter/correct-fields'
import { isFromOurPages } from '@/lib/html/origin'

type Context = { readonly params: Promise<{ readonly id: string }> }

const long = z.string().max(2000)

const Sent = z.object({
  changes: z
    .array(
      z.object({
        path: long,
        typed: long,
        ground: long,
        seen: long,
        also: z.array(long).max(30),
        isUndo: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(40),
  saveId: z.uuid().optional(),
})

/** Without a `saveId`: what the corrections would do. With one: they are saved, once, however often it comes. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const clerk = await requireStaff(counterRoles)
  const { id } = await params
  const sent = isFromOurPages(request.headers) ? Sent.safeParse(await request.json().catch(() => null)) : null
  if (!sent?.success) return new Response(null, { status: 400 })

  const { changes, saveId } = sent.data
  const outcome = saveId
    ? await correctFields(id, { changes, saveId }, clerk)
    : await previewCorrections(id, changes, clerk)
  return Response.json(shownOutcome(outcome), { headers: { 'Cache-Control': 'no-store' } })
}
