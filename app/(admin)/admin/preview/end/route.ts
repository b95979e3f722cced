import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { isFromOurPages } from '@/lib/html/origin'
import { previewEraser } from '@/lib/html/preview'

/** Whose session has ended signs in first, and then the preview has ended too. */
export async function POST(request: Request): Promise<Response> {
  await requireStaff(administratorRoles)
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 })

  return new Response(null, { status: 303, headers: { Location: '/admin', 'Set-Cookie': previewEraser() } })
}
