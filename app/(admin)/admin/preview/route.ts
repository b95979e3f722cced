import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { todayInJapan } from '@/lib/config/clock'
import { recordAudit } from '@/lib/db/audit'
import { isFromOurPages } from '@/lib/html/origin'
import { paths } from '@/lib/html/paths'
import { previewHeader } from '@/lib/html/preview'
import { previewDay } from '@/lib/rule-sets/preview-day'
import { findUnpublished } from '@/lib/rule-sets/unpublished'

/** Opens the residents' pages as they will be on a day, in this browser and for this administrator alone. */
export async function POST(request: Request): Promise<Response> {
  const { actor, sessionId } = await requireStaff(administratorRoles)
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 })
  const posted = await request.formData()
  const day = previewDay(String(posted.get('day') ?? ''), todayInJapan())
  if (!day) return seeOther('/admin?no-day')
  const isUnpublished = posted.get('rules') === 'unpublished'
  if (isUnpublished && !(await findUnpublished())) return seeOther('/admin?no-draft')
  await recordAudit({ action: 'rule-set.preview', actor: { ...actor, detail: { day, isUnpublished } } })

  const headers = { Location: paths.home(), 'Set-Cookie': previewHeader({ day, isUnpublished }, sessionId) }
  return new Response(null, { status: 303, headers })
}

function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } })
}
