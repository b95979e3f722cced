import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { entryIn, watchEntry } from '@/lib/rule-sets/watch-entry'

export async function GET(request: Request): Promise<Response> {
  const editor = await requireStaff(administratorRoles)
  const entry = entryIn(request)
  return entry ? watchEntry(request, entry, editor) : new Response(null, { status: 404 })
}
