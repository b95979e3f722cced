import { z } from 'zod'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { exportBatch } from '@/lib/counter/export-batch'
import { isFromOurPages } from '@/lib/html/origin'

const Asked = z.object({
  profile: z.string().max(100),
  profileVersion: z.coerce.number().int(),
  day: z.string().max(10),
  substitutes: z.literal('yes').nullable(),
  draft: z.array(z.string().regex(/^[0-9a-f-]{36}\/\d{1,9}$/)).max(1000),
})

/** A POST: a file leaves the house once for each press. */
export async function POST(request: Request): Promise<Response> {
  const clerk = await requireStaff(permissions.counter)
  const asked = isFromOurPages(request.headers) ? Asked.safeParse(await fieldsOf(request)) : null
  if (!asked?.success) return seeOther('')
  const { profile, profileVersion, day, substitutes, draft } = asked.data
  const picks = draft.map(one => one.split('/')).map(([draftId = '', lock]) => ({ draftId, lockVersion: Number(lock) }))
  const form = { profileId: profile, profileVersion, picks, acceptsSubstitutes: substitutes !== null }
  const outcome = await exportBatch(form, clerk)

  if (outcome.kind !== 'file') return seeOther(`?${new URLSearchParams({ profile, day, said: outcome.kind })}`)
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
export async function GET(): Promise<Response> {
  await requireStaff(permissions.counter)
  return seeOther('')
}

async function fieldsOf(request: Request) {
  const form = await request.formData()
  const { draft: _, ...single } = Asked.shape
  return { ...Object.fromEntries(Object.keys(single).map(name => [name, form.get(name)])), draft: form.getAll('draft') }
}

function seeOther(query: string): Response {
  return new Response(null, { status: 303, headers: { Location: `/counter/exports${query}` } })
}
