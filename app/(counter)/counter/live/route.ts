import { requireStaff } from '@/lib/auth/require-staff'
import { counterRoles } from '@/lib/auth/roles'
import { liveResponse, whileSignedIn } from '@/lib/counter/live'

/** Something changed in a queue or at a desk: nothing is said of whom. */
export async function GET(request: Request): Promise<Response> {
  const clerk = await requireStaff(counterRoles)
  return liveResponse(request, { owner: clerk.sessionId, topics: ['queue'], stillAllowed: whileSignedIn(clerk) })
}
