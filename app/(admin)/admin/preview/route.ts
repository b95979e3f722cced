import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { recordAudit } from '@/lib/db/audit'
import { isFromOurPages } from '@/lib/html/origin'
import { paths } from '@/lib/html/paths'
import { previewHeader } from '@/lib/html/preview'
import { previewDay } from '@/lib/rule-sets/preview-day'

/** Opens the residents' pages as they will be on a day, in this browser and for this administrator alone. */
export async function POST(request: Request): Promise<Response> {
  const { actor, sessionId } = await requireStaff(administratorRoles)
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 })
  const day = previewDay(String((await request.formData()).get('day') ?? ''), todayInJapan())
  if (!day) return new Response(null, { status: 303, headers: { Location: '/admin?no-day' } })
  await recordAudit({ action: 'rule-set.preview', actor: { ...actor, detail: { day } } })

  const headers = { Location: paths.home(), 'Set-Cookie': previewHeader(day, sessionId) }
  return new Response(null, { status: 303, headers })
}
