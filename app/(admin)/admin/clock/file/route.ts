import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { exportClock } from '@/lib/clock/export-clock'
import { readPeriod } from '@/lib/clock/period'
import { todayInJapan } from '@/lib/config/clock'
import { isFromOurPages } from '@/lib/html/origin'

export async function POST(request: Request): Promise<Response> {
  const { actor } = await requireStaff(permissions.figures)
  if (!isFromOurPages(request.headers)) return seeOther()
  const words = new URL(request.url).searchParams
  const today = todayInJapan()
  const period = readPeriod(words.get('from') ?? '', words.get('to') ?? '', today)
  return new Response(await exportClock(period, { today, actor }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="clock-${period.from}-${period.to}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** Where signing in leads back to, after a session that ended before the press. */
export async function GET(): Promise<Response> {
  await requireStaff(permissions.figures)
  return seeOther()
}

function seeOther(): Response {
  return new Response(null, { status: 303, headers: { Location: '/admin/clock' } })
}
