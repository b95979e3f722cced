import { permissions } from '@/lib/auth/permissions'
import { requireStaff } from '@/lib/auth/require-staff'
import { exportVersion, exportWorkingCopy } from '@/lib/rule-sets/exchange'

/** Without a number: what is being worked on. */
export async function GET(request: Request): Promise<Response> {
  const { actor } = await requireStaff(permissions.rules)
  const version = new URL(request.url).searchParams.get('version')
  const file = version === null ? await exportWorkingCopy(actor) : await exportVersion(numberIn(version), actor)
  if (!file) return new Response(null, { status: 303, headers: { Location: '/admin/exchange?said=no-version' } })

  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

function numberIn(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}
