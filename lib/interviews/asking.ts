import type { Clerk } from '@/lib/counter/clerk'
import type { Asking } from '@/lib/db/interviews'

/** An interview belongs to whoever began it, and to their departments. */
export function askingBy({ actor, staff }: Clerk): Asking {
  return { actor, departmentIds: staff.departmentIds }
}
