import { exportLog } from '@/lib/audit/export-log'
import { readAuditQuery } from '@/lib/audit/log-view'
import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { todayInJapan } from '@/lib/config/clock'
import { isFromOurPages } from '@/lib/html/origin'

/** A POST: a file leaves the house once for each press. The filter stands in the address, as on the page. */
export async function POST(request: Request): Promise<Response> {
  const { actor } = await requireStaff(permissions.audit)
  if (!isFromOurPages(request.headers)) return seeOther()
  const words = new URL(request.url).searchParams
  const query = readAuditQuery(name => words.get(name)?.slice(0, 100) ?? '')
  const { bytes, isCut } = await exportLog(query, actor)
  const name = `audit-${todayInJapan()}${isCut ? '-newest' : ''}.csv`
  return new Response(bytes, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** Where signing in leads back to, after a session that ended before the press. */
export async function GET(): Promise<Response> {
  await requireStaff(permissions.audit)
  return seeOther()
}

function seeOther(): Response {
  return new Response(null, { status: 303, headers: { Location: '/admin/audit' } })
}
