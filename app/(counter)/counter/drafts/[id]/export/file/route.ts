import { z } from 'zod'
import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { exportDraft } from '@/lib/counter/export-draft'
import { isFromOurPages } from '@/lib/html/origin'

type Context = { readonly params: Promise<{ readonly id: string }> }

const Asked = z.object({
  profile: z.string().max(100),
  lockVersion: z.coerce.number().int(),
  profileVersion: z.coerce.number().int(),
  seen: z.uuid().nullable(),
  reason: z.string().max(40).nullable(),
  substitutes: z.literal('yes').nullable(),
  way: z.literal('waiting').nullable(),
})

/** A POST: a file leaves the house once for each press, and no link or reload hands it over again. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const clerk = await requireStaff(counterRoles)
  const { id } = await params
  const asked = isFromOurPages(request.headers) ? Asked.safeParse(await fieldsOf(request)) : null
  if (!asked?.success) return seeOther(id, '')
  const { profile, reason, substitutes, way, ...shown } = asked.data
  const said = { reason: reason ?? '', acceptsSubstitutes: substitutes !== null, isToWait: way !== null }
  const outcome = await exportDraft(id, { profileId: profile, ...shown, ...said }, clerk)

  if (outcome.kind !== 'file') return seeOther(id, `?${new URLSearchParams({ profile, said: outcome.kind })}`)
  const { name, mediaType, bytes } = outcome.file
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** Where signing in leads back to, after a session that ended before the press. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  await requireStaff(counterRoles)
  return seeOther((await params).id, '')
}

async function fieldsOf(request: Request) {
  const form = await request.formData()
  return Object.fromEntries(Object.keys(Asked.shape).map(name => [name, form.get(name)]))
}

function seeOther(id: string, query: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: `/counter/drafts/${encodeURIComponent(id)}/export${query}` },
  })
}
