import { requireStaff } from '@/lib/auth/require-staff'
import { administratorRoles } from '@/lib/auth/roles'
import { entryIn, othersEditing } from '@/lib/rule-sets/watch-entry'

/** Who else has this part of the rules open. */
export async function GET(request: Request): Promise<Response> {
  const editor = await requireStaff(administratorRoles)
  const entry = entryIn(request)
  return entry ? Response.json({ others: await othersEditing(entry, editor) }) : new Response(null, { status: 404 })
}
